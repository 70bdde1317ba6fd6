using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConferenceHub.Index;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Scheduling;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>Finding a time over the wire: free times, and who hears of the question (FT1 to FT7).</summary>
public sealed class FindingTimeTests(DemoServer demo) : PollTest(demo)
{
    [Fact]
    public async Task FT7_the_coordinator_gets_times_on_working_days_before_release()
    {
        using var noor = await Demo.SignInAsync("pr");

        var found = await noor.Http.GetFromJsonAsync<JsonElement>(
            $"/api/cases/R7K2/conferences/{await ConferenceOf("R7K2")}/times?minutes=45"
        );

        var starts = found
            .GetProperty("slots")
            .EnumerateArray()
            .Select(slot => slot.GetProperty("start").GetDateTimeOffset())
            .ToList();
        Assert.Equal(6, starts.Count);
        Assert.Equal(45, found.GetProperty("minutes").GetInt32());
        Assert.All(
            starts,
            start =>
                Assert.InRange(
                    start,
                    DateTimeOffset.Parse("2027-03-03T08:00Z"),
                    DateTimeOffset.Parse("2027-04-12T15:15Z")
                )
        );
        Assert.Equal((0, false), (found.GetProperty("seen").GetInt32(), found.GetProperty("unreadable").GetBoolean()));
    }

    [Theory]
    [InlineData("times?minutes=0", HttpStatusCode.BadRequest)]
    [InlineData("times?minutes=481", HttpStatusCode.BadRequest)]
    [InlineData("times?minutes=veel", HttpStatusCode.BadRequest)]
    [InlineData("poll-links", HttpStatusCode.NotFound)] // Nobody was asked.
    public async Task What_makes_no_sense_gets_a_sentence(string what, HttpStatusCode status)
    {
        using var noor = await Demo.SignInAsync("pr");
        var answer = await noor.GetAsync($"/api/cases/{Case}/conferences/{Conference}/{what}");
        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty(await DetailOf(answer));
    }

    [Fact]
    public async Task JO4_nobody_else_finds_times_or_links()
    {
        await AskAsync();
        using var partner = await Demo.SignInAsync("gmA");
        using var elsewhere = await Demo.SignInAsync("bz");
        using var nobody = Demo.Browser();
        using var screen = Demo.Browser();
        using var joost = await Demo.SignInAsync("cmA");
        await screen.PostAsync("/screen/pair", new { code = await joost.ScreenCodeAsync(Case) });

        foreach (var what in new[] { "times", "poll-links" })
        {
            foreach (var browser in new[] { partner, elsewhere, screen })
            {
                var own = await browser.GetAsync($"/api/cases/{Case}/conferences/{Conference}/{what}");
                var none = await browser.GetAsync($"/api/cases/Z9Z9/conferences/{Conference}/{what}");
                Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
                Assert.Equal(await none.Content.ReadAsStringAsync(), await own.Content.ReadAsStringAsync());
            }
            Assert.Equal(
                HttpStatusCode.Unauthorized,
                (await nobody.GetAsync($"/api/cases/{Case}/conferences/{Conference}/{what}")).StatusCode
            );
        }
    }

