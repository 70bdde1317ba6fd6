using Agenda.Deadlines;
using NodaTime;

namespace ConferenceHub.Scheduling.Times;

/// <summary>Times at which a conference could be: inside the stay, before the deadlines, on Dutch working days in office hours, the best first.</summary>
public static class SlotFinder
{
    private static readonly LocalTime FirstStart = new(9, 0);
    private static readonly LocalTime LastEnd = new(17, 0);
    private static readonly Duration Step = Duration.FromMinutes(30);

    /// <param name="from">Not before this moment.</param>
    /// <param name="until">The last day that still helps: the day before release, or the nearest deadline.</param>
    /// <param name="busy">When people whose calendar can be seen are busy, by address.</param>
    /// <param name="most">How many to give.</param>
    public static IReadOnlyList<Slot> Find(Instant from, LocalDate until, Duration length, IReadOnlyDictionary<string, IReadOnlyList<Interval>> busy, int most) =>
        [.. Starts(from, until, length)
            .Select(start => new Slot(start, busy.Count(person => Overlaps(person.Value, new Interval(start, start + length)))))
            .OrderBy(slot => slot.Busy).ThenBy(slot => slot.Start)
            .Take(most).OrderBy(slot => slot.Start)];

    private static IEnumerable<Instant> Starts(Instant from, LocalDate until, Duration length)
    {
        for (var day = from.InZone(DutchCalendar.Zone).Date; day <= until; day = day.PlusDays(1))
        {
            if (!DutchCalendar.IsWorkingDay(day)) continue;
            var end = At(day, LastEnd);
            for (var start = At(day, FirstStart); start + length <= end; start += Step)
                if (start > from) yield return start;
        }
    }

    // Office hours never fall in the hour that summer time skips or repeats.
    private static Instant At(LocalDate day, LocalTime time) => (day + time).InZoneStrictly(DutchCalendar.Zone).ToInstant();

    private static bool Overlaps(IReadOnlyList<Interval> busy, Interval slot) => busy.Any(one => one.Start < slot.End && slot.Start < one.End);
}

/// <param name="Busy">How many of those whose calendar can be seen cannot.</param>
public sealed record Slot(Instant Start, int Busy);
