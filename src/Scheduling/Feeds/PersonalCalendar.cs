using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using NodaTime;
using Scheduling.Calendar;
using Scheduling.Worker;

namespace Scheduling.Feeds;

/// <summary>
/// Conferences as the calendar of a participant shows them: the reference, the time and the link, under the UID of
/// their invitation. Only of the cases that he takes part in at this moment.
/// </summary>
public sealed class PersonalCalendar(ICaseIndex index, IEventLog log, CalendarFile file, IClock clock)
{
    /// <summary>How long a conference, held or cancelled, stays in the feed after its day.</summary>
    private static readonly Duration Kept = Duration.FromDays(30);

    /// <summary>
    /// All of them, for a calendar program that looks now and then. Drafts are not in it: their time may be anything
    /// still.
    /// </summary>
    public async Task<string> FeedAsync(PersonId person, CancellationToken ct)
    {
        var from = clock.GetCurrentInstant() - Kept;
        var entries = new List<CalendarEntry>();
        foreach (var one in await index.CasesOfAsync(person, ct))
            if (one.Conferences.Any(conference => conference.PlannedAt >= from))
                entries.AddRange(
                    (await CaseHistory.ReadAsync(one.Case.Reference, log, ct))
                        .Conferences.Where(conference => !conference.IsDraft && conference.PlannedAt >= from)
                        .Select(conference => EntryOf(one.Case.Reference, conference, conference.PlannedAt!.Value))
                );
        return file.Feed(entries.OrderBy(entry => entry.Start));
    }

    /// <summary>
    /// One of them, to download; null when it has no time yet, and when it does not exist for this person.
    /// </summary>
    public async Task<string?> OneAsync(CaseId reference, ItemId conference, PersonId person, CancellationToken ct)
    {
        var state = await CaseHistory.ReadAsync(reference, log, ct);
        if (
            state.ActorOf(person) is not { IsDetainee: false } actor
            || state.FindConference(conference, actor) is not { PlannedAt: { } plannedAt } found
        )
            return null;
        return file.Publish(EntryOf(reference, found, plannedAt));
    }

    private static CalendarEntry EntryOf(CaseId reference, Conference conference, Instant plannedAt)
    {
        var (meeting, length) = (conference.Meeting, Duration.FromMinutes(conference.Minutes));
        var key = meeting is null ? null : MeetingPlanMapper.Known(meeting)?.Uid;
        return new CalendarEntry(
            key ?? MeetingPlanMapper.Key(reference, conference.Id, meeting?.Round ?? 0),
            meeting?.Revision ?? 1,
            reference,
            plannedAt,
            length,
            conference.CallLink,
            meeting is { State: MeetingState.CancelWanted or MeetingState.Cancelled }
        )
        {
            TimesMoved = conference.TimesMoved,
        };
    }
}
