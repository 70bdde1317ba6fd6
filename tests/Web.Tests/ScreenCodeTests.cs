using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>How the detainee's screen is opened, and by what not.</summary>
public sealed class ScreenCodeTests : IAsyncLifetime
{
    private readonly MovableTime time = new();
    private Server server = null!;

    public ValueTask InitializeAsync()
    {
        server = new Server([], services => services.AddSingleton<TimeProvider>(time));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task SC1_SC2_a_code_opens_the_screen_of_one_case_once_and_replaces_the_session_of_that_browser()
    {
        using var caseManager = await server.SignInAsync("cmA");
        var made = await (
            await caseManager.PostAsync("/api/cases/T2V6/screen-code", new { })
        ).Content.ReadFromJsonAsync<JsonElement>();
        var code = made.GetProperty("code").GetString()!;
        Assert.Matches("^[0-9]{6}$", code);
        Assert.InRange(
            made.GetProperty("expiresAt").GetDateTimeOffset() - time.GetUtcNow(),
            TimeSpan.FromMinutes(9),
            TimeSpan.FromMinutes(10)
        );
        using var shared = await server.SignInAsync("pr");

        var paired = await shared.PostAsync("/screen/pair", new { code });

        Assert.Equal("""{"case":"T2V6"}""", await paired.Content.ReadAsStringAsync());
        var me = await shared.Http.GetFromJsonAsync<JsonElement>("/api/me");
        Assert.Equal(
            ("detainee", "detainee", "T2V6"),
            (
                me.GetProperty("role").GetString(),
                me.GetProperty("screen").GetString(),
                me.GetProperty("case").GetString()
            )
        );
        await HttpTests.IsProblemAsync(await shared.GetAsync("/api/cases"), HttpStatusCode.NotFound, "not-found");
        await HttpTests.IsProblemAsync(
            await shared.PostAsync("/api/cases/T2V6/screen-code", new { }),
            HttpStatusCode.NotFound,
            "not-found"
        );
        using var second = server.Browser();
        await HttpTests.IsProblemAsync(
            await second.PostAsync("/screen/pair", new { code }),
            HttpStatusCode.NotFound,
            "wrong-code"
        );
    }

    [Fact]
    public async Task SC1_only_the_PI_casemanager_of_that_case_gets_a_code()
    {
        foreach (var person in new[] { "pr", "gmA", "rc" })
        {
            using var browser = await server.SignInAsync(person);
            await HttpTests.IsProblemAsync(
                await browser.PostAsync("/api/cases/T2V6/screen-code", new { }),
                HttpStatusCode.Forbidden,
                "not-allowed"
            );
        }
        using var deputy = await server.SignInAsync("dep-cmA");
        Assert.Equal(HttpStatusCode.OK, (await deputy.PostAsync("/api/cases/T2V6/screen-code", new { })).StatusCode);
    }

    [Fact]
    public async Task SC2_a_new_code_voids_the_old_and_each_is_of_its_own_case()
    {
        using var caseManager = await server.SignInAsync("cmA");
        var old = await caseManager.ScreenCodeAsync("T2V6");
        var other = await caseManager.ScreenCodeAsync("R7K2");
        var now = await caseManager.ScreenCodeAsync("T2V6");
        using var shared = server.Browser();

        Assert.Equal(HttpStatusCode.NotFound, (await shared.PostAsync("/screen/pair", new { code = old })).StatusCode);
        Assert.Equal(
            """{"case":"T2V6"}""",
            await (await shared.PostAsync("/screen/pair", new { code = now })).Content.ReadAsStringAsync()
        );
        Assert.Equal(
            """{"case":"R7K2"}""",
            await (await shared.PostAsync("/screen/pair", new { code = other })).Content.ReadAsStringAsync()
        );
    }

    [Fact]
    public async Task SC2_a_code_lives_ten_minutes()
    {
        using var caseManager = await server.SignInAsync("cmA");
        var code = await caseManager.ScreenCodeAsync("T2V6");
        using var shared = server.Browser();

        time.Move(TimeSpan.FromMinutes(10));

        await HttpTests.IsProblemAsync(
            await shared.PostAsync("/screen/pair", new { code }),
            HttpStatusCode.NotFound,
            "wrong-code"
        );
    }

    [Fact]
    public async Task SC3_five_wrong_codes_in_ten_minutes_from_one_address_close_the_door_also_for_the_right_one()
    {
        using var caseManager = await server.SignInAsync("cmA");
        using var shared = server.Browser();
        foreach (var wrong in new[] { "", "x", "0000000", "12345", null })
            await HttpTests.IsProblemAsync(
                await shared.PostAsync("/screen/pair", new { code = wrong }),
                HttpStatusCode.NotFound,
                "wrong-code"
            );

        await HttpTests.IsProblemAsync(
            await shared.PostAsync("/screen/pair", new { code = await caseManager.ScreenCodeAsync("T2V6") }),
            HttpStatusCode.TooManyRequests,
            "too-many-codes"
        );

        time.Move(TimeSpan.FromMinutes(10));
        Assert.Equal(
            HttpStatusCode.OK,
            (
                await shared.PostAsync("/screen/pair", new { code = await caseManager.ScreenCodeAsync("T2V6") })
            ).StatusCode
        );
    }
}
