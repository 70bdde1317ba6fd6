using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Scheduling;
using ConferenceHub.Scheduling.Times;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>Finding a time over the wire: free times, and the question behind a personal link (T1 to T7).</summary>
public sealed class FindingTimeTests(DemoServer demo) : IClassFixture<DemoServer>, IAsyncLifetime
{
    private const string Case = "T2V6";
    private const string Conference = "C-C1";
    private const string First = "2027-03-08T09:00:00Z";
    private const string Second = "2027-03-09T09:00:00Z";
    private const string Gone = "Deze link werkt niet meer. Vraag de coördinator om een nieuwe.";

    private static readonly object[] Answers = [new { start = First, suits = "no" }, new { start = Second, suits = "ifNeedBe" }];

    public async ValueTask InitializeAsync() => await demo.ResetAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task T7_the_coordinator_gets_times_on_working_days_before_release()
    {
        using var noor = await demo.SignInAsync("pr");

        var found = await noor.Http.GetFromJsonAsync<JsonElement>($"/api/cases/R7K2/conferences/{await ConferenceOf("R7K2")}/times?minutes=45");

        var starts = found.GetProperty("slots").EnumerateArray().Select(slot => slot.GetProperty("start").GetDateTimeOffset()).ToList();
        Assert.Equal(6, starts.Count);
        Assert.Equal(45, found.GetProperty("minutes").GetInt32());
        Assert.All(starts, start => Assert.InRange(start, DateTimeOffset.Parse("2027-03-03T08:00Z"), DateTimeOffset.Parse("2027-04-12T15:15Z")));
        Assert.Equal((0, false), (found.GetProperty("seen").GetInt32(), found.GetProperty("unreadable").GetBoolean()));
    }

    [Theory]
    [InlineData("times?minutes=0", HttpStatusCode.BadRequest)]
    [InlineData("times?minutes=481", HttpStatusCode.BadRequest)]
    [InlineData("times?minutes=veel", HttpStatusCode.BadRequest)]
    [InlineData("poll-links", HttpStatusCode.NotFound)]   // Nobody was asked.
    public async Task What_makes_no_sense_gets_a_sentence(string what, HttpStatusCode status)
    {
        using var noor = await demo.SignInAsync("pr");
        var answer = await noor.GetAsync($"/api/cases/{Case}/conferences/{Conference}/{what}");
        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty(await DetailOf(answer));
    }

