using Agenda;
using NodaTime;

namespace Scheduling.Calendar;

/// <summary>One conference as a calendar shows it.</summary>
/// <param name="Key">The UID, one for the life of the conference.</param>
/// <param name="Revision">From 1; SEQUENCE counts along from 0.</param>
public sealed record CalendarEntry(
    string Key,
    long Revision,
    CaseId Reference,
    Instant Start,
    Duration Length,
    string? Link,
    bool IsCancelled = false
)
{
    public static CalendarEntry Of(MeetingPlan plan) =>
        new(plan.Key, plan.Revision, plan.Reference, plan.Start, plan.Length, plan.Link);
}

/// <summary>
/// A calendar file (RFC 5545) with the methods of RFC 5546. It names one invited person at most: the one who gets it.
/// </summary>
/// <param name="organizer">The mail address that the invitations come from.</param>
public sealed class CalendarFile(InvitationWords words, string organizer, IClock clock)
{
    public const string ContentType = "text/calendar";

    /// <summary>
    /// An invitation, or the newer version of one. It asks for no answer: nobody reads the mailbox that it comes from.
    /// </summary>
    public string Request(CalendarEntry entry, string invited) =>
        File("REQUEST", lines => Add(lines, entry, invited, Described(entry)));

    /// <summary>Takes the conference out of the calendar of the one who gets it.</summary>
    /// <param name="why">That it does not take place, or that this person is not invited any more.</param>
    public string Cancel(CalendarEntry entry, string invited, string why) =>
        File("CANCEL", lines => Add(lines, entry with { IsCancelled = true }, invited, why));

    /// <summary>To download: it asks for no answer.</summary>
    public string Publish(CalendarEntry entry) =>
        File("PUBLISH", lines => Add(lines, entry, invited: null, Described(entry)));

    /// <summary>To subscribe to: a calendar of its own, which a calendar program reads again and again.</summary>
    public string Feed(IEnumerable<CalendarEntry> entries) =>
        File(
            "PUBLISH",
            lines =>
            {
                foreach (var entry in entries)
                    Add(lines, entry, invited: null, Described(entry));
            },
            head =>
                head.Add("NAME", "Nazorg")
                    .Add("X-WR-CALNAME", "Nazorg")
                    .Add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                    .Add("X-PUBLISHED-TTL", "PT1H")
        );

    private string Described(CalendarEntry entry) =>
        entry.IsCancelled
            ? words.Cancelled(entry.Reference)
            : $"{words.Agenda(entry.Reference)}\n{InvitationWords.Call(entry.Link)}";

    private static string File(string method, Action<CalendarLines> content, Action<CalendarLines>? head = null)
    {
        var lines = new CalendarLines()
            .Add("BEGIN", "VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", "-//Nazorg//Nazorg//NL")
            .Add("METHOD", method);
        head?.Invoke(lines);
        lines.AddZone();
        content(lines);
        return lines.Add("END", "VCALENDAR").ToString();
    }

    private void Add(CalendarLines lines, CalendarEntry entry, string? invited, string description)
    {
        lines
            .Add("BEGIN", "VEVENT")
            .Add("UID", entry.Key)
            .Add("SEQUENCE", $"{entry.Revision - 1}")
            .Add("DTSTAMP", AmsterdamTime.Utc(clock.GetCurrentInstant()))
            .AddTime("DTSTART", entry.Start)
            .AddTime("DTEND", entry.Start + entry.Length)
            .Add("SUMMARY", CalendarLines.Text(InvitationWords.Subject(entry.Reference)))
            .Add("DESCRIPTION", CalendarLines.Text(description))
            .Add("STATUS", entry.IsCancelled ? "CANCELLED" : "CONFIRMED")
            .Add("CLASS", "PRIVATE")
            .Add("TRANSP", entry.IsCancelled ? "TRANSPARENT" : "OPAQUE")
            .Add("URL", words.Page(entry.Reference).AbsoluteUri);
        if (entry is { IsCancelled: false, Link: { } link })
            lines.Add("LOCATION", CalendarLines.Text(link));
        if (invited is not null)
            lines
                .Add("ORGANIZER;CN=Nazorg", $"mailto:{organizer}")
                .Add(
                    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE",
                    $"mailto:{invited}"
                );
        lines.Add("END", "VEVENT");
    }
}
