using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using NodaTime;

namespace Scheduling.Worker;

/// <summary>What a conference wishes for, in the words of a scheduler.</summary>
internal static class MeetingPlanMapper
{
    public static MeetingPlan Plan(
        CaseId reference,
        Conference conference,
        IReadOnlyDictionary<PersonId, string> addresses
    )
    {
        var meeting = conference.Meeting!;
        return new MeetingPlan(
            Key(reference, conference.Id, meeting.Round),
            meeting.Revision,
            reference,
            conference.PlannedAt!.Value,
            Duration.FromMinutes(conference.Minutes),
            Of(meeting.Invited, addresses),
            meeting.Link,
            Of(meeting.PerhapsInvited, addresses),
            conference.TimesMoved
        );
    }

    /// <summary>
    /// What is known of it. Where the coordinator put our time back, with the time that somebody else had given it:
    /// that one is no surprise any more.
    /// </summary>
    public static ArrangedMeeting? Known(VideoMeeting meeting)
    {
        if (
            meeting.Handle is null
            || JsonSerializer.Deserialize<ArrangedMeeting>(meeting.Handle, NazorgJson.Options) is not { } known
        )
            return null;
        if (meeting.Overruled is not { Start: { } start } overruled)
            return known;
        return known with
        {
            Start = start,
            Length = overruled.Minutes is { } minutes ? Duration.FromMinutes(minutes) : known.Length,
        };
    }

    private static List<string> Of(IEnumerable<PersonId> persons, IReadOnlyDictionary<PersonId, string> addresses) =>
        [.. persons.Where(addresses.ContainsKey).Select(person => addresses[person])];

    public static string Handle(ArrangedMeeting arranged) => JsonSerializer.Serialize(arranged, NazorgJson.Options);

    /// <summary>The same until the meeting is cancelled, also when an answer was lost; and it tells nothing.</summary>
    public static string Key(CaseId reference, ItemId conference, int round) =>
        new Guid(OpaqueId.BytesOf($"meeting\n{reference}\n{conference}\n{round}").AsSpan(0, 16)).ToString();
}
