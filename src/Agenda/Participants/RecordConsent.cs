using NodaTime;

namespace Agenda;

/// <summary>Records that the detainee agreed. By the coordinator or the PI casemanager, who asked them.</summary>
public sealed record RecordConsent(PersonId Person, LifeArea LifeArea, LocalDate GivenOn) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        if (state.Find(Person) is not { Role: not Role.Detainee } participant)
            return Refusal.NoSuchItem;
        if (!DateLimits.AreFit(GivenOn) || GivenOn > now.InZone(DutchCalendar.Zone).Date)
            return Verdict.Invalid(nameof(GivenOn));
        if (state.Case?.LifeAreas.Contains(LifeArea) is not true)
            return Verdict.Invalid(nameof(LifeArea));
        return participant.Consents.Any(consent => consent == new Consent(LifeArea, GivenOn))
            ? Verdict.Nothing
            : new ConsentRecorded(Person, LifeArea, GivenOn);
    }
}

public sealed record ConsentRecorded(PersonId Person, LifeArea LifeArea, LocalDate GivenOn) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.ChangeParticipant(
            Person,
            participant =>
                participant with
                {
                    Consents = participant
                        .Consents.Without(consent => consent.LifeArea == LifeArea)
                        .Add(new Consent(LifeArea, GivenOn)),
                }
        );
}
