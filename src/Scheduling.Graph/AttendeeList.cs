using Microsoft.Graph.Models;
using Scheduling;

namespace Scheduling.Graph;

/// <summary>Who is invited. Graph takes the list as a whole: who is not in it loses the invitation.</summary>
internal static class AttendeeList
{
    /// <summary>An address, and no name.</summary>
    public static Attendee Required(string address) =>
        new()
        {
            EmailAddress = new EmailAddress { Address = address },
            Type = AttendeeType.Required,
        };

    /// <summary>
    /// The new list; null when nothing changes. Whom somebody added in Outlook stays, whom somebody removed there does
    /// not come back by itself.
    /// </summary>
    public static List<Attendee>? Changed(Event meeting, MeetingPlan plan, ArrangedMeeting? known)
    {
        var now = (meeting.Attendees ?? []).Where(one => one.EmailAddress?.Address is { Length: > 0 }).ToList();
        var present = Invited.Of(now.Select(AddressOf));
        var invited = Invited.Of(known?.Addresses ?? []);
        var leaving = Invited.Of(
            Invited.Of([.. known?.Addresses ?? [], .. plan.PerhapsInvited ?? []]).Without(Invited.Of(plan.Addresses))
        );
        var coming = Invited.Of(plan.Addresses).Without(invited).Where(address => !present.Contains(address)).ToList();
        if (coming.Count == 0 && !now.Exists(one => leaving.Contains(AddressOf(one))))
            return null;

        return [.. now.Where(one => !leaving.Contains(AddressOf(one))).Select(Nameless), .. coming.Select(Required)];
    }

    public static IReadOnlyDictionary<string, ResponseSnapshot> Responses(Event meeting)
    {
        var responses = new Dictionary<string, ResponseSnapshot>(StringComparer.OrdinalIgnoreCase);
        foreach (var attendee in meeting.Attendees ?? [])
            if (attendee.EmailAddress?.Address is { Length: > 0 } address)
                responses[address] = new ResponseSnapshot(
                    ResponseOf(attendee),
                    GraphTime.Read(attendee.ProposedNewTime?.Start)
                );
        return responses;
    }

    private static Attendee Nameless(Attendee attendee) =>
        new()
        {
            EmailAddress = new EmailAddress { Address = AddressOf(attendee) },
            Type = attendee.Type ?? AttendeeType.Required,
        };

    private static string AddressOf(Attendee attendee) => attendee.EmailAddress!.Address!;

    private static AttendanceResponse ResponseOf(Attendee attendee) =>
        attendee.Status?.Response switch
        {
            ResponseType.Accepted => AttendanceResponse.Accepted,
            ResponseType.TentativelyAccepted => AttendanceResponse.Tentative,
            ResponseType.Declined => AttendanceResponse.Declined,
            _ => AttendanceResponse.None,
        };
}
