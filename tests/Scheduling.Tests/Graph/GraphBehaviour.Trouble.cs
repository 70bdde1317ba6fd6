using System.Text.Json.Nodes;
using Agenda;
using NodaTime;
using Outlook;
using Scheduling;

namespace Scheduling.Tests.Graph;

/// <summary>What the tenant refuses, and what is read from it.</summary>
public abstract partial class GraphBehaviour
{
    [Fact]
    public async Task B6_a_calendar_without_Teams_invites_nobody()
    {
        stage.Outlook.Meetings.HasTeams = false;
        Assert.Equal(
            MeetingProblem.NoTeams,
            (await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan))).Problem
        );
        Assert.Empty(Calendar.Mails);
    }

    [Fact]
    public async Task B6_a_late_link_is_looked_for_and_a_missing_one_is_told()
    {
        Calendar.WithoutLink = 2;
        Assert.Null((await Arrange(Plan)).Warning);

        Calendar.WithoutLink = 5;
        var arranged = await Arrange(Plan with { Key = "another-conference" });
        Assert.Equal((MeetingProblem.NoLink, null), (arranged.Warning, arranged.JoinUrl));
        Calendar.WithoutLink = 0;
        Assert.NotNull((await Arrange(Plan with { Key = "another-conference" }, arranged)).JoinUrl);
    }

    [Fact]
    public async Task B6_without_the_Teams_policy_the_meeting_stands_and_the_coordinator_knows()
    {
        stage.Outlook.Fail("GET", "/onlineMeetings", 403, "Forbidden");
        Assert.Equal(MeetingProblem.NoMeetingPermission, (await Arrange(Plan)).Warning);
        Assert.Single(Calendar.Events);
    }

    [Theory]
    [InlineData(401, "InvalidAuthenticationToken", MeetingProblem.NotSignedIn, 900)]
    [InlineData(403, "ErrorAccessDenied", MeetingProblem.NoCalendarPermission, 900)]
    [InlineData(404, "ErrorInvalidUser", MeetingProblem.NoMailbox, 900)]
    [InlineData(409, "ErrorIrresolvableConflict", MeetingProblem.NotNow, 60)]
    [InlineData(429, "ApplicationThrottled", MeetingProblem.NotNow, 60)]
    [InlineData(503, "ServiceUnavailable", MeetingProblem.NotNow, 60)]
    [InlineData(504, "GatewayTimeout", MeetingProblem.NotNow, 60)]
    public async Task B6_every_refusal_says_what_it_means(int status, string code, MeetingProblem problem, int seconds)
    {
        // The contract asks for the header where the service is busy.
        stage.Outlook.Fail("GET", "/calendar", status, code, retryAfter: status is 429 or 503 or 504 ? "60" : null);
        var failure = await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));
        Assert.Equal((problem, Duration.FromSeconds(seconds)), (failure.Problem, failure.RetryAfter));
        Assert.Single(stage.Recorder.Requests); // Nothing is retried behind our back.
    }

    [Theory]
    [InlineData("POST", "/events")]
    [InlineData("GET", "/onlineMeetings")]
    [InlineData("PATCH", "/onlineMeetings/MSo0001")]
    public async Task B6_a_busy_service_is_asked_again_when_it_says_so(string method, string pathEnd)
    {
        stage.Outlook.Fail(method, pathEnd, 429, "ApplicationThrottled", retryAfter: "17");
        Assert.Equal(
            Duration.FromSeconds(17),
            (await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan))).RetryAfter
        );
        Assert.Null((await Arrange(Plan)).Warning);
        Assert.Single(Calendar.Events);
    }

    [Fact]
    public async Task B6_a_meeting_that_goes_on_changing_is_left_for_later()
    {
        var arranged = await Arrange(Plan);
        for (var time = 0; time < 3; time++)
            stage.Outlook.Fail("PATCH", "=", 412, "ErrorIrresolvableConflict");
        Assert.Equal(
            MeetingProblem.NotNow,
            (await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Moved(), arranged))).Problem
        );
    }

    [Fact]
    public async Task B6_a_mailbox_that_is_gone_is_no_removed_meeting()
    {
        var arranged = await Arrange(Plan);
        stage.Outlook.Fail("GET", "=", 404, "MailboxNotEnabledForRESTAPI");
        Assert.Equal(
            MeetingProblem.NoMailbox,
            (await Assert.ThrowsAsync<SchedulingException>(() => stage.Scheduler.ReadAsync(arranged, Ct))).Problem
        );
    }

    [Fact]
    public async Task B6_busy_times_come_without_what_or_where_and_unseen_people_are_left_out()
    {
        string[] addresses = [Plans.A, .. Enumerable.Range(0, 24).Select(number => $"p{number}@partner-b.example")];
        var busy = await stage.FreeBusy.BusyAsync(
            addresses,
            new Interval(Plan.Start, Plan.Start + Duration.FromDays(30)),
            Ct
        );
        var (address, times) = Assert.Single(busy);
        Assert.Equal(Plans.A, address);
        Assert.Equal([new Interval(Plans.At("2026-12-10T12:00:00Z"), Plans.At("2026-12-10T12:45:00Z"))], times);
    }

    [Fact]
    public async Task B6_changes_are_read_from_where_the_last_time_ended()
    {
        var window = new Interval(Plan.Start - Duration.FromDays(30), Plan.Start + Duration.FromDays(60));
        for (var number = 1; number <= 5; number++)
            await Arrange(Plan with { Key = $"conference-{number}" });
        var first = await stage.Changes.SinceAsync(cursor: null, window, Ct);
        Assert.Equal(5, first.Ids.Count);

        var nothing = await stage.Changes.SinceAsync(first.Cursor, window, Ct);
        Assert.Empty(nothing.Ids);
        var sixth = await Arrange(Plan);
        await stage.Scheduler.CancelAsync(Plan, sixth, Ct);
        Assert.Equal([sixth.Id], (await stage.Changes.SinceAsync(nothing.Cursor, window, Ct)).Ids);
    }

    [Fact]
    public async Task B6_a_forgotten_or_strange_cursor_begins_anew()
    {
        var window = new Interval(Plan.Start - Duration.FromDays(30), Plan.Start + Duration.FromDays(60));
        var arranged = await Arrange(Plan);
        Assert.Equal(
            [arranged.Id],
            (await stage.Changes.SinceAsync("https://elders.example/v1.0/steal", window, Ct)).Ids
        );
        var cursor = (await stage.Changes.SinceAsync(null, window, Ct)).Cursor;
        Assert.Equal(
            [arranged.Id],
            (
                await stage.Changes.SinceAsync(
                    cursor[..(cursor.IndexOf('=', StringComparison.Ordinal) + 1)] + "forgotten",
                    window,
                    Ct
                )
            ).Ids
        );
    }

    [Fact]
    public async Task B6_notices_are_asked_for_renewed_and_ended()
    {
        var made = await stage.Notices.SubscribeAsync(
            new Uri("https://nazorg.example/graph/notices"),
            new Uri("https://nazorg.example/graph/lifecycle"),
            new string('s', 64),
            Ct
        );
        Assert.InRange(made.Expires - stage.Clock.GetCurrentInstant(), Duration.FromDays(2), Duration.FromDays(3));
        Assert.Equal(made, await stage.Notices.RenewAsync(made.Id, Ct));
        await stage.Notices.EndAsync(made.Id, Ct);
        await stage.Notices.EndAsync(made.Id, Ct);
        Assert.Null(await stage.Notices.RenewAsync(made.Id, Ct));
    }
}
