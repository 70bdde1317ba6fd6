using System.Text;
using Agenda;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;
using NodaTime;

namespace Scheduling.Calendar;

/// <summary>Hands each mail to the mail server at once.</summary>
public sealed class SmtpMailer(SmtpOptions options, ILogger<SmtpMailer> logger) : IMailer
{
    private const int ImplicitTlsPort = 465;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly Duration Later = Duration.FromMinutes(2);

    public async Task SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        if (!SmtpOptions.IsAddress(mail.To, out var to) || !Ascii.IsValid(to.Address))
            throw new SchedulingException(MeetingProblem.AddressRefused);
        using var message = Message(mail, to);
        try
        {
            await DeliverAsync(message, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw Explained(failure, mail);
        }
    }

    private async Task DeliverAsync(MimeMessage message, CancellationToken ct)
    {
        using var client = new SmtpClient { Timeout = (int)Longest.TotalMilliseconds };
        await client.ConnectAsync(options.Host, options.Port, Security, ct);
        if (options.User is { Length: > 0 } user)
            await client.AuthenticateAsync(user, options.Password ?? "", ct);
        await client.SendAsync(message, ct);
        // The server has it. What goes wrong while hanging up changes nothing of that.
        await client.DisconnectAsync(quit: true, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private SecureSocketOptions Security =>
        !options.StartTls ? SecureSocketOptions.None
        : options.Port == ImplicitTlsPort ? SecureSocketOptions.SslOnConnect
        : SecureSocketOptions.StartTls;

    private MimeMessage Message(OutgoingMail mail, MailboxAddress to)
    {
        var from = MailboxAddress.Parse(options.From);
        var message = new MimeMessage([new MailboxAddress("Nazorg", from.Address)], [to], mail.Subject, Body(mail))
        {
            MessageId = $"{mail.MessageId}@{from.Domain}",
        };
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    private static MimeEntity Body(OutgoingMail mail)
    {
        var text = new TextPart("plain") { Text = mail.Body };
        return mail.Calendar is { } calendar ? new MultipartAlternative { text, Part(calendar) } : text;
    }

    private static MimePart Part(CalendarPart calendar)
    {
        var type = ContentType.Parse(CalendarFile.ContentType);
        type.Parameters.Add("charset", "utf-8");
        type.Parameters.Add("method", calendar.Method);
        type.Name = "overleg.ics";
        return new MimePart(type)
        {
            Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(calendar.File))),
            ContentTransferEncoding = ContentEncoding.Base64,
        };
    }

    private SchedulingException Explained(Exception failure, OutgoingMail mail)
    {
        var status = (int?)(failure as SmtpCommandException)?.StatusCode ?? 0;
        var problem = IsForGood(status) ? MeetingProblem.AddressRefused : MeetingProblem.NotNow;
        SchedulingLog.MailNotSent(logger, mail.MessageId, status, problem);
        return new SchedulingException(problem, problem is MeetingProblem.NotNow ? Later : null, failure)
        {
            IsAboutOneAddress = IsAboutOneAddress(status),
        };
    }

    /// <summary>
    /// A mail server that says no to a mail for good (550 to 554, RFC 5321 4.2.3) is asked no more; all else may pass.
    /// </summary>
    private static bool IsForGood(int status) => status is >= 550 and <= 554;

    /// <summary>The server answers, and puts this one mail off (450 to 452): others may go.</summary>
    private static bool IsAboutOneAddress(int status) => status is >= 450 and <= 452;
}
