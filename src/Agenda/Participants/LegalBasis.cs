using Agenda.Deadlines;
using NodaTime;

namespace Agenda;

/// <summary>
/// On what ground somebody takes part and may receive what is shared. Which ground holds where is the partners' own
/// judgement.
/// </summary>
public enum LegalBasis
{
    Pbw18a,
    Pbw18b,
    PublicTask,
    Consent,
    Wgs,
    WpgArt20,
    MedicalConsent,
}

/// <summary>
/// The detainee agreed that this participant works on one life area; he may take it back at any time, and a no is no
/// black mark.
/// </summary>
public sealed record Consent(LifeArea LifeArea, LocalDate GivenOn, LocalDate? WithdrawnOn = null);

/// <summary>Records that the detainee agreed. By coordinator or PI casemanager, who asked him.</summary>
public sealed record RecordConsent(PersonId Person, LifeArea LifeArea, LocalDate GivenOn) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        if (state.Find(Person) is not { Role: not Role.Detainee } participant)
            return Refusal.NoSuchItem;
        if (!Dates.AreFit(GivenOn) || GivenOn > now.InZone(DutchCalendar.Zone).Date)
            return Verdict.Invalid("givenOn");
        if (state.Case?.LifeAreas.Contains(LifeArea) is not true)
            return Verdict.Invalid("lifeArea");
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

/// <summary>The detainee takes his consent back. By coordinator or PI casemanager.</summary>
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
        return !Dates.AreFit(WithdrawnOn) || WithdrawnOn < consent.GivenOn
            ? Verdict.Invalid("withdrawnOn")
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
                        .ToSequence(),
                }
        );
}
