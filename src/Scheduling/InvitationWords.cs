using System.Globalization;
using Agenda;
using Agenda.Deadlines;
using NodaTime;
using NodaTime.Text;

namespace Scheduling;

/// <summary>
/// Everything that an invitation says. It leaves the product for calendars and locked screens of others, so it knows
/// the reference and links and nothing else.
/// </summary>
/// <param name="publicAddress">Where people reach the product.</param>
public sealed class InvitationWords(Uri publicAddress)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.Create(
        "dddd d MMMM yyyy",
        CultureInfo.GetCultureInfo("nl-NL")
    );
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static string Subject(CaseId reference) => $"Overleg ZVH – kenmerk {reference}";

    public static string CancelledSubject(CaseId reference) => $"Vervallen: {Subject(reference)}";

    public Uri Page(CaseId reference) => new(publicAddress, $"/casus/{Uri.EscapeDataString(reference.Value)}");

    /// <summary>Where one person says which times suit him. What follows the # stays in his browser.</summary>
    public Uri Poll(string token) => new(publicAddress, $"/peiling#{token}");

    public static string WhichTimes(CaseId reference, Uri link) =>
        $"Er komt een overleg met kenmerk {reference}. Wanneer kun je? Geef het door op {link}\r\nDeze link is alleen voor jou. Stuur hem niet door.\r\n";

    /// <summary>When, in a mail: who reads it on a telephone sees it without opening the calendar file.</summary>
    public static string When(Instant start, Duration length)
    {
        var (from, to) = (
            start.InZone(DutchCalendar.Zone).LocalDateTime,
            (start + length).InZone(DutchCalendar.Zone).LocalDateTime
        );
        return $"Het overleg is op {Day.Format(from.Date)}, van {Time.Format(from.TimeOfDay)} tot {Time.Format(to.TimeOfDay)} uur.";
    }

    public string Agenda(CaseId reference) => $"De agenda staat op {Page(reference)}.";

    /// <summary>Where to join.</summary>
    public static string Call(string? link) =>
        link is null ? "De link naar het gesprek staat ook daar." : $"Het gesprek is op {link}";

    /// <summary>All that an invitation says.</summary>
    public string Invitation(CaseId reference, Instant start, Duration length, string? link) =>
        $"{When(start, length)}\r\n{Agenda(reference)}\r\n{Call(link)}\r\n";

    public string Cancelled(CaseId reference) =>
        $"Het overleg met kenmerk {reference} gaat niet door. Meer staat op {Page(reference)}.";

    public static string NotInvitedAnyMore(CaseId reference) =>
        $"Je bent niet meer uitgenodigd voor het overleg met kenmerk {reference}. Je hoeft niets te doen.";
}
