using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using ConferenceHub.Log;
using Microsoft.Extensions.DependencyInjection;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>What is asked over HTTP, by whom, and from where.</summary>
public sealed class HttpTests(DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task G3_health_says_that_the_program_lives_and_is_ready()
    {
        using var browser = demo.Browser();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/healthz/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/healthz/ready")).StatusCode);
    }

    [Fact]
    public async Task Negotiation_works_for_clients_that_insist_on_it_and_offers_WebSockets_only()
    {
        using var browser = await demo.SignInAsync("gmA");

        var answer = await browser.Http.PostAsync(
            "/hub/conference/negotiate?negotiateVersion=1",
            new StringContent("", Encoding.UTF8, "text/plain")
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var transport = Assert.Single(
            (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("availableTransports").EnumerateArray()
        );
        Assert.Equal("WebSockets", transport.GetProperty("transport").GetString());
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("null")]
    [InlineData("https://127.0.0.1")]
    [InlineData("")]
    public async Task HT3_a_foreign_Origin_is_refused_on_every_POST_and_at_the_hub(string origin)
    {
        using var browser = await demo.SignInAsync("gmA");
        foreach (
            var path in new[]
            {
                "/demo/sign-in",
                "/demo/reset",
                "/screen/pair",
                "/api/cases/R7K2/screen-code",
                "/api/sign-out",
                "/hub/conference/negotiate",
            }
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = JsonContent.Create(new { person = "gmA" }),
            };
            request.Headers.TryAddWithoutValidation("Origin", origin);
            await IsProblemAsync(await browser.Http.SendAsync(request), HttpStatusCode.Forbidden, "foreign-origin");
        }
        var refused = await Assert.ThrowsAsync<WebSocketException>(() =>
            Wire.OpenAsync(demo.Url, browser.Cookie, options => options.SetRequestHeader("Origin", origin))
        );
        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
        // Routes do not mind capitals, and neither does this.
        using var shouted = new HttpRequestMessage(HttpMethod.Get, "/HUB/Conference");
        shouted.Headers.TryAddWithoutValidation("Origin", origin);
        await IsProblemAsync(await browser.Http.SendAsync(shouted), HttpStatusCode.Forbidden, "foreign-origin");
    }

    [Fact]
    public async Task HT3_the_own_Origin_is_accepted_and_a_missing_one_too()
    {
        using var browser = await demo.SignInAsync("gmA");
        await using var wire = await Wire.OpenAsync(
            demo.Url,
            browser.Cookie,
            options => options.SetRequestHeader("Origin", demo.Url.GetLeftPart(UriPartial.Authority))
        );
        await wire.CallAsync("Join", new { @case = "R7K2" });
        Assert.Equal("Welcome", (await wire.NextAsync()).Name);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task HT3_a_POST_that_is_not_JSON_is_415(string type)
    {
        using var browser = demo.Browser();
        using var content = new StringContent("""{"person":"gmA"}""", Encoding.UTF8, type);
        await IsProblemAsync(
            await browser.Http.PostAsync("/demo/sign-in", content),
            HttpStatusCode.UnsupportedMediaType,
            "not-json"
        );
        Assert.Empty(browser.Cookie);
    }

    [Theory]
    [InlineData("/demo/sign-in", "{")]
    [InlineData("/demo/sign-in", "[]")]
    [InlineData("/demo/sign-in", "7")]
    [InlineData("/demo/sign-in", "null")]
    [InlineData("/demo/sign-in", "")]
    [InlineData("/demo/sign-in", """{"person":7}""")]
    [InlineData("/demo/sign-in", """{"person":"\ud800"}""")]
    [InlineData("/screen/pair", """{"code":482913}""")]
    [InlineData("/screen/pair", "null")]
    public async Task HT4_a_body_that_makes_no_sense_is_a_400_in_words_and_no_error_of_ours(string path, string body)
    {
        using var browser = demo.Browser();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        await IsProblemAsync(await browser.Http.PostAsync(path, content), HttpStatusCode.BadRequest, "bad-request");
        Assert.Empty(demo.Log.Errors);
    }

    [Fact]
    public async Task JO4_a_case_that_is_not_yours_looks_like_one_that_does_not_exist()
    {
        using var browser = await demo.SignInAsync("gmB");

        var foreign = await browser.PostAsync("/api/cases/R7K2/screen-code", new { });
        var unknown = await browser.PostAsync("/api/cases/NONE/screen-code", new { });

        Assert.Equal(
            await IsProblemAsync(unknown, HttpStatusCode.NotFound, "not-found"),
            await IsProblemAsync(foreign, HttpStatusCode.NotFound, "not-found")
        );
    }

    [Fact]
    public async Task B1_the_list_of_cases_holds_only_ones_own_most_urgent_release_first()
    {
        Assert.Equal(["M4Q9", "R7K2", "T2V6"], await CasesAsync("pr"));
        Assert.Equal(["T2V6"], await CasesAsync("gmB"));
        Assert.Equal(["R7K2"], await CasesAsync("bz"));

        async Task<IEnumerable<string?>> CasesAsync(string person)
        {
            using var browser = await demo.SignInAsync(person);
            return (await browser.Http.GetFromJsonAsync<JsonElement>("/api/cases"))
                .GetProperty("cases")
                .EnumerateArray()
                .Select(row => row.GetProperty("reference").GetString());
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"firstName":"Iemand"}""")]
    [InlineData("""{"commandId":"c"}""")]
    [InlineData("""{"commandId":"c","firstName":null}""")]
    [InlineData("""{"commandId":"","firstName":"Iemand"}""")]
    [InlineData("""{"commandId":"c","firstName":"Iemand","releaseDate":"9999-12-31"}""")]
    public async Task HT4_a_new_case_without_what_it_needs_is_a_400_in_words(string body)
    {
        using var browser = await demo.SignInAsync("pr");
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        await IsProblemAsync(
            await browser.Http.PostAsync("/api/cases", content),
            HttpStatusCode.BadRequest,
            "bad-request"
        );
        Assert.Empty(demo.Log.Errors);
    }

    [Theory]
    [InlineData("GET", "/healthz/live")]
    [InlineData("GET", "/api/me")]
    [InlineData("GET", "/api/cases")]
    [InlineData("GET", "/nowhere")]
    [InlineData("GET", "/nowhere.png")]
    [InlineData("GET", "/assets/nowhere.js")]
    [InlineData("GET", "/")]
    [InlineData("GET", "/demo/sign-in")]
    [InlineData("GET", "/hub/conference")]
    [InlineData("POST", "/api/me")]
    [InlineData("POST", "/demo/sign-in")]
    [InlineData("DELETE", "/api/cases")]
    public async Task F6_every_answer_carries_the_security_headers_and_nothing_of_the_server(string method, string path)
    {
        using var browser = demo.Browser();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method == "POST")
            request.Content = JsonContent.Create("");

        var answer = await browser.Http.SendAsync(request);

        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.True(answer.Headers.CacheControl is { NoStore: true } or { NoCache: true });
        if ((int)answer.StatusCode >= 400)
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task G3_a_store_that_cannot_be_reached_is_503_with_the_reason_in_words()
    {
        await using var server = new Server(
            [("Demo:Cases", "false")],
            services => services.AddSingleton<IEventLog, BrokenLog>()
        );
        using var browser = server.Browser();

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/healthz/live")).StatusCode);
        await IsProblemAsync(await browser.GetAsync("/healthz/ready"), HttpStatusCode.ServiceUnavailable, "not-ready");
        await using var wire = await server.ConnectAsync("pr");
        Assert.Equal(
            "unavailable",
            (await wire.SubmitAsync("R7K2", new { type = "claimAction", action = "A-3" })).ToString()
        );
    }

    /// <summary>The problem without the number of this one request.</summary>
    internal static async Task<string> IsProblemAsync(HttpResponseMessage answer, HttpStatusCode status, string type)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("urn:nazorg:problem:" + type, problem.GetProperty("type").GetString());
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.EndsWith(".", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        return string.Join(
            '|',
            problem.EnumerateObject().Where(field => field.Name != "traceId").Select(field => field.ToString())
        );
    }

    private sealed class BrokenLog : IEventLog
    {
        public Task<IReadOnlyList<StoredEvent>> ReadAsync(Agenda.CaseId reference, long after, CancellationToken ct) =>
            throw new IOException("The disk is gone.");

        public Task<int> AppendAsync(
            Agenda.CaseId reference,
            long expected,
            IReadOnlyList<PendingEvent> pending,
            CancellationToken ct
        ) => throw new IOException("The disk is gone.");
    }
}
