using NodaTime;

namespace Agenda;

/// <summary>
/// The current item of one audience: the last one that they may see. A move between items that they cannot see moves
/// nothing, nor the clock.
/// </summary>
public sealed record CurrentItem(ItemId Item, Instant Since)
{
    // Read from the end: what went before the last change that this audience saw does not matter.
    public static CurrentItem? For(CaseState state, Conference conference, Audience audience)
    {
        CurrentItem? current = null;
        for (var place = conference.Moves.Length - 1; place >= 0; place--)
        {
            var step = conference.Moves[place];
            var seen = FirstSeen(state, step, audience);
            if (seen is { } other && current is not null && other != current.Item)
                return current;
            if (seen is { } item)
                current = new CurrentItem(item, step.At);
            if (step.EntersSegment)
                return current;
        }
        return current;
    }

    private static ItemId? FirstSeen(CaseState state, CurrentItemMove step, Audience audience)
    {
        foreach (var candidate in step.Candidates)
            if (state.Find<AgendaItem>(candidate) is { } item && audience.MaySee(item.Visibility))
                return candidate;
        return null;
    }
}