    [Fact]
    public async Task FT6_only_the_coordinator_hears_of_the_question_and_of_the_answers()
    {
        await using var noor = await Demo.JoinAsync("pr", Case);
        await using var partner = await Demo.JoinAsync("gmA", Case);
        await using var joost = await Demo.JoinAsync("cmA", Case);
        await using var detainee = await Demo.PairAsync(Case);

        await AskAsync();
        await noor.UntilAsync(screen => PersonIn(screen, "gmA").TryGetProperty("how", out _));
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(await LinkOf("gmA"), Answers)).StatusCode);
        await noor.UntilAsync(screen => PersonIn(screen, "gmA").TryGetProperty("answers", out _));
        await noor.DoAsync(new { type = "stopAsking", conference = Conference });
        await noor.UntilAsync(screen => !screen[Conference].TryGetProperty("poll", out _));
        await noor.DoAsync(
            new
            {
                type = "addNote",
                id = "last",
                text = "Tot slot",
                visibility = "partners",
            }
        );

        foreach (var other in new[] { partner, joost })
        {
            await other.UntilHasAsync("last");
            Assert.Equal(2, other.N); // The welcome, and the note.
            Assert.All(other.Heard, heard => Assert.DoesNotContain("poll", heard, StringComparison.Ordinal));
        }
        await noor.DoAsync(new { type = "startConference", conference = Conference });
        await noor.DoAsync(
            new
            {
                type = "enterSegment",
                conference = Conference,
                segment = "dialogue",
            }
        );
        await detainee.UntilAsync(screen => screen.Items.Any());
        Assert.Equal(2, detainee.N); // The welcome, and the conversation.
    }

    [Fact]
    public async Task FT3_nobody_answers_or_reports_over_the_line()
    {
        await using var noor = await Demo.JoinAsync("pr", Case);
        await AskAsync();
        foreach (var type in new[] { "answerTimes", "reportAsked" })
            Assert.Equal(
                "invalid type",
                (
                    await noor.SubmitAsync(
                        new
                        {
                            type,
                            conference = Conference,
                            round = 1,
                            person = "gmA",
                            how = "mail",
                            answers = Answers,
                        }
                    )
                ).ToString()
            );
    }

    [Fact]
    public async Task Whose_calendar_can_be_seen_is_not_asked_and_counts_where_he_is_busy()
    {
        await using var server = new Server(
            [],
            services => services.AddSingleton<IFreeBusy>(new OneCalendar("gmA", Instant.FromUtc(2027, 3, 8, 9, 0)))
        );
        await using var noor = await server.JoinAsync("pr", Case);
        using var browser = await server.SignInAsync("pr");
        await noor.DoAsync(
            new
            {
                type = "askTimes",
                conference = Conference,
                slots = new[] { First, Second },
                minutes = 45,
            }
        );
        await noor.UntilAsync(screen =>
            screen[Conference]
                .GetProperty("poll")
                .GetProperty("people")
                .EnumerateArray()
                .All(person => person.TryGetProperty("how", out _))
        );

        Assert.Equal("calendar", PersonIn(noor, "gmA").GetProperty("how").GetString());
        Assert.Equal("link", PersonIn(noor, "cmA").GetProperty("how").GetString());
        var found = await browser.Http.GetFromJsonAsync<JsonElement>(
            $"/api/cases/{Case}/conferences/{Conference}/times"
        );
        Assert.Equal(1, found.GetProperty("seen").GetInt32());
        Assert.Equal(
            [1, 0],
            found.GetProperty("polled").EnumerateArray().Select(slot => slot.GetProperty("busy").GetInt32())
        );
        Assert.DoesNotContain("gmA", found.GetProperty("unseen").EnumerateArray().Select(person => person.GetString()));
    }

    private async Task<string> ConferenceOf(string reference)
    {
        using var noor = await Demo.SignInAsync("pr");
        var index = Demo.Get<ICaseIndex>();
        return (await index.CasesOfAsync(new("pr"), CancellationToken.None))
            .Single(one => one.Case.Reference.Value == reference)
            .Conferences[0]
            .Conference.Value;
    }

    /// <summary>One calendar that can be seen, busy for an hour; of the others the service says nothing.</summary>
    private sealed class OneCalendar(string person, Instant busyFrom) : IFreeBusy
    {
        public Task<IReadOnlyDictionary<string, IReadOnlyList<Interval>>> BusyAsync(
            IReadOnlyList<string> addresses,
            Interval within,
            CancellationToken ct
        ) =>
            Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<Interval>>>(
                addresses
                    .Where(address => address.StartsWith(Mail[person], StringComparison.Ordinal))
                    .ToDictionary(
                        address => address,
                        _ => (IReadOnlyList<Interval>)[new Interval(busyFrom, busyFrom + Duration.FromHours(1))],
                        StringComparer.Ordinal
                    )
            );

        private static readonly Dictionary<string, string> Mail = new(StringComparer.Ordinal)
        {
            ["gmA"] = "fatima.fictie@",
        };
    }
}
