using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NodaTime;
using Scheduling.Tests.Validators;
using Web.Tests.Support;

namespace Scheduling.Tests.Host;

/// <summary>One's own calendar: the file of a conference, and the secret link that a calendar program reads.</summary>
public sealed class CalendarTests : IAsyncLifetime
{
    private MailSink sink = null!;
    private Server server = null!;
    private HostCase made = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        sink = await MailSink.StartAsync();
        server = new Server([
            ("Demo:Cases", "false"),
            ("Demo:Enabled", "true"),
            ("Smtp:Host", "127.0.0.1"),
            ("Smtp:Port", $"{sink.Port}"),
            ("Smtp:From", Plans.Organizer),
            ("Smtp:StartTls", "false"),
            ("PublicAddress", "https://nazorg.example"),
            ("Limits:CalendarReadingsPerMinute", "40"),
            ("Logging:LogLevel:Default", "Trace"),
        ]);
        made = await HostCase.BeginAsync(server);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        if (sink is not null)
            await sink.DisposeAsync();
    }

    [Fact]
    public async Task B6_the_file_is_the_same_conference_as_the_invitation_and_names_the_reference_only()
    {
        await made.DoAsync(made.Wish(teams: false));
        await made.UntilAsync("arranged");
        await made.DoAsync(made.Move());
        await made.UntilAsync("arranged", HostCase.Second);
        var invitation = (await ReadCalendar.ByPythonAsync(sink.Take(4)[^1].Calendar, Ct)).Events[0];

        using var fatima = await server.SignInAsync("gmA");
        using var answer = await fatima.GetAsync(FileOf(made));
        var file = await BothAsync(await answer.Content.ReadAsStringAsync(Ct));

        Assert.Equal(
            ("PUBLISH", invitation.Uid, invitation.Sequence),
            (file.Method, file.Events[0].Uid, file.Events[0].Sequence)
        );
        Assert.Equal(
            (invitation.Start, invitation.End, HostCase.Link),
            (file.Events[0].Start, file.Events[0].End, file.Events[0].Location)
        );
        Assert.Empty(file.Events[0].Attendees);
        Assert.Equal(
            ("text/calendar", $"overleg-{made.Reference}.ics"),
            (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.FileName)
        );
    }

    [Fact]
    public async Task ME9_with_each_change_of_time_the_number_of_the_file_grows_invited_or_not()
    {
        var files = new List<(string Uid, int Sequence, string Start)>();
        async Task DownloadsAsync()
        {
            using var fatima = await server.SignInAsync("gmA");
            using var answer = await fatima.GetAsync(FileOf(made));
            var found = (await BothAsync(await answer.Content.ReadAsStringAsync(Ct))).Events[0];
            files.Add((found.Uid, found.Sequence, $"{found.Start}"));
        }

        await DownloadsAsync();
        await made.DoAsync(made.Move());
        await DownloadsAsync();
        await made.DoAsync(made.Wish(teams: false));
        await made.UntilAsync("arranged");
        var invitation = (await ReadCalendar.ByPythonAsync(sink.Take(2)[^1].Calendar, Ct)).Events[0];
        await DownloadsAsync();

        Assert.Single(files.Select(file => file.Uid).Append(invitation.Uid).Distinct(StringComparer.Ordinal));
        Assert.True(files[0].Sequence < files[1].Sequence, "another time has another number");
        Assert.Equal(files[1], files[2]);
        Assert.Equal((files[1].Sequence, files[1].Start), (invitation.Sequence, $"{invitation.Start}"));
    }

    [Fact]
    public async Task JO4_who_does_not_take_part_gets_what_an_unknown_case_gives()
    {
        using var stranger = await server.SignInAsync("wc");
        using var nobody = server.Browser();
        using var fatima = await server.SignInAsync("gmA");
        var unknown = await (
            await stranger.GetAsync("/api/cases/Z9Z9/conferences/x/calendar")
        ).Content.ReadAsStringAsync(Ct);

        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync(FileOf(made))).StatusCode);
        foreach (
            var (who, path) in new[]
            {
                (stranger, FileOf(made)),
                (fatima, $"/api/cases/{made.Reference}/conferences/x/calendar"),
            }
        )
        {
            using var answer = await who.GetAsync(path);
            Assert.Equal(
                (HttpStatusCode.NotFound, unknown),
                (answer.StatusCode, await answer.Content.ReadAsStringAsync(Ct))
            );
        }
    }

    [Fact]
    public async Task DR2_a_draft_is_for_the_coordinator_only()
    {
        var draft = Guid.NewGuid().ToString();
        await made.DoAsync(
            new
            {
                type = "draftConference",
                conference = draft,
                conferenceType = "followUp",
                minutes = 30,
                facilitator = "pr",
                points = Array.Empty<object>(),
            },
            new
            {
                type = "setConferenceTime",
                conference = draft,
                plannedAt = HostCase.Second,
                minutes = 30,
            }
        );
        var path = $"/api/cases/{made.Reference}/conferences/{draft}/calendar";
        using var noor = await server.SignInAsync("pr");
        using var fatima = await server.SignInAsync("gmA");

        Assert.Equal(HttpStatusCode.OK, (await noor.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await fatima.GetAsync(path)).StatusCode);
        Assert.Single((await FeedAsync(await LinkAsync("pr"))).Events);
    }

    [Fact]
    public async Task B6_the_link_shows_what_one_takes_part_in_now_without_signing_in()
    {
        var other = await HostCase.BeginAsync(server);
        var link = await LinkAsync("gmA");
        Assert.Equivalent(
            new[] { made.Reference, other.Reference },
            (await FeedAsync(link)).Events.Select(one => one.Summary[^4..]),
            strict: true
        );

        await made.DoAsync(made.Wish(teams: false));
        await made.UntilAsync("arranged");
        await made.DoAsync(made.Cancel());
        await made.UntilAsync("cancelled");
        await other.DoAsync(new { type = "removeParticipant", person = "gmA" });

        var one = Assert.Single((await FeedAsync(link)).Events);
        Assert.Equal(
            ($"Overleg ZVH – kenmerk {made.Reference}", "CANCELLED", 1),
            (one.Summary, one.Status, one.Sequence)
        );
    }

    [Fact]
    public async Task B6_a_new_link_voids_the_old_one_and_switching_off_voids_it_for_good()
    {
        using var fatima = await server.SignInAsync("gmA");
        Assert.False(
            (await fatima.Http.GetFromJsonAsync<JsonElement>("/api/my-calendar", Ct)).TryGetProperty("since", out _)
        );

        var old = await LinkAsync("gmA");
        var link = await LinkAsync("gmA");
        Assert.True(
            (await fatima.Http.GetFromJsonAsync<JsonElement>("/api/my-calendar", Ct)).TryGetProperty("since", out _)
        );
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (await StatusAsync(old), await StatusAsync(link)));

        await fatima.PostAsync("/api/my-calendar/stop", new { });
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(link));
        using var nobody = server.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.PostAsync("/api/my-calendar", new { })).StatusCode);
    }

    [Fact]
    public async Task B6_the_secret_is_long_kept_by_nobody_and_in_no_log()
    {
        var link = await LinkAsync("gmA");
        var secret = Path.GetFileNameWithoutExtension(link.AbsolutePath);
        await FeedAsync(link);
        using var nobody = server.Browser();
        using var answer = await nobody.GetAsync(link.PathAndQuery);

        Assert.Equal("https://nazorg.example/agenda/", link.AbsoluteUri[..^(secret.Length + 4)]);
        Assert.True(secret.Length >= 43);
        Assert.Equal("no-cache, private", answer.Headers.CacheControl!.ToString());
        Assert.NotEmpty(server.Log.All);
        Assert.DoesNotContain(server.Log.All, line => line.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task B6_whoever_guesses_is_told_nothing_and_soon_has_to_wait()
    {
        using var nobody = server.Browser();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 41; i++)
            answers.Add((await nobody.GetAsync($"/agenda/{Guid.NewGuid():N}{i:D11}.ics")).StatusCode);

        Assert.All(answers[..40], status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[40]);
    }

    private static string FileOf(HostCase made) =>
        $"/api/cases/{made.Reference}/conferences/{made.Conference}/calendar";

    private async Task<Uri> LinkAsync(string person)
    {
        using var browser = await server.SignInAsync(person);
        using var answer = await browser.PostAsync("/api/my-calendar", new { });
        return new Uri((await answer.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("url").GetString()!);
    }

    private async Task<ReadCalendar> FeedAsync(Uri link)
    {
        using var program = server.Browser();
        using var answer = await program.GetAsync(link.PathAndQuery);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        return await BothAsync(await answer.Content.ReadAsStringAsync(Ct));
    }

    private async Task<HttpStatusCode> StatusAsync(Uri link)
    {
        using var program = server.Browser();
        return (await program.GetAsync(link.PathAndQuery)).StatusCode;
    }

    private static async Task<ReadCalendar> BothAsync(string file)
    {
        var read = await ReadCalendar.ByPythonAsync(file, Ct);
        Assert.Equivalent(await ReadCalendar.ByIcalJsAsync(file, Ct), read);
        return read;
    }
}
