using NodaTime;

namespace Agenda;

/// <summary>
/// The current item of one audience: the last one that they may see. A move between items that they cannot see moves
/// nothing, nor the clock.
/// </summary>
public sealed record CurrentItem(ItemId Item, Instant Since)
{
    public static CurrentItem? For(CaseState state, Conference conference, Audience audience)
    {
        CurrentItem? current = null;
        foreach (var step in conference.Moves)
        {
            var seen = FirstSeen(state, step, audience);
            if (step.EntersSegment)
                current = seen is { } first ? new CurrentItem(first, step.At) : null;
            else if (seen is { } item && item != current?.Item)
                current = new CurrentItem(item, step.At);
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
