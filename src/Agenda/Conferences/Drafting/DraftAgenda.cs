namespace Agenda;

/// <summary>
/// Only the coordinator sees a point of a draft; opening the conference gives it the visibility meant for it.
/// </summary>
internal static class DraftAgenda
{
    private static readonly ItemVisibility Hidden = new(Visibility.Facilitator, []);

    public static AgendaItem Place(CaseState state, AgendaItem point) =>
        state.FindConference(point.Conference) is { IsDraft: true }
            ? point with
            {
                Visibility = Hidden,
                WhenOpened = point.Visibility,
            }
            : point;

    public static CaseState Open(CaseState state, ItemId conference)
    {
        var points = state
            .Items.OfType<AgendaItem>()
            .Where(point => point.Conference == conference && point.WhenOpened is not null)
            .ToList();
        return points.Aggregate(
            state,
            (so, point) =>
                so.Change<AgendaItem>(
                    point.Id,
                    found => found with { Visibility = found.WhenOpened!, WhenOpened = null }
                )
        );
    }
}
