using ConferenceHub.Scheduling.Calendar;
using Microsoft.Extensions.Logging.Abstractions;
using Outlook;
using Scheduling.Tests.Judges;
using Web.Tests.Support;

namespace Scheduling.Tests.Host;

/// <summary>The program is killed between any two steps of scheduling, as it announces them itself. After the restart there is one meeting, everyone is invited once, and the page tells the truth.</summary>
public sealed class KillTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<Change> Changes => [Change.Plan, Change.Time, Change.People, Change.Cancel];

    [Theory, MemberData(nameof(Changes))]
    public async Task B6_by_mail_killed_at_any_step(Change change)
    {
        await using var sink = await MailSink.StartAsync();
        await using var killed = await KilledProgram.StartAsync("--Smtp:Host=127.0.0.1", $"--Smtp:Port={sink.Port}", $"--Smtp:From={Plans.Organizer}", "--Smtp:StartTls=false");

        var moments = await MomentsAsync(killed, change, teams: false);
        Assert.Equal("after report", moments[^1].Moment);
        foreach (var (number, moment) in moments)
        {
            var made = await ReadyAsync(killed.Program, change, teams: false);
            await UntilSilenceAsync(sink);
            await killed.KillAtAsync(number, () => DoAsync(made, change, teams: false));
            await AssertTruthAsync(made, change, moment);
            AssertMails(await UntilSilenceAsync(sink), change, moment);
        }
    }

    [Theory, MemberData(nameof(Changes))]
    public async Task B6_in_Teams_killed_at_any_step(Change change)
    {
        await using var outlook = await OutlookStandIn.StartAsync();
        await using var killed = await KilledProgram.StartAsync($"--Graph:BaseUrl={outlook.Url}/v1.0", $"--Graph:OrganizerId={OutlookStandIn.Organizer}", "--Graph:OrganizerAddress=overleg@hub.example");

        var moments = await MomentsAsync(killed, change, teams: true);
        Assert.Equal("after report", moments[^1].Moment);
        foreach (var (number, moment) in moments)
        {
            var made = await ReadyAsync(killed.Program, change, teams: true);
            var before = outlook.Calendar.Events.Count - (change is Change.Plan ? 0 : 1);
            outlook.Calendar.Mails.Clear();
            await killed.KillAtAsync(number, () => DoAsync(made, change, teams: true));
            await AssertTruthAsync(made, change, moment);

            var where = $"{number}: {moment}";
            Assert.True(before + (change is Change.Cancel ? 0 : 1) == outlook.Calendar.Events.Count, where);
            Assert.True(Expected(change, cancelled: "cancellation", removed: "removal", moved: "update").SequenceEqual(outlook.Calendar.Mails.Select(mail => mail.Split(':')[0]).Order(StringComparer.Ordinal)), $"{where}: {string.Join("; ", outlook.Calendar.Mails)}");
        }
    }

    private static async Task<IReadOnlyList<(int Number, string Moment)>> MomentsAsync(KilledProgram killed, Change change, bool teams)
    {
        var made = await ReadyAsync(killed.Program, change, teams);
        return await killed.MomentsOfAsync(async () =>
        {
            await DoAsync(made, change, teams);
            await AssertTruthAsync(made, change, "nowhere");
        });
    }

    /// <summary>A case as it is before the change.</summary>
    private static async Task<HostCase> ReadyAsync(ISite site, Change change, bool teams)
    {
        var made = await HostCase.BeginAsync(site);
        if (change is Change.Plan) return made;
        await made.DoAsync(made.Wish(teams));
        await made.UntilAsync("arranged");
        if (change is Change.People) await made.DoAsync(HostCase.Invites("wc"), new { type = "removeParticipant", person = "gmA" });
        return made;
    }

    private static Task DoAsync(HostCase made, Change change, bool teams) => made.DoAsync(change switch
    {
        Change.Time => made.Move(),
        Change.Cancel => made.Cancel(),
        _ => made.Wish(teams),
    });

    private static async Task AssertTruthAsync(HostCase made, Change change, string killed)
    {
        var cancelled = change is Change.Cancel;
        var page = await made.UntilAsync(cancelled ? "cancelled" : "arranged", change is Change.Time ? HostCase.Second : HostCase.First);
        var meeting = page.GetProperty("meeting");
        Assert.False(meeting.TryGetProperty("problem", out _), $"{killed}: {meeting}");
        Assert.Equal(!cancelled, page.TryGetProperty("joinUrl", out _));
        string[] invited = change is Change.People ? ["pr", "wc"] : ["pr", "gmA"];
        Assert.Equal(invited, meeting.GetProperty("invited").EnumerateArray().Select(one => one.GetString()));
    }

    /// <summary>Everyone once; the one mail that was on its way at the kill may have gone twice, as the same mail.</summary>
    private static void AssertMails(IReadOnlyList<ReceivedMail> mails, Change change, string where)
    {
        var different = mails.DistinctBy(mail => mail.Header("Message-ID")).ToList();
        Assert.True(mails.Count - different.Count <= (where == "before note that it was sent" ? 1 : 0), $"{where}: {mails.Count} mails");
        Assert.Equal(Expected(change, cancelled: "CANCEL", removed: "CANCEL", moved: "REQUEST").Select(one => one.Replace("invitation", "REQUEST", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            different.Select(mail => $"{(mail.CalendarType.Contains("method=CANCEL", StringComparison.Ordinal) ? "CANCEL" : "REQUEST")} to {mail.To[0]}").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Expected(Change change, string cancelled, string removed, string moved) => (change switch
    {
        Change.Plan => new[] { $"invitation to {HostCase.Noor}", $"invitation to {HostCase.Fatima}" },
        Change.Time => [$"{moved} to {HostCase.Noor}", $"{moved} to {HostCase.Fatima}"],
        Change.People => [$"invitation to {HostCase.Irfan}", $"{removed} to {HostCase.Fatima}"],
        _ => [$"{cancelled} to {HostCase.Noor}", $"{cancelled} to {HostCase.Fatima}"],
    }).Order(StringComparer.Ordinal);

    /// <summary>All mails so far; a last one that we send ourselves says that there are no more.</summary>
    private static async Task<IReadOnlyList<ReceivedMail>> UntilSilenceAsync(MailSink sink)
    {
        var smtp = new SmtpMailer(new SmtpOptions { Host = "127.0.0.1", Port = sink.Port, From = Plans.Organizer, StartTls = false }, NullLogger<SmtpMailer>.Instance);
        await smtp.SendAsync(new OutgoingMail(Guid.NewGuid().ToString("N"), "last@partner-a.example", "Stil", "", Calendar: null), Ct);
        var mails = new List<ReceivedMail>();
        while (sink.Take(1)[0] is var mail && mail.To[0] != "last@partner-a.example") mails.Add(mail);
        return mails;
    }

    public enum Change { Plan, Time, People, Cancel }
}
