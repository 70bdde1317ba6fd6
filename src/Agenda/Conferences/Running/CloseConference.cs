namespace Agenda;

/// <summary>
/// Ends a conference for good, once every action that the asker may see has an owner, a later date or a reason to drop
/// it (CO3).
/// </summary>
public sealed record CloseConference(ItemId Conference) : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (conference.Segment is ConferenceSegment.Closed)
            return Verdict.Nothing;
        if (!conference.IsRunning)
            return Refusal.NotOpen;
        if (Undecided(state, actor) is { Count: > 0 } actions)
            return new Verdict.Refused(Refusal.OpenActions) { Actions = actions };

        return new ConferenceClosed(Conference);
    }

    private static EquatableArray<ItemId> Undecided(CaseState state, Actor actor) =>
        state
            .Items.OfType<ActionItem>()
            .Where(action => action.IsUndecided && actor.Audience.MaySee(action.Visibility))
            .Select(action => action.Id)
            .ToEquatableArray();
}

public sealed record ConferenceClosed(ItemId Conference) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference with
                {
                    Segment = ConferenceSegment.Closed,
                    ClosedAt = origin.At,
                    Hands = [],
                    Speaker = null,
                    Speakers = [],
                }
        );
}
