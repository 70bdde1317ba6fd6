using System.Security.Cryptography;
using System.Text;

namespace Agenda;

/// <summary>
/// Ids made for the detainee's screen: they reveal nothing of the ids, the order or the number of things in the case.
/// </summary>
public static class ScreenIds
{
    public static ItemId Of(CaseState state, ItemId id)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"screen\n{state.Case?.Reference}\n{id}"));
        return new ItemId(Convert.ToHexStringLower(hash.AsSpan(0, 12)));
    }

    /// <summary>The shared item that the screen knows by this id, while the conversation lasts.</summary>
    public static CaseItem? Find(CaseState state, ItemId screenId) =>
        !state.IsInDialogue
            ? null
            : state.Items.FirstOrDefault(item =>
                Audience.Detainee.MaySee(item.Visibility) && Of(state, item.Id) == screenId
            );
}
