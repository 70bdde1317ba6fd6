using Agenda;
using Browser.Tests.Stage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NodaTime;
using Scheduling;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Finding a time where some calendars can be seen.</summary>
public sealed class CalendarsTests(SiteWithCalendars site) : RoomTest(site), IClassFixture<SiteWithCalendars>
{
    [Fact]
    public async Task FT7_times_say_how_many_are_busy_and_whose_calendar_cannot_be_seen()
    {
        var page = await SeeksATime();
        await Expect(page.GetByText("Van 2 mensen is de agenda zichtbaar. Niet van Joost Proef")).ToBeVisibleAsync();
        var first = page.Locator(".slots__one").First;
        await Expect(first)
            .ToContainTextAsync("Iedereen van wie de agenda zichtbaar is, kan · 40 dagen voor vrijlating");
        await first.GetByLabel("Voorleggen").CheckAsync();
        await page.Locator(".slots__one").Nth(1).GetByLabel("Voorleggen").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Vraag iedereen wat kan: 2 tijden" }).ClickAsync();

        var asked = page.GetByRole(AriaRole.Region, new() { Name = "Wie kan wanneer?" });
        await Expect(asked).ToContainTextAsync("Iedereen van wie de agenda zichtbaar is, kan");
        await Expect(asked.Locator(".tally").First).Not.ToContainTextAsync("Fatima Fictie");
        await Expect(asked.Locator(".tally").First).ToContainTextAsync("Joost Proef");
    }

    [Fact]
    public async Task When_calendars_cannot_be_read_now_there_are_times_and_that_is_said()
    {
        Calendars.IsAway = true;
        var page = await SeeksATime();
        await Expect(page.GetByText("De agenda’s zijn nu niet te lezen. Deze tijden houden er geen rekening mee."))
            .ToBeVisibleAsync();
        await Expect(page.Locator(".slots__one")).ToHaveCountAsync(6);
    }

    private SiteWithCalendars.StandIn Calendars => ((SiteWithCalendars)Site).Calendars;

    private async Task<IPage> SeeksATime()
    {
        var window = await OpensWindow("a coordinator");
        window.ExpectsFailedRequests = true;
        await window.SignsInAs(Noor);
        await window.GoesTo($"/casus/{Rico.Reference}/voorbereiden");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Wijzig de tijd" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Zoek een tijd" }).ClickAsync();
        return window.Page;
    }
}

/// <summary>
/// The demo with the calendars of two people: Noor, who is free, and Fatima, who is busy until Thursday.
/// </summary>
public sealed class SiteWithCalendars(Chromium chromium) : Site(chromium)
{
    internal StandIn Calendars { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IFreeBusy>(Calendars));
    }

    internal sealed class StandIn : IFreeBusy
    {
        private static readonly Instant Tuesday = Instant.FromUtc(2027, 3, 2, 0, 0);

        /// <summary>Only for the next question.</summary>
        public bool IsAway { get; set; }

        public Task<IReadOnlyDictionary<string, IReadOnlyList<Interval>>> BusyAsync(
            IReadOnlyList<string> addresses,
            Interval within,
            CancellationToken ct
        )
        {
            if (IsAway)
            {
                IsAway = false;
                throw new SchedulingException(MeetingProblem.NotNow);
            }
            return Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<Interval>>>(
                addresses
                    .Where(address => Busy(address) is not null)
                    .ToDictionary(address => address, address => Busy(address)!, StringComparer.Ordinal)
            );
        }

        private static IReadOnlyList<Interval>? Busy(string address) =>
            address.Split('@')[0] switch
            {
                "noor.demo" => [],
                "fatima.fictie" => [new Interval(Tuesday, Tuesday + Duration.FromDays(2))],
                _ => null,
            };
    }
}
