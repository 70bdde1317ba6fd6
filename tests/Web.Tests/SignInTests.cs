using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>Who is let in, as whom, and for how long.</summary>
public sealed class SignInTests(DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task HT1_sign_in_gives_one_cookie_that_no_script_reads_and_no_other_site_sends()
    {
        using var browser = demo.Browser();

        var answer = await browser.PostAsync("/demo/sign-in", new { person = "gmA" });

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var cookie = Assert.Single(
            answer.Headers.GetValues("Set-Cookie"),
            one => !one.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal)
        );
        Assert.StartsWith("nazorg=", cookie, StringComparison.Ordinal);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("; secure", cookie, StringComparison.OrdinalIgnoreCase); // Only under https.
        Assert.DoesNotContain("gmA", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "gmA",
        """{"person":"gmA","name":"Fatima Fictie","organisation":{"id":"drieslanden","name":"Gemeente Drieslanden"},"role":"chainPartner","screen":"professional"}"""
    )]
    [InlineData(
        "dep-pr",
        """{"person":"dep-pr","name":"Tessa Voorbeeld","organisation":{"id":"zvh","name":"Zorg- en Veiligheidshuis Rivierkant"},"role":"processCoordinator","screen":"professional"}"""
    )]
    public async Task Me_says_who_is_signed_in(string person, string expected)
    {
        using var browser = await demo.SignInAsync(person);
        Assert.Equal(expected, await browser.Http.GetStringAsync("/api/me"));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("detainee")]
    [InlineData("GMA")]
    public async Task F1_only_people_of_the_demo_can_sign_in(string person)
    {
        using var browser = demo.Browser();
        await HttpTests.IsProblemAsync(
            await browser.PostAsync("/demo/sign-in", new { person }),
            HttpStatusCode.NotFound,
            "not-found"
        );
        Assert.Empty(browser.Cookie);
    }

    [Theory]
    [InlineData("zvh", "pr dep-pr")]
    [InlineData("pi", "cmA dep-cmA")]
    [InlineData("drieslanden", "gmA dep-gmA")]
    [InlineData("maasdrecht", "gmB dep-gmB")]
    [InlineData("veenwijk", "bz dep-bz")]
    [InlineData("socialeDienst", "sd dep-sd")]
    [InlineData("kredietkring", "sh dep-sh")]
    [InlineData("dePlank", "wc dep-wc")]
    [InlineData("politie", "po dep-po")]
    [InlineData("reclassering", "rc dep-rc")]
    [InlineData("ggz", "gg dep-gg")]
    [InlineData("kompas", "vz dep-vz")]
    [InlineData("werkgeverspunt", "jc dep-jc")]
    public async Task Everybody_of_the_demo_is_there_in_their_own_organisation(string organisation, string people)
    {
        foreach (var person in people.Split(' '))
        {
            using var browser = await demo.SignInAsync(person);
            Assert.Equal(
                organisation,
                (await browser.Http.GetFromJsonAsync<JsonElement>("/api/me"))
                    .GetProperty("organisation")
                    .GetProperty("id")
                    .GetString()
            );
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nazorg=nonsense")]
    public async Task HT2_without_a_good_cookie_it_is_401_also_at_the_hub(string? cookie)
    {
        using var browser = demo.Browser();
        if (cookie is not null)
            browser.Http.DefaultRequestHeaders.Add("Cookie", cookie);
        await HttpTests.IsProblemAsync(await browser.GetAsync("/api/me"), HttpStatusCode.Unauthorized, "not-signed-in");
        await HttpTests.IsProblemAsync(
            await browser.GetAsync("/api/cases"),
            HttpStatusCode.Unauthorized,
            "not-signed-in"
        );
        await HttpTests.IsProblemAsync(
            await browser.PostAsync("/api/cases/R7K2/screen-code", new { }),
            HttpStatusCode.Unauthorized,
            "not-signed-in"
        );
        await HttpTests.IsProblemAsync(
            await browser.PostAsync("/hub/conference/negotiate?negotiateVersion=1", new { }),
            HttpStatusCode.Unauthorized,
            "not-signed-in"
        );
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => Wire.OpenAsync(demo.Url, cookie));
        Assert.Contains("401", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HT1_a_session_ends_by_itself_on_the_real_clock()
    {
        var time = new MovableTime();
        await using var server = new Server(
            [("SignIn:SessionMinutes", "30")],
            services => services.AddSingleton<TimeProvider>(time)
        );
        using var browser = await server.SignInAsync("gmA");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/me")).StatusCode);

        time.Move(TimeSpan.FromMinutes(31));

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/me")).StatusCode);
    }
}
