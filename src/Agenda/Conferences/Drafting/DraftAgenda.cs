namespace Agenda;

/// <summary>
/// A point of a draft is the coordinator's until the conference is opened; then it reaches as far as it was meant to.
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
