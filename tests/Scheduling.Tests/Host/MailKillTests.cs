using Microsoft.Extensions.Logging.Abstractions;
using Scheduling.Calendar;
using Scheduling.Tests.Validators;

namespace Scheduling.Tests.Host;

public sealed class MailKillTests : SchedulingKillTests
{
    [Theory, MemberData(nameof(Changes))]
    public async Task ME1_ME2_by_mail_killed_at_any_step(Change change)
    {
        await using var sink = await MailSink.StartAsync();
        await using var killed = await KilledProgram.StartAsync(
            "--Smtp:Host=127.0.0.1",
            $"--Smtp:Port={sink.Port}",
            $"--Smtp:From={Plans.Organizer}",
            "--Smtp:StartTls=false"
        );

        var moments = await MomentsAsync(killed, change, teams: false);
        Assert.Equal(KilledProgram.Last, moments[^1].Moment);
        foreach (var (number, moment) in moments)
        {
            var made = await ReadyAsync(killed.Program, change, teams: false);
            await UntilSilenceAsync(sink);
            await killed.KillAtAsync(number, () => DoAsync(made, change, teams: false));
            await AssertTruthAsync(made, change, moment);
            AssertMails(await UntilSilenceAsync(sink), change, moment);
        }
    }

    /// <summary>
    /// Everyone once; the one mail that was on its way at the kill may have gone twice, as the same mail.
    /// </summary>
    private static void AssertMails(IReadOnlyList<ReceivedMail> mails, Change change, string where)
    {
        var different = mails.DistinctBy(mail => mail.Header("Message-ID")).ToList();
        Assert.True(
            mails.Count - different.Count <= (where == "before note that it was sent" ? 1 : 0),
            $"{where}: {mails.Count} mails"
        );
        Assert.Equal(
            Expected(change, cancelled: "CANCEL", removed: "CANCEL", moved: "REQUEST")
                .Select(one => one.Replace("invitation", "REQUEST", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            different
                .Select(mail =>
                    $"{(mail.CalendarType.Contains("method=CANCEL", StringComparison.Ordinal) ? "CANCEL" : "REQUEST")} to {mail.To[0]}"
                )
                .Order(StringComparer.Ordinal)
        );
    }

    /// <summary>All mails so far; a last one that we send ourselves says that there are no more.</summary>
    private static async Task<IReadOnlyList<ReceivedMail>> UntilSilenceAsync(MailSink sink)
    {
        var smtp = new SmtpMailer(
            new SmtpOptions
            {
                Host = "127.0.0.1",
                Port = sink.Port,
                From = Plans.Organizer,
                StartTls = false,
            },
            NullLogger<SmtpMailer>.Instance
        );
        await smtp.SendAsync(
            new OutgoingMail(Guid.NewGuid().ToString("N"), "last@partner-a.example", "Stil", "", Calendar: null),
            TestContext.Current.CancellationToken
        );
        var mails = new List<ReceivedMail>();
        while (sink.Take(1)[0] is var mail && mail.To[0] != "last@partner-a.example")
            mails.Add(mail);
        return mails;
    }
}
