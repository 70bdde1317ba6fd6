using System.Net.Http.Json;
using System.Text.Json;

namespace Web.Tests.Support;

/// <summary>Tests in which everybody is asked which of two times suit.</summary>
public abstract class PollTest(DemoServer demo) : IClassFixture<DemoServer>, IAsyncLifetime
{
    protected const string Case = "T2V6";
    protected const string Conference = "C-C1";
    protected const string First = "2027-03-08T09:00:00Z";
    protected const string Second = "2027-03-09T09:00:00Z";

    protected static readonly object[] Answers =
    [
        new { start = First, suits = "no" },
        new { start = Second, suits = "ifNeedBe" },
    ];

    protected DemoServer Demo => demo;

    public async ValueTask InitializeAsync() => await demo.ResetAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected async Task AskAsync()
    {
        await using var noor = await demo.JoinAsync("pr", Case);
        await noor.DoAsync(
            new
            {
                type = "askTimes",
                conference = Conference,
                slots = new[] { Second, First },
                minutes = 45,
            }
        );
    }

    /// <summary>What follows the # in this person's link.</summary>
    protected async Task<string> LinkOf(string person)
    {
        using var noor = await demo.SignInAsync("pr");
        var links = await noor.Http.GetFromJsonAsync<JsonElement>(
            $"/api/cases/{Case}/conferences/{Conference}/poll-links"
        );
        var link = new Uri(
            links
                .EnumerateArray()
                .Single(one => one.GetProperty("person").GetString() == person)
                .GetProperty("link")
                .GetString()!
        );
        Assert.Equal("/peiling", link.PathAndQuery);
        return link.Fragment[1..];
    }

    protected async Task<HttpResponseMessage> LookAsync(string token)
    {
        using var nobody = demo.Browser();
        return await nobody.PostAsync("/api/poll", new { token });
    }

    protected async Task<HttpResponseMessage> SendAsync(string token, object[] answers)
    {
        using var nobody = demo.Browser();
        return await nobody.PostAsync("/api/poll/answer", new { token, answers });
    }

    protected static JsonElement PersonIn(Screen screen, string person) =>
        screen[Conference].TryGetProperty("poll", out var poll)
            ? poll.GetProperty("people").EnumerateArray().Single(one => one.GetProperty("person").GetString() == person)
            : default;

    protected static async Task<JsonElement> ReadAsync(HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>();

    protected static async Task<string> DetailOf(HttpResponseMessage answer) =>
        (await ReadAsync(answer)).GetProperty("detail").GetString()!;
}
