using NodaTime;

namespace Agenda;

/// <summary>
/// Records when the detainee was told that this conference is held about them. By the coordinator or the PI
/// casemanager, who sits beside them.
/// </summary>
/// <param name="InformedOn">Absent: they were not told yet.</param>
public sealed record RecordInformed(LocalDate? InformedOn = null) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        if (state.Case is not { } current)
            return Refusal.NoSuchItem;
        if (!IsFit(InformedOn, now))
            return Verdict.Invalid(nameof(InformedOn));
        return current.InformedOn == InformedOn ? Verdict.Nothing : new InformedRecorded(InformedOn);
    }

    internal static bool IsFit(LocalDate? informedOn, Instant now) =>
        DateLimits.AreFit(informedOn) && !(informedOn > now.InZone(DutchCalendar.Zone).Date);
}

public sealed record InformedRecorded(LocalDate? InformedOn) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Case is not { } current ? state : state with { Case = current with { InformedOn = InformedOn } };
}
