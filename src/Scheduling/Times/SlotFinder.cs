using Agenda;
using NodaTime;

namespace Scheduling.Times;

/// <summary>
/// Times at which a conference could be: on Dutch working days in office hours, one in a morning and one in an
/// afternoon, so that there is something to choose.
/// </summary>
public static class SlotFinder
{
    private static readonly LocalTime FirstStart = new(9, 0);
    private static readonly LocalTime LastEnd = new(17, 0);
    private static readonly LocalTime Noon = new(12, 0);
    private static readonly LocalTime AfterLunch = new(13, 0);
    private static readonly Duration Step = Duration.FromMinutes(30);

    /// <param name="from">Not before this moment.</param>
    /// <param name="days">The days on which a conference helps.</param>
    /// <param name="busy">When people whose calendar can be seen are busy, by address.</param>
    /// <param name="most">How many to give: those at which the fewest are busy, then the earliest.</param>
    public static IReadOnlyList<Slot> Find(
        Instant from,
        DateInterval days,
        Duration length,
        IReadOnlyDictionary<string, IReadOnlyList<Interval>> busy,
        int most
    ) =>
        [
            .. days.Where(DutchCalendar.IsWorkingDay)
                .SelectMany(HalfDays)
                .Select(half =>
                    half.Where(start =>
                            start > from && start + length <= At(start.InZone(DutchCalendar.Zone).Date, LastEnd)
                        )
                        .Select(start => Judge(start, length, busy))
                        .MinBy(slot => slot.Busy)
                )
                .OfType<Slot>()
                .OrderBy(slot => slot.Busy)
                .ThenBy(slot => slot.Start)
                .Take(most)
                .OrderBy(slot => slot.Start),
        ];

    /// <summary>How many are busy at this time.</summary>
    public static Slot Judge(
        Instant start,
        Duration length,
        IReadOnlyDictionary<string, IReadOnlyList<Interval>> busy
    ) => new(start, busy.Count(person => Overlaps(person.Value, new Interval(start, start + length))));

    private static IEnumerable<IEnumerable<Instant>> HalfDays(LocalDate day) =>
        [Starts(At(day, FirstStart), At(day, Noon)), Starts(At(day, AfterLunch), At(day, LastEnd))];

    private static IEnumerable<Instant> Starts(Instant first, Instant before)
    {
        for (var start = first; start < before; start += Step)
            yield return start;
    }

    // Office hours never fall in the hour that summer time skips or repeats.
    private static Instant At(LocalDate day, LocalTime time) =>
        (day + time).InZoneStrictly(DutchCalendar.Zone).ToInstant();

    private static bool Overlaps(IReadOnlyList<Interval> busy, Interval slot) =>
        busy.Any(one => one.Start < slot.End && slot.Start < one.End);
}

/// <param name="Busy">How many of those whose calendar can be seen cannot.</param>
public sealed record Slot(Instant Start, int Busy);
