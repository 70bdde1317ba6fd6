using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>HT3 behind a proxy that ends TLS: what it says of the browser is believed of the ones that are set.</summary>
public sealed class ProxyTests
{
    private const string Ours = "https://nazorg.example";

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.0/8")]
    public async Task HT3_behind_a_known_proxy_the_address_that_the_browser_used_is_our_own(string known)
    {
        await using var server = new Server([("Proxy:Known:0", "10.9.8.7"), ("Proxy:Known:1", known)]);
        using var browser = await server.SignInAsync("gmA");

        await using var wire = await Wire.OpenAsync(server.Url, browser.Cookie, Forwarded);
        await wire.CallAsync("Join", new { @case = "R7K2" });
        Assert.Equal("Welcome", (await wire.NextAsync()).Name);

        using var signIn = SignIn();
        using var answer = await browser.Http.SendAsync(signIn);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Contains("secure", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HT3_of_any_other_address_it_is_not_believed()
    {
        foreach (
            var settings in ((string, string)[][])
                [
                    [],
                    [("Proxy:Known:0", "10.9.8.7")],
                ]
        )
        {
            await using var server = new Server(settings);
            using var browser = await server.SignInAsync("gmA");

            using var signIn = SignIn();
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.Http.SendAsync(signIn)).StatusCode);
            await Assert.ThrowsAsync<WebSocketException>(() => Wire.OpenAsync(server.Url, browser.Cookie, Forwarded));
        }
    }

    [Fact]
    public async Task LI4_behind_a_known_proxy_each_client_has_its_own_limit()
    {
        await using var server = new Server([("Proxy:Known:0", "127.0.0.1"), ("Limits:LinkRequestsPerMinute", "2")]);
        Assert.Equal([false, false, true], await AreTooManyAsync(server, "192.0.2.1", "192.0.2.1", "192.0.2.1"));
        Assert.Equal([false], await AreTooManyAsync(server, "192.0.2.2"));
    }

    [Fact]
    public async Task LI4_nobody_escapes_a_limit_by_naming_other_addresses()
    {
        await using var server = new Server([("Proxy:Known:0", "10.9.8.7"), ("Limits:LinkRequestsPerMinute", "2")]);
        Assert.Equal([false, false, true], await AreTooManyAsync(server, "192.0.2.1", "192.0.2.2", "192.0.2.3"));
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_is_told_at_the_start()
    {
        await using var program = await RealProgram.RunAsync("--Demo:Enabled=true", "--Proxy:Known:0=proxy.example");
        Assert.Equal(1, program.ExitCode);
        Assert.Contains(program.Output, line => line.Contains("Proxy:Known", StringComparison.Ordinal));
    }

    private static HttpRequestMessage SignIn()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/demo/sign-in")
        {
            Content = JsonContent.Create(new { person = "gmA" }),
        };
        request.Headers.Add("Origin", Ours);
        foreach (var (name, value) in Headers)
            request.Headers.Add(name, value);
        return request;
    }

    private static void Forwarded(ClientWebSocketOptions options)
    {
        options.SetRequestHeader("Origin", Ours);
        foreach (var (name, value) in Headers)
            options.SetRequestHeader(name, value);
    }

    private static readonly (string Name, string Value)[] Headers =
    [
        ("X-Forwarded-Proto", "https"),
        ("X-Forwarded-Host", "nazorg.example"),
        ("X-Forwarded-For", "192.0.2.1"),
    ];

    private static async Task<List<bool>> AreTooManyAsync(Server server, params string[] clients)
    {
        var refused = new List<bool>();
        using var browser = server.Browser();
        foreach (var client in clients)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/poll")
            {
                Content = JsonContent.Create(new { token = "niets" }),
            };
            request.Headers.Add("X-Forwarded-For", client);
            using var answer = await browser.Http.SendAsync(request);
            refused.Add(answer.StatusCode is HttpStatusCode.TooManyRequests);
        }
        return refused;
    }
}
