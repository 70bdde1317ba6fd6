using Agenda;

namespace Scheduling.Calendar;

/// <summary>
/// Gets one mail to one person. A mail that was sent already comes with the same <see cref="OutgoingMail.MessageId"/>,
/// so a mailer that remembers ids sends it once.
/// </summary>
public interface IMailer
{
    /// <exception cref="SchedulingException"><see cref="MeetingProblem.AddressRefused"/>: never for this address;
    /// <see cref="MeetingProblem.NotNow"/>: try again.</exception>
    Task SendAsync(OutgoingMail mail, CancellationToken ct);
}

/// <param name="MessageId">The same for the same mail, however often it is tried; the part before the @.</param>
/// <param name="Undoes">Only worth sending when one of these mails may have gone out; null: always.</param>
public sealed record OutgoingMail(
    string MessageId,
    string To,
    string Subject,
    string Body,
    CalendarPart? Calendar,
    IReadOnlyList<string>? Undoes = null
);

/// <param name="Method">As in the file: a calendar needs both to agree.</param>
public sealed record CalendarPart(string Method, string File);
