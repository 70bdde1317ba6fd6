using NodaTime;

namespace Agenda;

/// <summary>
/// Asks everyone who takes part which of these times suit, in place of an earlier question (FT1). Only the coordinator,
/// before the conference.
/// </summary>
public sealed record AskTimes(ItemId Conference, EquatableArray<Instant> Slots, int Minutes) : AgendaCommand
{
    public const int Fewest = 2;
    public const int Most = 10;

    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.FindConference(Conference, actor) is not { } conference)
            return Refusal.NoSuchItem;
        if (!actor.IsCoordinator)
            return Refusal.NotAllowed;
        if (conference.Segment is not (ConferenceSegment.Draft or ConferenceSegment.Planned))
            return Refusal.NotOpen;
        var slots = Slots.Distinct().Order().ToEquatableArray();
        if (conference.OpenPoll is { } open && open.Minutes == Minutes && open.Slots.Equals(slots))
            return Verdict.Nothing;
        if (slots.Count != Slots.Count || !AreFit(slots, now))
            return Verdict.Invalid(nameof(Slots));
        if (!ConferenceLimits.IsFit(Minutes))
            return Verdict.Invalid(nameof(Minutes));

        return new TimesAsked(Conference, (conference.Poll?.Round ?? 0) + 1, slots, Minutes);
    }

    private static bool AreFit(EquatableArray<Instant> slots, Instant now) =>
        slots.Count is >= Fewest and <= Most && slots.All(slot => slot > now && DateLimits.IsFit(slot));
}

public sealed record TimesAsked(ItemId Conference, int Round, EquatableArray<Instant> Slots, int Minutes) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference => conference with { Poll = new TimePoll(Round, Minutes, Slots, origin.Person) }
        );
}
