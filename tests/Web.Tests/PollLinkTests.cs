using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Scheduling.Times;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>The question behind a personal link, for whoever has no sign-in (FT2, FT4, FT6).</summary>
public sealed class PollLinkTests(DemoServer demo) : PollTest(demo)
{
    private const string Gone = "Deze link werkt niet meer. Vraag de procesregisseur om een nieuwe.";

    [Fact]
    public async Task FT2_a_link_shows_the_question_takes_an_answer_and_another_one()
    {
        await AskAsync();
        var link = await LinkOf("gmA");

        var seen = await ReadAsync(await LookAsync(link));
        Assert.Equal(
            $$"""{"reference":"{{Case}}","today":"2027-03-02","minutes":45,"slots":["{{First}}","{{Second}}"]}""",
            seen.GetRawText()
        );
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(link, Answers)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(link, Answers)).StatusCode);
        await SendAsync(link, [new { start = First, suits = "yes" }, new { start = Second, suits = "no" }]);

        Assert.Equal(
            ["yes", "no"],
            (await ReadAsync(await LookAsync(link)))
                .GetProperty("answers")
                .EnumerateArray()
                .Select(answer => answer.GetProperty("suits").GetString())
        );
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
    public async Task FT2_half_an_answer_is_none(string answers)
    {
        await AskAsync();
        var link = await LinkOf("gmA");
        using var nobody = Demo.Browser();

        using var body = new StringContent(
            $$"""{"token":"{{link}}","answers":{{answers}}}""",
            System.Text.Encoding.UTF8,
            "application/json"
        );
        var answer = await nobody.Http.PostAsync(new Uri("/api/poll/answer", UriKind.Relative), body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty(await DetailOf(answer));
        Assert.False((await ReadAsync(await LookAsync(link))).TryGetProperty("answers", out _));
    }

    [Fact]
    public async Task FT4_whatever_is_wrong_with_a_link_the_answer_is_the_same()
    {
        await AskAsync();
        var (removed, old) = (await LinkOf("gmA"), await LinkOf("cmA"));
        await using var noor = await Demo.JoinAsync("pr", Case);
        await noor.DoAsync(new { type = "removeParticipant", person = "gmA" });
        await noor.DoAsync(
            new
            {
                type = "askTimes",
                conference = Conference,
                slots = new[] { First, Second, "2027-03-10T09:00:00Z" },
                minutes = 45,
            }
        );
        var ended = await LinkOf("cmA");
        await AssertOpen(ended);
        var links = Demo.Get<PollLinks>();
        string Token(string reference, string conference, int round, string person) =>
            links.Of(new PollTicket(new(reference), new(conference), round, new(person))).Fragment[1..];
        string[] wrong =
        [
            "",
            "niets",
            removed,
            old,
            new string('a', 5000),
            ended[..^1],
            ended + "A",
            Swapped(ended),
            Token("R7K2", Conference, 2, "cmA"),
            Token("Z9Z9", Conference, 2, "cmA"),
            Token(Case, "other", 2, "cmA"),
            Token(Case, Conference, 3, "cmA"),
            Token(Case, Conference, 2, "pr"),
            Token(Case, Conference, 2, "detainee"),
            Token(Case, Conference, 2, "nobody"),
            Demo.Get<IDataProtectionProvider>()
                .CreateProtector("Something.Else")
                .Protect($$"""{"case":"{{Case}}","conference":"{{Conference}}","round":2,"person":"cmA"}"""),
        ];
        var expected = await (await LookAsync("x")).Content.ReadAsStringAsync();
        foreach (var token in wrong)
            await AssertGone(token, expected);

        await noor.DoAsync(new { type = "stopAsking", conference = Conference });
        await AssertGone(ended, expected);
    }

    [Fact]
    public async Task FT4_after_the_choice_a_link_says_which_time_it_is_and_takes_no_answer()
    {
        await AskAsync();
        var link = await LinkOf("gmA");
        var removed = await LinkOf("cmA");
        await using var noor = await Demo.JoinAsync("pr", Case);
        object Choosing(string plannedAt) =>
            new
            {
                type = "setConferenceTime",
                conference = Conference,
                plannedAt,
                minutes = 50,
            };
        await noor.DoAsync(Choosing(Second));
        await noor.DoAsync(new { type = "removeParticipant", person = "cmA" });

        var says = $$"""{"reference":"{{Case}}","today":"2027-03-02","minutes":50,"slots":[],"chosen":"{{Second}}"}""";
        Assert.Equal(says, (await ReadAsync(await LookAsync(link))).GetRawText());
        Assert.Equal(says, (await ReadAsync(await SendAsync(link, Answers))).GetRawText());
        Assert.False(PersonIn(noor, "gmA").TryGetProperty("answers", out _));
        await AssertGone(removed, await (await LookAsync("x")).Content.ReadAsStringAsync());

        await noor.DoAsync(Choosing("2027-03-11T09:00:00Z"));
        Assert.Equal(
            "2027-03-11T09:00:00Z",
            (await ReadAsync(await LookAsync(link))).GetProperty("chosen").GetString()
        );
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"token":null}""")]
    [InlineData("""{"token":7}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    public async Task FT4_a_request_that_makes_no_sense_is_no_error_of_ours(string body)
    {
        using var nobody = Demo.Browser();
        foreach (var path in new[] { "/api/poll", "/api/poll/answer" })
        {
            using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            var answer = await nobody.Http.PostAsync(new Uri(path, UriKind.Relative), content);
            Assert.InRange((int)answer.StatusCode, 400, 404);
            Assert.NotEmpty(await DetailOf(answer));
        }
    }

    /// <summary>
    /// FT6: whoever answered and whatever they said, a link tells its reader nothing about anybody, not even that there
    /// are others.
    /// </summary>
    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task FT6_a_link_holds_no_name_and_nothing_of_anybody_else(int seed)
    {
        var random = new Random(seed);
        await AskAsync();
        await using var noor = await Demo.JoinAsync("pr", Case);
        var people = noor
            .Items.Where(item =>
                item.GetProperty("kind").GetString() is "participant" && !item.TryGetProperty("deputyOf", out _)
            )
            .ToList();
        var asked = people
            .Select(item => item.GetProperty("person").GetString()!)
            .Where(person => person is not ("pr" or "detainee"))
            .ToList();
        var link = await LinkOf("gmA");
        var alone = await (await LookAsync(link)).Content.ReadAsStringAsync();

        foreach (var person in asked.Where(person => person is not "gmA" && random.Next(3) > 0))
            await SendAsync(
                await LinkOf(person),
                [new { start = First, suits = Any(random) }, new { start = Second, suits = Any(random) }]
            );
        var among = await (await LookAsync(link)).Content.ReadAsStringAsync();
        var answered = await (await SendAsync(link, Answers)).Content.ReadAsStringAsync();

        Assert.Equal(alone, among);
        string[] fields = ["person", "name", "function", "organisation", "organisationName"];
        var secrets = people
            .SelectMany(item => fields.Select(field => item.GetProperty(field).GetString()!))
            .Append(noor[Case].GetProperty("firstName").GetString()!);
        foreach (var secret in secrets.Where(secret => secret.Length > 0))
            Assert.DoesNotContain(secret, among + answered, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Demo.Log.All, line => line.Contains(link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LI3_links_may_be_tried_so_often_a_minute_and_the_rest_of_the_product_goes_on()
    {
        await using var server = new Server([("Limits:LinkRequestsPerMinute", "5")]);
        using var browser = server.Browser();

        var answers = new List<HttpResponseMessage>();
        for (var tries = 0; tries < 8; tries++)
            answers.Add(await browser.PostAsync("/api/poll", new { token = "niets" }));

        Assert.Equal([404, 404, 404, 404, 404, 429, 429, 429], answers.Select(answer => (int)answer.StatusCode));
        Assert.Equal("Het is nu erg druk. Wacht een minuut.", await DetailOf(answers[^1]));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Demo/people")).StatusCode);
    }

    [Fact]
    public async Task The_page_of_the_link_is_a_page_of_the_client()
    {
        using var browser = Demo.Browser();
        Assert.Equal("text/html", (await browser.GetAsync("/peiling")).Content.Headers.ContentType?.MediaType);
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

    private static string Any(Random random) => new[] { "yes", "ifNeedBe", "no" }[random.Next(3)];

    /// <summary>Another letter in the middle.</summary>
    private static string Swapped(string token) =>
        token[..(token.Length / 2)] + (token[token.Length / 2] == 'A' ? 'B' : 'A') + token[((token.Length / 2) + 1)..];
}
