using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Agenda;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Scheduling.Calendar;

/// <summary>Hands each mail to the mail server at once.</summary>
public sealed class SmtpMailer(SmtpOptions options, ILogger<SmtpMailer> logger) : IMailer
{
    private static readonly Duration Later = Duration.FromMinutes(2);

    public async Task SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        if (!MailAddress.TryCreate(mail.To, out var to) || !Ascii.IsValid(to.Address))
            throw new SchedulingException(MeetingProblem.AddressRefused);
        using var message = Message(mail, to);
        using var client = Client();
        try
        {
            await client.SendMailAsync(message, ct);
        }
        catch (SmtpException failure)
        {
            var problem = ProblemOf(failure);
            SchedulingLog.MailNotSent(logger, mail.MessageId, (int)failure.StatusCode, problem);
            throw new SchedulingException(problem, problem is MeetingProblem.NotNow ? Later : null, failure)
            {
                IsAboutOneAddress = IsAboutOneAddress(failure),
            };
        }
    }

    private SmtpClient Client() =>
        new(options.Host, options.Port)
        {
            EnableSsl = options.StartTls,
            Credentials = options.User is { Length: > 0 } user ? new NetworkCredential(user, options.Password) : null,
            Timeout = 20_000,
        };

    private MailMessage Message(OutgoingMail mail, MailAddress to)
    {
        var from = new MailAddress(options.From, "Nazorg");
        var message = new MailMessage(from, new MailAddress(to.Address))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
        };
        message.Headers["Message-ID"] = $"<{mail.MessageId}@{from.Host}>";
        message.Headers["Auto-Submitted"] = "auto-generated";
        if (mail.Calendar is { } calendar)
            message.AlternateViews.Add(View(calendar));
        return message;
    }

    private static AlternateView View(CalendarPart calendar)
    {
        var type = new ContentType(CalendarFile.ContentType)
        {
            CharSet = "utf-8",
            Name = "overleg.ics",
            Parameters = { ["method"] = calendar.Method },
        };
        return new AlternateView(new MemoryStream(Encoding.UTF8.GetBytes(calendar.File)), type)
        {
            TransferEncoding = TransferEncoding.Base64,
        };
    }

    /// <summary>
    /// A mail server that says no to a mail for good (550 to 554, RFC 5321 4.2.3) is asked no more; all else may pass.
    /// </summary>
    private static MeetingProblem ProblemOf(SmtpException failure) =>
        (int)failure.StatusCode is >= 550 and <= 554 ? MeetingProblem.AddressRefused : MeetingProblem.NotNow;

    /// <summary>The server answers, and puts this one mail off (450 to 452): others may go.</summary>
    private static bool IsAboutOneAddress(SmtpException failure) =>
        failure.StatusCode
            is SmtpStatusCode.MailboxBusy
                or SmtpStatusCode.LocalErrorInProcessing
                or SmtpStatusCode.InsufficientStorage;
}
