using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using NodaTime;

namespace ConferenceHub.Scheduling.Worker;

/// <summary>What a conference wishes for, in the words of a scheduler.</summary>
internal static class MeetingWish
{
    public static MeetingPlan Plan(CaseId reference, Conference conference, IReadOnlyList<string> addresses)
    {
        var meeting = conference.Meeting!;
        return new MeetingPlan(Key(reference, conference.Id), meeting.Revision, reference, conference.PlannedAt!.Value, Duration.FromMinutes(conference.Minutes), addresses, meeting.Link);
    }

    public static ArrangedMeeting? Known(OnlineMeeting meeting) =>
        meeting.Handle is { } handle ? JsonSerializer.Deserialize<ArrangedMeeting>(handle, NazorgJson.Options) : null;

    public static string Handle(ArrangedMeeting arranged) => JsonSerializer.Serialize(arranged, NazorgJson.Options);

    /// <summary>The same for the life of the conference, also when an answer was lost; and it tells nothing.</summary>
    private static string Key(CaseId reference, ItemId conference) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"meeting\n{reference}\n{conference}")).AsSpan(0, 16)).ToString();
}
