using NodaTime;

namespace Agenda;

/// <summary>
/// Sets or changes the time of a conference, or keeps it, which ends its open poll. Only the one who leads it, and not while it
/// runs.
/// </summary>
public sealed record SetConferenceTime(ItemId Conference, Instant PlannedAt, int Minutes)
    : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (conference.Segment is not (ConferenceSegment.Draft or ConferenceSegment.Planned))
            return Refusal.NotOpen;
        if (!DateLimits.IsFit(PlannedAt))
            return Verdict.Invalid(nameof(PlannedAt));
        if (!ConferenceLimits.IsFit(Minutes))
            return Verdict.Invalid(nameof(Minutes));
        if (conference.PlannedAt != PlannedAt || conference.Minutes != Minutes)
            return new ConferenceTimeSet(Conference, PlannedAt, Minutes);
        return conference.OpenPoll is null ? Verdict.Nothing : new ConferenceTimeKept(Conference);
    }
}

public sealed record ConferenceTimeSet(ItemId Conference, Instant PlannedAt, int Minutes) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference => conference.At(PlannedAt, Minutes) with { Meeting = conference.Meeting?.Moved() }
        );
}

/// <summary>Others were asked for another time, and the one that was chosen before stays.</summary>
public sealed record ConferenceTimeKept(ItemId Conference) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference.PlannedAt is { } plannedAt ? conference.At(plannedAt, conference.Minutes) : conference
        );
}
