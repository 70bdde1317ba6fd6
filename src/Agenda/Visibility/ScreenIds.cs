namespace Agenda;

/// <summary>
/// Ids made for the detainee's screen: they reveal nothing of the ids, the order or the number of things in the case.
/// </summary>
public static class ScreenIds
{
    public static ItemId Of(CaseState state, ItemId id) =>
        new(OpaqueId.Of($"screen\n{state.Case?.Reference}\n{id}", bytes: 12));

    /// <summary>The shared item that the screen knows by this id, while the conversation lasts.</summary>
    public static CaseItem? Find(CaseState state, ItemId screenId) =>
        !state.IsInDialogue
            ? null
            : state.Items.FirstOrDefault(item =>
                Audience.Detainee.MaySee(item.Visibility) && Of(state, item.Id) == screenId
            );
}
