using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Accounts.Sessions;
using Agenda;
using ConferenceHub.Hub;
using Microsoft.Extensions.DependencyInjection;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>How a session lives and ends: on the server, and not in a cookie.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private readonly MovableTime time = new();
    private Server server = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        server = new Server(
            [("SignIn:IdleMinutes", "60"), ("SignIn:SessionMinutes", "480")],
            services => services.AddSingleton<TimeProvider>(time)
        );
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task F1_a_copied_cookie_is_worth_nothing_after_signing_out()
    {
        using var browser = await server.SignInAsync("gmA");
        using var thief = server.Browser();
        thief.Http.DefaultRequestHeaders.Add("Cookie", browser.Cookie);
        Assert.Equal(HttpStatusCode.OK, await MeAsync(thief));

        await browser.PostAsync("/api/sign-out", new { });

        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(thief));
    }

    [Fact]
    public async Task F1_a_cookie_without_its_session_opens_nothing()
    {
        using var forged = server.Browser();
        forged.Http.DefaultRequestHeaders.Add(
            "Cookie",
            server.CookieOf(new Caller(new PersonId("pr"), "made-up", ScreenOf: null))
        );

        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(forged));
    }

    [Fact]
    public async Task F1_a_session_is_nobody_elses()
    {
        var session = new Caller(new PersonId("gmA"), "known", ScreenOf: null);
        await server.Get<SessionStore>().BeginAsync(session, Ct);
        using var forged = server.Browser();
        forged.Http.DefaultRequestHeaders.Add("Cookie", server.CookieOf(session with { Person = new PersonId("pr") }));

        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(forged));
    }

    [Fact]
    public async Task A_session_in_which_nothing_happens_ends_and_one_in_which_something_does_lives_on()
    {
        using var quiet = await server.SignInAsync("gmA");
        using var busy = await server.SignInAsync("gmB");

        time.Move(TimeSpan.FromMinutes(40));
        await busy.PostAsync("/api/session", new { });
        time.Move(TimeSpan.FromMinutes(21));

        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(quiet));
        Assert.Equal(HttpStatusCode.OK, await MeAsync(busy));
    }

    [Fact]
    public async Task Asking_how_long_a_session_lives_does_not_make_it_live_longer()
    {
        using var browser = await server.SignInAsync("gmA");

        time.Move(TimeSpan.FromMinutes(58));
        var left = await browser.Http.GetFromJsonAsync<JsonElement>("/api/session", Ct);

        Assert.InRange(left.GetProperty("seconds").GetInt32(), 100, 120);
        Assert.True(left.GetProperty("canStay").GetBoolean());
        time.Move(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(browser));
    }

    [Fact]
    public async Task However_busy_a_session_ends_after_its_longest_time_and_says_so_before()
    {
        using var browser = await server.SignInAsync("gmA");
        for (var minutes = 0; minutes < 450; minutes += 50)
        {
            time.Move(TimeSpan.FromMinutes(50));
            await browser.PostAsync("/api/session", new { });
        }
        var left = await browser.Http.GetFromJsonAsync<JsonElement>("/api/session", Ct);
        Assert.False(left.GetProperty("canStay").GetBoolean());

        time.Move(TimeSpan.FromMinutes(30));

        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(browser));
    }

    [Fact]
    public async Task What_a_session_left_open_is_closed_when_it_ends_by_itself()
    {
        using var browser = await server.SignInAsync("gmA");
        await using var screen = await Screen.JoinAsync(await browser.ConnectAsync(), "R7K2");

        time.Move(TimeSpan.FromMinutes(61));
        await server.Get<SessionStore>().SweepAsync(Ct);

        Assert.Equal("signedOut", (await screen.Wire.NextAsync("Closed")).Reason);
        await screen.Wire.Ended.WaitAsync(Wire.Patience, Ct);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_of_that_person_and_of_nobody_else()
    {
        using var lost = await server.SignInAsync("gmA");
        await using var screen = await Screen.JoinAsync(await lost.ConnectAsync(), "R7K2");
        using var here = await server.SignInAsync("gmA");
        using var colleague = await server.SignInAsync("dep-gmA");

        Assert.Equal(HttpStatusCode.NoContent, (await here.PostAsync("/api/sign-out/everywhere", new { })).StatusCode);

        Assert.Equal("signedOut", (await screen.Wire.NextAsync("Closed")).Reason);
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(lost));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(here));
        Assert.Equal(HttpStatusCode.OK, await MeAsync(colleague));
    }

    [Fact]
    public async Task D5_the_casemanager_ends_the_detainees_screen_and_the_code_with_it()
    {
        using var caseManager = await server.SignInAsync("cmA");
        await using var detainee = await server.PairAsync("T2V6");
        await using var another = await server.PairAsync("R7K2");
        var code = await caseManager.ScreenCodeAsync("T2V6");

        var ended = await caseManager.PostAsync("/api/cases/T2V6/screen/end", new { });

        Assert.Equal(HttpStatusCode.NoContent, ended.StatusCode);
        Assert.Equal("signedOut", (await detainee.Wire.NextAsync("Closed")).Reason);
        using var late = server.Browser();
        await HttpTests.IsProblemAsync(
            await late.PostAsync("/screen/pair", new { code }),
            HttpStatusCode.NotFound,
            "wrong-code"
        );
        await another.JoinAsync();
    }

    [Theory]
    [InlineData("pr", HttpStatusCode.Forbidden, "not-allowed")]
    [InlineData("gmA", HttpStatusCode.Forbidden, "not-allowed")]
    [InlineData("jc", HttpStatusCode.NotFound, "not-found")]
    public async Task D5_nobody_else_ends_the_detainees_screen(string person, HttpStatusCode status, string type)
    {
        using var browser = await server.SignInAsync(person);
        await HttpTests.IsProblemAsync(await browser.PostAsync("/api/cases/T2V6/screen/end", new { }), status, type);
    }

    [Fact]
    public async Task The_detainees_screen_lives_without_a_touch_until_its_longest_time()
    {
        using var shared = server.Browser();
        using var caseManager = await server.SignInAsync("cmA");
        await shared.PostAsync("/screen/pair", new { code = await caseManager.ScreenCodeAsync("T2V6") });

        time.Move(TimeSpan.FromMinutes(479));
        Assert.Equal(HttpStatusCode.OK, await MeAsync(shared));
        time.Move(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(shared));
    }

    private static async Task<HttpStatusCode> MeAsync(Browser browser) =>
        (await browser.GetAsync("/api/me")).StatusCode;
}
