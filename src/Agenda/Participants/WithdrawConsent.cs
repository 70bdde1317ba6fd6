using NodaTime;

namespace Agenda;

/// <summary>The detainee withdraws consent. By the coordinator or the PI casemanager.</summary>
public sealed record WithdrawConsent(PersonId Person, LifeArea LifeArea, LocalDate WithdrawnOn) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        if (state.Find(Person) is not { } participant)
            return Refusal.NoSuchItem;
        if (participant.Consents.FirstOrDefault(one => one.LifeArea == LifeArea) is not { WithdrawnOn: null } consent)
            return Verdict.Nothing;
        return !DateLimits.AreFit(WithdrawnOn) || WithdrawnOn < consent.GivenOn
            ? Verdict.Invalid(nameof(WithdrawnOn))
            : new ConsentWithdrawn(Person, LifeArea, WithdrawnOn);
    }
}

public sealed record ConsentWithdrawn(PersonId Person, LifeArea LifeArea, LocalDate WithdrawnOn) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.ChangeParticipant(
            Person,
            participant =>
                participant with
                {
                    Consents = participant
                        .Consents.Select(consent =>
                            consent.LifeArea == LifeArea ? consent with { WithdrawnOn = WithdrawnOn } : consent
                        )
                        .ToEquatableArray(),
                }
        );
}
