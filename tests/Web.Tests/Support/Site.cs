using System.Net;
using System.Net.Http.Json;

namespace Web.Tests.Support;

/// <summary>A running Nazorg, in this process or in its own.</summary>
public interface ISite
{
    Uri Url { get; }
}

public static class SiteSteps
{
    /// <summary>A browser that nobody is signed in to.</summary>
    public static Browser Browser(this ISite site) => new(site.Url);

    public static async Task<Browser> SignInAsync(this ISite site, string person)
    {
        var browser = site.Browser();
        var answer = await browser.PostAsync("/demo/sign-in", new { person });
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        return browser;
    }

    /// <summary>A connection of a person of the demo.</summary>
    public static async Task<Wire> ConnectAsync(this ISite site, string person)
    {
        using var browser = await site.SignInAsync(person);
        return await browser.ConnectAsync();
    }

    /// <summary>A screen of a person of the demo, after its Welcome.</summary>
    public static async Task<Screen> JoinAsync(this ISite site, string person, string reference) =>
        await Screen.JoinAsync(await site.ConnectAsync(person), reference);

    /// <summary>The detainee's screen of a case, opened with a code as on the shared screen.</summary>
    public static async Task<Screen> PairAsync(this ISite site, string reference)
    {
        using var caseManager = await site.SignInAsync("cmA");
        using var shared = site.Browser();
        Assert.Equal(
            HttpStatusCode.OK,
            (
                await shared.PostAsync("/screen/pair", new { code = await caseManager.ScreenCodeAsync(reference) })
            ).StatusCode
        );
        return await Screen.JoinAsync(await shared.ConnectAsync(), reference);
    }

    /// <summary>The demo as on its first start.</summary>
    public static async Task ResetAsync(this ISite site)
    {
        using var browser = site.Browser();
        Assert.Equal(HttpStatusCode.NoContent, (await browser.PostAsync("/demo/reset", new { })).StatusCode);
    }
}

/// <summary>A browser with its cookies.</summary>
public sealed class Browser : IDisposable
{
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false };
    private readonly Uri url;

    public Browser(Uri url)
    {
        this.url = url;
        Http = new HttpClient(handler) { BaseAddress = url };
    }

    public HttpClient Http { get; }

    public string Cookie => handler.CookieContainer.GetCookieHeader(url);

    public Task<HttpResponseMessage> PostAsync(string path, object body) => Http.PostAsJsonAsync(path, body);

    public Task<HttpResponseMessage> GetAsync(string path) => Http.GetAsync(path);

    public Task<Wire> ConnectAsync() => Wire.OpenAsync(url, Cookie);

    public async Task<string> ScreenCodeAsync(string reference)
    {
        var answer = await PostAsync($"/api/cases/{reference}/screen-code", new { });
        return (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>())
            .GetProperty("code")
            .GetString()!;
    }

    public void Dispose()
    {
        Http.Dispose();
        handler.Dispose();
    }
}
