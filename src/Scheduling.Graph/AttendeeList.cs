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

    public static IReadOnlyList<string> AddressesOn(Event meeting) => [.. On(meeting).Select(AddressOf)];

    /// <summary>Whom an earlier plan invited, or may have.</summary>
    public static Invited Earlier(MeetingPlan plan, ArrangedMeeting? known) =>
        Invited.Of([.. known?.Addresses ?? [], .. known?.Unclear ?? [], .. plan.PerhapsInvited ?? []]);

    /// <summary>
    /// Whom the new plan invites now. Whom somebody removed in Outlook does not come back by itself, and who may stand
    /// there under another address is not invited twice.
    /// </summary>
    public static IReadOnlyList<string> Coming(MeetingPlan plan, ArrangedMeeting? known, Aliases aliases) =>
        [
            .. Invited
                .Of(plan.Addresses)
                .Without(Invited.Of(known?.Addresses ?? []))
                .Where(address => !aliases.IsOn(address) && !aliases.IsUnclear(address)),
        ];

    /// <summary>The new list; null when nothing changes. Whom somebody added in Outlook stays.</summary>
    public static List<Attendee>? Changed(
        Event meeting,
        MeetingPlan plan,
        ArrangedMeeting? known,
        Aliases aliases,
        IReadOnlyList<string> coming
    )
    {
        var ours = Earlier(plan, known).Without(Invited.Of(plan.Addresses));
        var leaving = Invited.Of(
            aliases.All.Where(pair => Invited.Of(ours).Contains(pair.Key)).Select(pair => pair.Value)
        );
        var now = On(meeting);
        if (coming.Count == 0 && !now.Exists(one => leaving.Contains(AddressOf(one))))
            return null;

        return [.. now.Where(one => !leaving.Contains(AddressOf(one))).Select(Nameless), .. coming.Select(Required)];
    }

    /// <summary>By the address that we know, where it is one of ours.</summary>
    public static IReadOnlyDictionary<string, ResponseSnapshot> Responses(Event meeting, Aliases aliases)
    {
        var ours = aliases.All.ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);
        var responses = new Dictionary<string, ResponseSnapshot>(StringComparer.OrdinalIgnoreCase);
        foreach (var attendee in On(meeting))
        foreach (var address in ours[AddressOf(attendee)].DefaultIfEmpty(AddressOf(attendee)))
            responses[address] = new ResponseSnapshot(
                ResponseOf(attendee),
                GraphTime.Read(attendee.ProposedNewTime?.Start)
            );
        return responses;
    }

    private static List<Attendee> On(Event meeting) =>
        [.. (meeting.Attendees ?? []).Where(one => one.EmailAddress?.Address is { Length: > 0 })];

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