    [Fact]
    public async Task J4_nobody_else_finds_times_or_links()
    {
        await AskAsync();
        using var partner = await demo.SignInAsync("gmA");
        using var elsewhere = await demo.SignInAsync("bz");
        using var nobody = demo.Browser();
        using var screen = demo.Browser();
        using var joost = await demo.SignInAsync("cmA");
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
            Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync($"/api/cases/{Case}/conferences/{Conference}/{what}")).StatusCode);
        }
    }

    [Fact]
    public async Task T6_only_the_coordinator_hears_of_the_question_and_of_the_answers()
    {
        await using var noor = await demo.JoinAsync("pr", Case);
        await using var partner = await demo.JoinAsync("gmA", Case);
        await using var joost = await demo.JoinAsync("cmA", Case);
        await using var detainee = await demo.PairAsync(Case);

        await AskAsync();
        await noor.UntilAsync(screen => PersonIn(screen, "gmA").TryGetProperty("how", out _));
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(await LinkOf("gmA"), Answers)).StatusCode);
        await noor.UntilAsync(screen => PersonIn(screen, "gmA").TryGetProperty("answers", out _));
        await noor.DoAsync(new { type = "stopAsking", conference = Conference });
        await noor.UntilAsync(screen => !screen[Conference].TryGetProperty("poll", out _));
        await noor.DoAsync(new { type = "addNote", id = "last", text = "Tot slot", visibility = "partners" });

        foreach (var other in new[] { partner, joost })
        {
            await other.UntilHasAsync("last");
            Assert.Equal(2, other.N);   // The welcome, and the note.
            Assert.All(other.Heard, heard => Assert.DoesNotContain("poll", heard, StringComparison.Ordinal));
        }
        await noor.DoAsync(new { type = "startConference", conference = Conference });
        await noor.DoAsync(new { type = "enterSegment", conference = Conference, segment = "dialogue" });
        await detainee.UntilAsync(screen => screen.Items.Any());
        Assert.Equal(2, detainee.N);   // The welcome, and the conversation.
    }

    [Fact]
    public async Task T3_nobody_answers_or_reports_over_the_line()
    {
        await using var noor = await demo.JoinAsync("pr", Case);
        await AskAsync();
        foreach (var type in new[] { "answerTimes", "reportAsked" })
            Assert.Equal("invalid type", (await noor.SubmitAsync(new { type, conference = Conference, round = 1, person = "gmA", how = "mail", answers = Answers })).ToString());
    }

    [Fact]
    public async Task T2_a_link_shows_the_question_takes_an_answer_and_another_one()
    {
        await AskAsync();
        var link = await LinkOf("gmA");

        var seen = await ReadAsync(await LookAsync(link));
        Assert.Equal($$"""{"reference":"{{Case}}","minutes":45,"slots":["{{First}}","{{Second}}"]}""", seen.GetRawText());
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(link, Answers)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(link, Answers)).StatusCode);
        await SendAsync(link, [new { start = First, suits = "yes" }, new { start = Second, suits = "no" }]);

        Assert.Equal(["yes", "no"], (await ReadAsync(await LookAsync(link))).GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("suits").GetString()));
        Assert.False((await ReadAsync(await LookAsync(await LinkOf("cmA")))).TryGetProperty("answers", out _));
    }

    public static TheoryData<string> WrongAnswers =>
    [
        """[]""",
        $$"""[{"start":"{{First}}","suits":"yes"}]""",
        $$"""[{"start":"{{First}}","suits":"yes"},{"start":"{{First}}","suits":"no"}]""",
        $$"""[{"start":"{{First}}","suits":"yes"},{"start":"2030-01-01T00:00:00Z","suits":"no"}]""",
        $$"""[{"start":"{{First}}","suits":"soms"},{"start":"{{Second}}","suits":"no"}]""",
        $$"""[{"start":"{{First}}"},{"start":"{{Second}}","suits":"no"}]""",
        """[null,null]""",
        """{}""",
        """null""",
    ];

    [Theory, MemberData(nameof(WrongAnswers))]
    public async Task T2_half_an_answer_is_none(string answers)
    {
        await AskAsync();
        var link = await LinkOf("gmA");
        using var nobody = demo.Browser();

        using var body = new StringContent($$"""{"token":"{{link}}","answers":{{answers}}}""", System.Text.Encoding.UTF8, "application/json");
        var answer = await nobody.Http.PostAsync(new Uri("/api/poll/answer", UriKind.Relative), body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty(await DetailOf(answer));
        Assert.False((await ReadAsync(await LookAsync(link))).TryGetProperty("answers", out _));
    }

    [Fact]
    public async Task T4_whatever_is_wrong_with_a_link_the_answer_is_the_same()
    {
        await AskAsync();
        var (removed, old) = (await LinkOf("gmA"), await LinkOf("cmA"));
        await using var noor = await demo.JoinAsync("pr", Case);
        await noor.DoAsync(new { type = "removeParticipant", person = "gmA" });
        await noor.DoAsync(new { type = "askTimes", conference = Conference, slots = new[] { First, Second, "2027-03-10T09:00:00Z" }, minutes = 45 });
        var ended = await LinkOf("cmA");
        await AssertOpen(ended);
        var links = demo.Get<PollLinks>();
        string Token(string reference, string conference, int round, string person) => links.Of(new PollTicket(new(reference), new(conference), round, new(person))).Fragment[1..];
        string[] wrong =
        [
            "", "niets", removed, old, new string('a', 5000), ended[..^1], ended + "A", Swapped(ended),
            Token("R7K2", Conference, 2, "cmA"), Token("Z9Z9", Conference, 2, "cmA"), Token(Case, "other", 2, "cmA"), Token(Case, Conference, 3, "cmA"),
            Token(Case, Conference, 2, "pr"), Token(Case, Conference, 2, "detainee"), Token(Case, Conference, 2, "nobody"),
            demo.Get<IDataProtectionProvider>().CreateProtector("Something.Else").Protect($$"""{"case":"{{Case}}","conference":"{{Conference}}","round":2,"person":"cmA"}"""),
        ];
        var expected = await (await LookAsync("x")).Content.ReadAsStringAsync();
        foreach (var token in wrong) await AssertGone(token, expected);

        await noor.DoAsync(new { type = "setConferenceTime", conference = Conference, plannedAt = First, minutes = 45 });
        await AssertGone(ended, expected);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"token":null}""")]
    [InlineData("""{"token":7}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    public async Task T4_a_request_that_makes_no_sense_is_no_error_of_ours(string body)
    {
        using var nobody = demo.Browser();
        foreach (var path in new[] { "/api/poll", "/api/poll/answer" })
        {
            using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            var answer = await nobody.Http.PostAsync(new Uri(path, UriKind.Relative), content);
            Assert.InRange((int)answer.StatusCode, 400, 404);
            Assert.NotEmpty(await DetailOf(answer));
        }
    }

    /// <summary>T6: whoever answered and whatever they said, a link tells its reader nothing about anybody, not even that there are others.</summary>
    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task T6_a_link_holds_no_name_and_nothing_of_anybody_else(int seed)
    {
        var random = new Random(seed);
        await AskAsync();
        await using var noor = await demo.JoinAsync("pr", Case);
        var people = noor.Items.Where(item => item.GetProperty("kind").GetString() is "participant" && !item.TryGetProperty("deputyOf", out _)).ToList();
        var asked = people.Select(item => item.GetProperty("person").GetString()!).Where(person => person is not ("pr" or "detainee")).ToList();
        var link = await LinkOf("gmA");
        var alone = await (await LookAsync(link)).Content.ReadAsStringAsync();

        foreach (var person in asked.Where(person => person is not "gmA" && random.Next(3) > 0))
            await SendAsync(await LinkOf(person), [new { start = First, suits = Any(random) }, new { start = Second, suits = Any(random) }]);
        var among = await (await LookAsync(link)).Content.ReadAsStringAsync();
        var answered = await (await SendAsync(link, Answers)).Content.ReadAsStringAsync();

        Assert.Equal(alone, among);
        string[] fields = ["person", "name", "function", "organisation", "organisationName"];
        var secrets = people.SelectMany(item => fields.Select(field => item.GetProperty(field).GetString()!)).Append(noor[Case].GetProperty("firstName").GetString()!);
        foreach (var secret in secrets.Where(secret => secret.Length > 0)) Assert.DoesNotContain(secret, among + answered, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(demo.Log.All, line => line.Contains(link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Links_may_be_tried_so_often_a_minute_and_the_rest_of_the_product_goes_on()
    {
        await using var server = new Server([("Limits:LinkRequestsPerMinute", "5")]);
        using var browser = server.Browser();

        var answers = new List<HttpResponseMessage>();
        for (var tries = 0; tries < 8; tries++) answers.Add(await browser.PostAsync("/api/poll", new { token = "niets" }));

        Assert.Equal([404, 404, 404, 404, 404, 429, 429, 429], answers.Select(answer => (int)answer.StatusCode));
        Assert.Equal("Het is nu erg druk. Wacht een minuut.", await DetailOf(answers[^1]));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/demo/people")).StatusCode);
    }

    [Fact]
    public async Task Whose_calendar_can_be_seen_is_not_asked_and_counts_where_he_is_busy()
    {
        await using var server = new Server([], services => services.AddSingleton<IFreeBusy>(new OneCalendar("gmA", Instant.FromUtc(2027, 3, 8, 9, 0))));
        await using var noor = await server.JoinAsync("pr", Case);
        using var browser = await server.SignInAsync("pr");
        await noor.DoAsync(new { type = "askTimes", conference = Conference, slots = new[] { First, Second }, minutes = 45 });
        await noor.UntilAsync(screen => screen[Conference].GetProperty("poll").GetProperty("people").EnumerateArray().All(person => person.TryGetProperty("how", out _)));

        Assert.Equal("calendar", PersonIn(noor, "gmA").GetProperty("how").GetString());
        Assert.Equal("link", PersonIn(noor, "cmA").GetProperty("how").GetString());
        var found = await browser.Http.GetFromJsonAsync<JsonElement>($"/api/cases/{Case}/conferences/{Conference}/times");
        Assert.Equal(1, found.GetProperty("seen").GetInt32());
        Assert.Equal([1, 0], found.GetProperty("polled").EnumerateArray().Select(slot => slot.GetProperty("busy").GetInt32()));
        Assert.DoesNotContain("gmA", found.GetProperty("unseen").EnumerateArray().Select(person => person.GetString()));
    }

    [Fact]
    public async Task The_page_of_the_link_is_a_page_of_the_client()
    {
        using var browser = demo.Browser();
        Assert.Equal("text/html", (await browser.GetAsync("/peiling")).Content.Headers.ContentType?.MediaType);
    }

    private async Task AskAsync()
    {
        await using var noor = await demo.JoinAsync("pr", Case);
        await noor.DoAsync(new { type = "askTimes", conference = Conference, slots = new[] { Second, First }, minutes = 45 });
    }

    /// <summary>What follows the # in this person's link.</summary>
    private async Task<string> LinkOf(string person)
    {
        using var noor = await demo.SignInAsync("pr");
        var links = await noor.Http.GetFromJsonAsync<JsonElement>($"/api/cases/{Case}/conferences/{Conference}/poll-links");
        var link = new Uri(links.EnumerateArray().Single(one => one.GetProperty("person").GetString() == person).GetProperty("link").GetString()!);
        Assert.Equal("/peiling", link.PathAndQuery);
        return link.Fragment[1..];
    }

    private async Task<HttpResponseMessage> LookAsync(string token)
    {
        using var nobody = demo.Browser();
        return await nobody.PostAsync("/api/poll", new { token });
    }

    private async Task<HttpResponseMessage> SendAsync(string token, object[] answers)
    {
        using var nobody = demo.Browser();
        return await nobody.PostAsync("/api/poll/answer", new { token, answers });
    }

    private async Task AssertOpen(string token) => Assert.Equal(HttpStatusCode.OK, (await LookAsync(token)).StatusCode);

    private async Task AssertGone(string token, string expected)
    {
        foreach (var answer in new[] { await LookAsync(token), await SendAsync(token, Answers) })
        {
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(Gone, await DetailOf(answer));
            Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
        }
    }

    private async Task<string> ConferenceOf(string reference)
    {
        using var noor = await demo.SignInAsync("pr");
        var index = demo.Get<ICaseIndex>();
        return (await index.CasesOfAsync(new("pr"), CancellationToken.None)).Single(one => one.Case.Reference.Value == reference).Conferences[0].Conference.Value;
    }

    private static JsonElement PersonIn(Screen screen, string person) =>
        screen[Conference].TryGetProperty("poll", out var poll) ? poll.GetProperty("people").EnumerateArray().Single(one => one.GetProperty("person").GetString() == person) : default;

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>();

    private static async Task<string> DetailOf(HttpResponseMessage answer) => (await ReadAsync(answer)).GetProperty("detail").GetString()!;

    private static string Any(Random random) => new[] { "yes", "ifNeedBe", "no" }[random.Next(3)];

    /// <summary>Another letter in the middle.</summary>
    private static string Swapped(string token) => token[..(token.Length / 2)] + (token[token.Length / 2] == 'A' ? 'B' : 'A') + token[((token.Length / 2) + 1)..];

    /// <summary>One calendar that can be seen, busy for an hour; of the others the service says nothing.</summary>
    private sealed class OneCalendar(string person, Instant busyFrom) : IFreeBusy
    {
        public Task<IReadOnlyDictionary<string, IReadOnlyList<Interval>>> BusyAsync(IReadOnlyList<string> addresses, Interval within, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<Interval>>>(addresses.Where(address => address.StartsWith(Mail[person], StringComparison.Ordinal))
                .ToDictionary(address => address, _ => (IReadOnlyList<Interval>)[new Interval(busyFrom, busyFrom + Duration.FromHours(1))], StringComparer.Ordinal));

        private static readonly Dictionary<string, string> Mail = new(StringComparer.Ordinal) { ["gmA"] = "fatima.fictie@" };
    }
}
