using Agenda;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Duration = NodaTime.Duration;
using IcalCalendar = Ical.Net.Calendar;

namespace Scheduling.Calendar;

/// <summary>One conference as a calendar shows it.</summary>
/// <param name="Key">The UID, one for the life of the conference.</param>
/// <param name="Revision">From 1.</param>
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
    /// <summary>How often the time was changed, also before anybody was invited.</summary>
    public int TimesMoved { get; init; }

    /// <summary>SEQUENCE: more with each change, so that a calendar program takes the newest.</summary>
    public int Sequence => (int)Revision - 1 + TimesMoved;

    public static CalendarEntry Of(MeetingPlan plan) =>
        new(plan.Key, plan.Revision, plan.Reference, plan.Start, plan.Length, plan.Link)
        {
            TimesMoved = plan.TimesMoved,
        };
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
        File("REQUEST", [Invitation(entry, invited, Described(entry))]);

    /// <summary>Takes the conference out of the calendar of the one who gets it.</summary>
    /// <param name="why">That it does not take place, or that this person is not invited any more.</param>
    public string Cancel(CalendarEntry entry, string invited, string why) =>
        File("CANCEL", [Invitation(entry with { IsCancelled = true }, invited, why)]);

    /// <summary>To download: it asks for no answer.</summary>
    public string Publish(CalendarEntry entry) => File("PUBLISH", [Event(entry, Described(entry))]);

    /// <summary>To subscribe to: a calendar of its own, which a calendar program reads again and again.</summary>
    public string Feed(IEnumerable<CalendarEntry> entries) =>
        File(
            "PUBLISH",
            entries.Select(entry => Event(entry, Described(entry))),
            new CalendarProperty("NAME", "Nazorg"),
            new CalendarProperty("X-WR-CALNAME", "Nazorg"),
            new CalendarProperty("X-PUBLISHED-TTL", "PT1H"),
            RefreshInterval()
        );

    private string Described(CalendarEntry entry) =>
        entry.IsCancelled
            ? words.Cancelled(entry.Reference)
            : $"{words.Agenda(entry.Reference)}\n{InvitationWords.Call(entry.Link)}";

    private static CalendarProperty RefreshInterval()
    {
        var interval = new CalendarProperty("REFRESH-INTERVAL", "PT1H");
        interval.AddParameter("VALUE", "DURATION");
        return interval;
    }

    private static string File(
        string method,
        IEnumerable<CalendarEvent> events,
        params ReadOnlySpan<CalendarProperty> properties
    )
    {
        var calendar = new IcalCalendar { Method = method, ProductId = "-//Nazorg//Nazorg//NL" };
        foreach (var property in properties)
            calendar.AddProperty(property);
        calendar.AddTimeZone(AmsterdamTime.Zone());
        calendar.Events.AddRange(events);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private CalendarEvent Event(CalendarEntry entry, string description) =>
        new()
        {
            Uid = entry.Key,
            Sequence = entry.Sequence,
            DtStamp = AmsterdamTime.Utc(clock.GetCurrentInstant()),
            Start = AmsterdamTime.Of(entry.Start),
            End = AmsterdamTime.Of(entry.Start + entry.Length),
            Summary = InvitationWords.Subject(entry.Reference),
            Description = description,
            Status = entry.IsCancelled ? "CANCELLED" : "CONFIRMED",
            Class = "PRIVATE",
            Transparency = entry.IsCancelled ? "TRANSPARENT" : "OPAQUE",
            Url = words.Page(entry.Reference),
            Location = entry.IsCancelled ? null : entry.Link,
        };

    private CalendarEvent Invitation(CalendarEntry entry, string invited, string description)
    {
        var invitation = Event(entry, description);
        invitation.Organizer = new Organizer { CommonName = "Nazorg", Value = Address(organizer) };
        invitation.Attendees.Add(
            new Attendee(Address(invited))
            {
                Type = "INDIVIDUAL",
                Role = "REQ-PARTICIPANT",
                ParticipationStatus = "NEEDS-ACTION",
                Rsvp = false,
            }
        );
        return invitation;
    }

    private static Uri Address(string mail) =>
        Uri.TryCreate($"mailto:{mail}", UriKind.Absolute, out var address)
            ? address
            : throw new SchedulingException(MeetingProblem.AddressRefused);
}
