using Agenda;
using Agenda.Deadlines;
using ConferenceHub.Preparing;
using NodaTime;

namespace Scheduling.Times;

/// <summary>
/// Finds times for a conference from the calendars that can be seen. Without any of them there are times too: working
/// days, inside the stay and before the deadlines.
/// </summary>
/// <param name="calendars">Absent where no calendar can be seen at all.</param>
public sealed class FreeTimes(
    IAddressBook addresses,
    DeadlineRules rules,
    IClock clock,
    TimeProvider time,
    IFreeBusy? calendars = null
)
{
    private const int Most = 6;

    /// <summary>Somebody waits for the answer, and times without calendars are better than waiting on.</summary>
    private static readonly TimeSpan CalendarTimeout = TimeSpan.FromSeconds(10);

    /// <param name="minutes">How long it would be; absent: as long as its agenda.</param>
    public async Task<FoundTimes> FindAsync(CaseState state, Conference conference, int? minutes, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var length = Duration.FromMinutes(minutes ?? state.MinutesOf(conference));
        var days = new CandidateDates(rules).For(state, conference, now.InZone(DutchCalendar.Zone).Date);
        var polled = conference.OpenPoll?.Slots ?? [];
        var seen = await SeenAsync(state, Around(days, polled, length), ct);

        var slots =
            days.Select(interval => SlotFinder.Find(now, interval, length, seen.Busy, Most))
                .FirstOrDefault(found => found.Count > 0)
            ?? [];
        return new FoundTimes(
            (int)length.TotalMinutes,
            slots,
            [
                .. polled.Select(start =>
                    SlotFinder.Judge(start, Duration.FromMinutes(conference.OpenPoll!.Minutes), seen.Busy)
                ),
            ],
            seen.Busy.Count,
            seen.Unseen,
            seen.IsUnreadable
        );
    }

    /// <summary>
    /// Of these people, those whose calendar can be seen at these times; nobody when calendars cannot be read now.
    /// </summary>
    public async Task<IReadOnlyCollection<PersonId>> VisibleAsync(CaseState state, TimePoll poll, CancellationToken ct)
    {
        var seen = await SeenAsync(
            state,
            new Interval(poll.Slots[0], poll.Slots[^1] + Duration.FromMinutes(poll.Minutes)),
            ct
        );
        return [.. Invited(state).Except(seen.Unseen)];
    }

    private async Task<Seen> SeenAsync(CaseState state, Interval within, CancellationToken ct)
    {
        var people = Invited(state).ToList();
        if (calendars is null)
            return Seen.Nothing(people, isUnreadable: false);
        var known = await addresses.AddressesOfAsync(people, ct);
        using var timeout = new CancellationTokenSource(CalendarTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            var busy = await calendars.BusyAsync([.. known.Values], within, either.Token);
            var visible = new Dictionary<string, IReadOnlyList<Interval>>(busy, StringComparer.OrdinalIgnoreCase);
            return new Seen(
                visible,
                [
                    .. people.Where(person =>
                        !known.TryGetValue(person, out var address) || !visible.ContainsKey(address)
                    ),
                ],
                IsUnreadable: false
            );
        }
        catch (Exception failure)
            when (failure is SchedulingException
                || (failure is OperationCanceledException && !ct.IsCancellationRequested)
            ) // Who asks is told; the times come without calendars.
        {
            return Seen.Nothing(people, isUnreadable: true);
        }
    }

    private static IEnumerable<PersonId> Invited(CaseState state) =>
        state.Participants.Where(participant => participant.IsInvited).Select(participant => participant.Person);

    private static Interval Around(IReadOnlyList<DateInterval> days, EquatableArray<Instant> polled, Duration length)
    {
        var (first, last) = (
            days.Min(interval => interval.Start).AtStartOfDayInZone(DutchCalendar.Zone).ToInstant(),
            days.Max(interval => interval.End).PlusDays(1).AtStartOfDayInZone(DutchCalendar.Zone).ToInstant()
        );
        return polled.Count == 0
            ? new Interval(first, last)
            : new Interval(Instant.Min(first, polled[0]), Instant.Max(last, polled[^1] + length));
    }

    /// <param name="Busy">By address.</param>
    private sealed record Seen(
        IReadOnlyDictionary<string, IReadOnlyList<Interval>> Busy,
        IReadOnlyList<PersonId> Unseen,
        bool IsUnreadable
    )
    {
        public static Seen Nothing(List<PersonId> people, bool isUnreadable) =>
            new(
                new Dictionary<string, IReadOnlyList<Interval>>(StringComparer.OrdinalIgnoreCase),
                people,
                isUnreadable
            );
    }
}

/// <summary>Times for a conference.</summary>
/// <param name="Slots">In order of time.</param>
/// <param name="Polled">The times of the open question, with how many are busy.</param>
/// <param name="Seen">How many calendars could be seen.</param>
/// <param name="Unseen">Whose could not.</param>
/// <param name="Unreadable">Calendars cannot be read now, though they can at other times.</param>
public sealed record FoundTimes(
    int Minutes,
    IReadOnlyList<Slot> Slots,
    IReadOnlyList<Slot> Polled,
    int Seen,
    IReadOnlyList<PersonId> Unseen,
    bool Unreadable
);
