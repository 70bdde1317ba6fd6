using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Outlook;
using Scheduling;
using Scheduling.Calendar;
using Scheduling.Graph;
using Scheduling.Tests.Graph;
using Scheduling.Tests.Validators;

namespace Scheduling.Tests.Leaks;

/// <summary>
/// B6: nothing personal leaves. Every byte that goes out is kept on the line itself, and searched for everything that
/// the case knows.
/// </summary>
public sealed class NothingPersonalLeavesTests
{
    /// <summary>What Outlook tells us of other people's calendars and address books; it must not go round.</summary>
    private static readonly string[] FromOutlook =
    [
        "Naam uit de adreslijst",
        "Door iemand toegevoegd",
        "Tandarts",
        "Dorpsstraat",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Seeds))]
    public async Task B6_nothing_personal_goes_to_Graph(int seed)
    {
        var secret = new SecretCase(seed);
        await using var outlook = await OutlookStandIn.StartAsync();
        await using var line = new OutboundRecorder(new Uri(outlook.Url).Port);
        outlook.PublicUrl = $"http://127.0.0.1:{line.Port}";
        await WholeLifeInTeamsAsync(secret, outlook, line.Port);
        AssertNothing(secret, line.Heard, seed);
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task B6_nothing_personal_goes_by_mail(int seed)
    {
        var secret = new SecretCase(seed);
        await using var sink = await MailSink.StartAsync();
        await using var line = new OutboundRecorder(sink.Port);
        var smtp = new SmtpOptions
        {
            Host = "127.0.0.1",
            Port = line.Port,
            From = Plans.Organizer,
            StartTls = false,
        };
        var file = new CalendarFile(Plans.Words, smtp.From, Stopped.Clock());
        var scheduler = new MailScheduler(
            new SmtpMailer(smtp, NullLogger<SmtpMailer>.Instance),
            file,
            Plans.Words,
            NullLogger<MailScheduler>.Instance
        );
        await WholeLifeAsync(scheduler, secret.Plan with { Link = "https://bellen.example/kamer" }, whatPeopleDo: null);
        AssertNothing(
            secret,
            [.. line.Heard, .. Encoding.UTF8.GetBytes(file.Publish(CalendarEntry.Of(secret.Plan)))],
            seed
        );
    }

    [Theory]
    [InlineData("PLAIN")]
    [InlineData("FOLDED")]
    [InlineData("BASE64")]
    [InlineData("PRINTABLE")]
    [InlineData("WEB")]
    [InlineData("JSON")]
    public void B6_the_search_finds_a_planted_name_however_it_is_coded(string coding)
    {
        const string name = "Zoë van der Plantené";
        var utf8 = Encoding.UTF8.GetBytes($"SUMMARY:Overleg met {name}, morgen en ook daarna nog");
        var text = coding switch
        {
            "FOLDED" => "SUMMARY:Overleg met Zoë van\r\n  der Plantené",
            "BASE64" => Convert.ToBase64String(utf8, Base64FormattingOptions.InsertLineBreaks),
            "PRINTABLE" => "Overleg met Zo=C3=AB van der Plan=\r\nten=C3=A9",
            "WEB" => $"?$filter={Uri.EscapeDataString(name)}",
            "JSON" => "\"Zo\\u00eb van der Planten\\u00E9\"",
            _ => Encoding.UTF8.GetString(utf8),
        };
        Assert.True(Readings.Hold(Encoding.UTF8.GetBytes($"From: a@partner-a.example\r\n\r\n{text}\r\n"), name));
    }

    private static async Task WholeLifeInTeamsAsync(SecretCase secret, OutlookStandIn outlook, int port)
    {
        using var connection = new GraphConnection(
            new GraphOptions
            {
                OrganizerId = OutlookStandIn.Organizer,
                OrganizerAddress = "overleg@hub.example",
                BaseUrl = new Uri($"http://127.0.0.1:{port}/v1.0"),
            }
        );
        var clock = Stopped.Clock();
        var window = new Interval(secret.Plan.Start - Duration.FromDays(10), secret.Plan.Start + Duration.FromDays(80));
        outlook.Calendar.BusyAddress = secret.Plan.Addresses[0];

        await new GraphFreeBusy(connection, clock, NullLogger<GraphFreeBusy>.Instance).BusyAsync(
            secret.Plan.Addresses,
            window,
            Ct
        );
        var changes = new GraphChanges(connection, clock, NullLogger<GraphChanges>.Instance);
        var cursor = (await changes.SinceAsync(null, window, Ct)).Cursor;
        await WholeLifeAsync(
            new GraphScheduler(connection, Plans.Words, clock, NullLogger<GraphScheduler>.Instance),
            secret.Plan,
            () => outlook.Calendar.AddByHand("gast@elders.example")
        );
        await changes.SinceAsync(cursor, window, Ct);
        await new GraphSubscriptions(
            connection,
            clock,
            Stopped.Time(),
            NullLogger<GraphSubscriptions>.Instance
        ).SubscribeAsync(
            new Uri("https://nazorg.example/graph/notices"),
            new Uri("https://nazorg.example/graph/lifecycle"),
            new string('s', 32),
            Ct
        );
    }

    private static async Task WholeLifeAsync(IMeetingScheduler scheduler, MeetingPlan plan, Action? whatPeopleDo)
    {
        var arranged = await scheduler.ArrangeAsync(plan, known: null, Ct);
        whatPeopleDo?.Invoke();
        var moved = plan.Next() with { Start = plan.Start + Duration.FromDays(3) };
        arranged = await scheduler.ArrangeAsync(moved, arranged, Ct);
        var others = moved.Next() with { Addresses = [.. plan.Addresses.Skip(1), "nieuw@partner-n.example"] };
        arranged = await scheduler.ArrangeAsync(others, arranged, Ct);
        await scheduler.ReadAsync(arranged, Ct);
        await scheduler.CancelAsync(others, arranged, Ct);
    }

    private static void AssertNothing(SecretCase secret, byte[] heard, int seed)
    {
        Assert.True(
            Readings.Hold(heard, secret.Plan.Reference.Value),
            "The reference was not heard, so the line was not either."
        );
        Assert.All(
            secret.Secrets.Concat(FromOutlook),
            word => Assert.False(Readings.Hold(heard, word), $"Seed {seed}: '{word}' went out.")
        );
    }
}
