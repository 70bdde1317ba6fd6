using System.Text.Json.Nodes;
using ConferenceHub.Scheduling;
using NodaTime;
using Outlook;

namespace Scheduling.Tests.Graph;

/// <summary>B6 with a tenant: what the product does with Outlook and Teams. Everything here runs twice: straight to the stand-in, and judged by Microsoft's contract in between.</summary>
public abstract class GraphBehaviour : IAsyncLifetime
{
    private static readonly MeetingPlan Plan = Plans.First;

    private Stage stage = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private StandInCalendar Calendar => stage.Outlook.Calendar;

    private JsonObject Call => stage.Outlook.Meetings.Only;

    public async ValueTask InitializeAsync() => stage = await StageAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return stage?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    private protected abstract Task<Stage> StageAsync();

    [Fact]
    public async Task B6_a_plan_becomes_one_Teams_meeting_with_a_link()
    {
        var arranged = await Arrange(Plan);
        Assert.StartsWith("https://teams.microsoft.com/l/meetup-join/", arranged.JoinUrl, StringComparison.Ordinal);
        Assert.Null(arranged.Warning);
        Assert.Equal("2026-12-10T10:00:00", Calendar.Only["start"]!["dateTime"]!.GetValue<string>());
        Assert.Equal("Overleg ZVH – kenmerk R7K2", Calendar.Only["subject"]!.GetValue<string>());
        Assert.True(Calendar.Only["hideAttendees"]!.GetValue<bool>());
        Assert.Equal([$"invitation to {Plans.A}", $"invitation to {Plans.B}"], Calendar.Mails);
    }

    [Fact]
    public async Task B6_the_call_gets_the_safe_options()
    {
        await Arrange(Plan);
        Assert.False(Call["allowRecording"]!.GetValue<bool>());
        Assert.False(Call["allowTranscription"]!.GetValue<bool>());
        Assert.False(Call["recordAutomatically"]!.GetValue<bool>());
        Assert.True(Call["isEntryExitAnnounced"]!.GetValue<bool>());
        Assert.Equal(("limited", "organizer"), (Call["allowMeetingChat"]!.GetValue<string>(), Call["lobbyBypassSettings"]!["scope"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{ "allowRecording": true }""")]
    [InlineData("""{ "allowTranscription": null }""")]
    [InlineData("""{ "lobbyBypassSettings": { "scope": "invited", "isDialInBypassEnabled": false } }""")]
    [InlineData("""{ "allowParticipantsToChangeName": true }""")]
    public async Task B6_a_policy_that_decides_otherwise_is_told(string policy)
    {
        stage.Outlook.Meetings.Policy = WithNulls(policy);
        var arranged = await Arrange(Plan);
        Assert.Equal(SchedulingProblem.OptionsNotSet, arranged.Warning);
        Assert.NotNull(arranged.JoinUrl);
    }

    [Fact]
    public async Task B6_the_same_plan_again_changes_nothing_and_mails_nobody()
    {
        var arranged = await Arrange(Plan);
        var mails = Calendar.Mails.Count;
        Assert.Equivalent(arranged, await Arrange(Plan, arranged));
        Assert.Equivalent(arranged, await Arrange(Plan, known: null));
        Assert.Equal(mails, Calendar.Mails.Count);
        Assert.Single(Calendar.Events);
    }

    [Fact]
    public async Task B6_a_line_cut_in_the_middle_of_making_it_gives_one_meeting_not_two()
    {
        stage.Outlook.Cut("POST", "/events");
        var failure = await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));
        Assert.Equal(SchedulingProblem.NotNow, failure.Problem);
        Assert.NotNull(failure.RetryAfter);

        var arranged = await Arrange(Plan);
        Assert.Equal(Calendar.Only["id"]!.GetValue<string>(), arranged.Id);
        Assert.Equal(2, Calendar.Mails.Count);
    }

    [Theory]
    [InlineData("GET", "/calendar")]
    [InlineData("POST", "/events")]
    [InlineData("GET", "=")]
    [InlineData("GET", "/onlineMeetings")]
    [InlineData("PATCH", "/onlineMeetings/MSo0001")]
    [InlineData("GET", "/onlineMeetings/MSo0001")]
    public async Task B6_wherever_the_line_is_cut_one_safe_meeting_comes_out(string method, string pathEnd)
    {
        stage.Outlook.Cut(method, pathEnd);
        Assert.Equal(SchedulingProblem.NotNow, (await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan))).Problem);

        Assert.Null((await Arrange(Plan)).Warning);
        Assert.Single(Calendar.Events);
        Assert.Equal(2, Calendar.Mails.Count);
        Assert.False(Call["allowRecording"]!.GetValue<bool>());
    }

    [Fact]
    public async Task B6_a_plan_that_moved_while_the_answer_was_lost_moves_the_one_meeting()
    {
        stage.Outlook.Cut("POST", "/events");
        await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));
        await Arrange(Moved());
        Assert.Equal("2026-12-11T10:00:00", Calendar.Only["start"]!["dateTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task B6_where_a_used_key_is_a_conflict_the_meeting_is_looked_up()
    {
        await Arrange(Plan with { Key = "another-conference" });
        await Arrange(Plan with { Key = "a-third-conference" });
        stage.Outlook.Cut("POST", "/events");
        await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));
        Calendar.SaysConflict = true;

        await Arrange(Plan);
        Assert.Equal(3, Calendar.Events.Count);
    }

    [Fact]
    public async Task B6_a_new_time_keeps_the_link_and_everyone()
    {
        var arranged = await Arrange(Plan);
        var moved = await Arrange(Moved(), arranged);
        Assert.Equal((arranged.Id, arranged.JoinUrl, 2), (moved.Id, moved.JoinUrl, moved.Revision));
        Assert.Equal("2026-12-11T10:00:00", Calendar.Only["start"]!["dateTime"]!.GetValue<string>());
        Assert.Equal([Plans.A, Plans.B], StandInCalendar.Addresses(Calendar.Only));
    }

    [Fact]
    public async Task B6_other_participants_mail_only_whom_it_concerns_and_lose_nobody()
    {
        var arranged = await Arrange(Plan);
        Calendar.AddByHand("gast@elders.example");
        Calendar.Mails.Clear();

        await Arrange(Plan.Next() with { Addresses = [Plans.A, Plans.C] }, arranged);
        Assert.Equal([Plans.A, "gast@elders.example", Plans.C], StandInCalendar.Addresses(Calendar.Only));
        Assert.Equal([$"removal to {Plans.B}", $"invitation to {Plans.C}"], Calendar.Mails);
    }

    [Fact]
    public async Task B6_somebody_whom_a_person_took_out_in_Outlook_does_not_come_back_by_itself()
    {
        var arranged = await Arrange(Plan);
        Calendar.RemoveByHand(Plans.B);
        await Arrange(Moved(), arranged);
        Assert.Equal([Plans.A], StandInCalendar.Addresses(Calendar.Only));
        Assert.DoesNotContain(Plans.B, (await stage.Scheduler.ReadAsync(arranged, Ct))!.Responses.Keys);
    }

    [Fact]
    public async Task B6_a_meeting_changed_between_reading_and_changing_is_read_again()
    {
        var arranged = await Arrange(Plan);
        stage.Outlook.Fail("PATCH", "=", 412, "ErrorIrresolvableConflict");
        await Arrange(Moved(), arranged);
        Assert.Equal("2026-12-11T10:00:00", Calendar.Only["start"]!["dateTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task B6_an_answer_is_no_change()
    {
        var arranged = await Arrange(Plan);
        Calendar.Respond(Plans.A, "accepted");
        await Arrange(Moved(), arranged);
        Assert.Equal("2026-12-11T10:00:00", Calendar.Only["start"]!["dateTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task B6_a_meeting_moved_in_Outlook_is_seen_and_never_overwritten()
    {
        var arranged = await Arrange(Plan);
        Calendar.Move("2026-12-12T14:00:00", "2026-12-12T15:30:00");
        var seen = (await stage.Scheduler.ReadAsync(arranged, Ct))!;
        Assert.Equal((Plans.At("2026-12-12T13:00:00Z"), Duration.FromMinutes(90)), (seen.Start, seen.Length));
        Assert.NotEqual(arranged.ChangeKey, seen.ChangeKey);

        var failure = await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Moved(), arranged));
        Assert.Equal((SchedulingProblem.ChangedElsewhere, null), (failure.Problem, failure.RetryAfter));
        Assert.Equal("2026-12-12T14:00:00", Calendar.Only["start"]!["dateTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task B6_the_coordinator_decides_which_time_prevails()
    {
        var arranged = await Arrange(Plan);
        Calendar.Move("2026-12-12T14:00:00", "2026-12-12T15:00:00");
        var seen = (await stage.Scheduler.ReadAsync(arranged, Ct))!;

        await Arrange(Plan.Next(), arranged with { Start = seen.Start!.Value, Length = seen.Length!.Value });
        Assert.Equal("2026-12-10T10:00:00", Calendar.Only["start"]!["dateTime"]!.GetValue<string>());

        Calendar.Move("2026-12-12T14:00:00", "2026-12-12T15:00:00");
        Calendar.Mails.Clear();
        await Arrange(Plan.Next().Next() with { Start = seen.Start!.Value }, arranged);
        Assert.Empty(Calendar.Mails);
    }

    [Fact]
    public async Task B6_answers_and_proposed_times_come_back()
    {
        var arranged = await Arrange(Plan with { Addresses = [Plans.A, Plans.B, Plans.C] });
        Calendar.Respond(Plans.A, "tentativelyAccepted");
        Calendar.Propose(Plans.A, "2026-12-10T14:00:00.0000000", "2026-12-10T15:00:00.0000000");
        Calendar.Respond(Plans.B, "declined");

        var seen = (await stage.Scheduler.ReadAsync(arranged, Ct))!;
        Assert.False(seen.IsGone);
        Assert.Equal(new SeenResponse(AttendanceResponse.Tentative, Plans.At("2026-12-10T13:00:00Z")), seen.Responses[Plans.A]);
        Assert.Equal(new SeenResponse(AttendanceResponse.Declined, null), seen.Responses[Plans.B]);
        Assert.Equal(new SeenResponse(AttendanceResponse.None, null), seen.Responses[Plans.C]);
    }

    [Fact]
    public async Task B6_a_meeting_removed_in_Outlook_is_seen_and_not_made_again()
    {
        var arranged = await Arrange(Plan);
        Calendar.Delete();
        Assert.True((await stage.Scheduler.ReadAsync(arranged, Ct))!.IsGone);
        Assert.Equal(SchedulingProblem.ChangedElsewhere, (await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Moved(), arranged))).Problem);
        Assert.Empty(Calendar.Events);
    }

    [Fact]
    public async Task B6_cancelling_tells_everyone_and_twice_is_fine()
    {
        var arranged = await Arrange(Plan);
        Calendar.Mails.Clear();
        await stage.Scheduler.CancelAsync(Plan, arranged, Ct);
        await stage.Scheduler.CancelAsync(Plan, arranged, Ct);
        Assert.Equal(2, Calendar.Mails.Count);
        Assert.All(Calendar.Mails, mail => Assert.EndsWith("Het overleg met kenmerk R7K2 gaat niet door. Meer staat op https://nazorg.example/casus/R7K2.", mail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task B6_cancelling_finds_the_meeting_whose_making_was_never_answered()
    {
        await stage.Scheduler.CancelAsync(Plan, known: null, Ct);
        stage.Outlook.Cut("POST", "/events");
        await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));

        await stage.Scheduler.CancelAsync(Moved(), known: null, Ct);
        Assert.Empty(Calendar.Events);
    }

    [Fact]
    public async Task B6_who_was_invited_by_a_plan_without_an_answer_and_is_not_any_more_is_taken_off()
    {
        stage.Outlook.Cut("POST", "/events");
        await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));

        await Arrange(Plan.Next() with { Addresses = [Plans.A], PerhapsInvited = Plan.Addresses });
        Assert.Equal([Plans.A], StandInCalendar.Addresses(Calendar.Only));
    }

    [Fact]
    public async Task B6_a_calendar_without_Teams_invites_nobody()
    {
        stage.Outlook.Meetings.HasTeams = false;
        Assert.Equal(SchedulingProblem.NoTeams, (await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan))).Problem);
        Assert.Empty(Calendar.Mails);
    }

    [Fact]
    public async Task B6_a_late_link_is_looked_for_and_a_missing_one_is_told()
    {
        Calendar.WithoutLink = 2;
        Assert.Null((await Arrange(Plan)).Warning);

        Calendar.WithoutLink = 5;
        var arranged = await Arrange(Plan with { Key = "another-conference" });
        Assert.Equal((SchedulingProblem.NoLink, null), (arranged.Warning, arranged.JoinUrl));
        Calendar.WithoutLink = 0;
        Assert.NotNull((await Arrange(Plan with { Key = "another-conference" }, arranged)).JoinUrl);
    }

    [Fact]
    public async Task B6_without_the_Teams_policy_the_meeting_stands_and_the_coordinator_knows()
    {
        stage.Outlook.Fail("GET", "/onlineMeetings", 403, "Forbidden");
        Assert.Equal(SchedulingProblem.NoMeetingPermission, (await Arrange(Plan)).Warning);
        Assert.Single(Calendar.Events);
    }

    [Theory]
    [InlineData(401, "InvalidAuthenticationToken", SchedulingProblem.NotSignedIn, 900)]
    [InlineData(403, "ErrorAccessDenied", SchedulingProblem.NoCalendarPermission, 900)]
    [InlineData(404, "ErrorInvalidUser", SchedulingProblem.NoMailbox, 900)]
    [InlineData(409, "ErrorIrresolvableConflict", SchedulingProblem.NotNow, 60)]
    [InlineData(429, "ApplicationThrottled", SchedulingProblem.NotNow, 60)]
    [InlineData(503, "ServiceUnavailable", SchedulingProblem.NotNow, 60)]
    [InlineData(504, "GatewayTimeout", SchedulingProblem.NotNow, 60)]
    public async Task B6_every_refusal_says_what_it_means(int status, string code, SchedulingProblem problem, int seconds)
    {
        // The contract asks for the header where the service is busy.
        stage.Outlook.Fail("GET", "/calendar", status, code, retryAfter: status is 429 or 503 or 504 ? "60" : null);
        var failure = await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));
        Assert.Equal((problem, Duration.FromSeconds(seconds)), (failure.Problem, failure.RetryAfter));
        Assert.Single(stage.Recorder.Requests);   // Nothing is retried behind our back.
    }

    [Theory]
    [InlineData("POST", "/events")]
    [InlineData("GET", "/onlineMeetings")]
    [InlineData("PATCH", "/onlineMeetings/MSo0001")]
    public async Task B6_a_busy_service_is_asked_again_when_it_says_so(string method, string pathEnd)
    {
        stage.Outlook.Fail(method, pathEnd, 429, "ApplicationThrottled", retryAfter: "17");
        Assert.Equal(Duration.FromSeconds(17), (await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan))).RetryAfter);
        Assert.Null((await Arrange(Plan)).Warning);
        Assert.Single(Calendar.Events);
    }

    [Fact]
    public async Task B6_a_meeting_that_goes_on_changing_is_left_for_later()
    {
        var arranged = await Arrange(Plan);
        for (var time = 0; time < 3; time++) stage.Outlook.Fail("PATCH", "=", 412, "ErrorIrresolvableConflict");
        Assert.Equal(SchedulingProblem.NotNow, (await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Moved(), arranged))).Problem);
    }

    [Fact]
    public async Task B6_a_mailbox_that_is_gone_is_no_removed_meeting()
    {
        var arranged = await Arrange(Plan);
        stage.Outlook.Fail("GET", "=", 404, "MailboxNotEnabledForRESTAPI");
        Assert.Equal(SchedulingProblem.NoMailbox, (await Assert.ThrowsAsync<SchedulingException>(() => stage.Scheduler.ReadAsync(arranged, Ct))).Problem);
    }

    [Fact]
    public async Task B6_busy_times_come_without_what_or_where_and_unseen_people_are_left_out()
    {
        string[] addresses = [Plans.A, .. Enumerable.Range(0, 24).Select(number => $"p{number}@partner-b.example")];
        var busy = await stage.FreeBusy.BusyAsync(addresses, new Interval(Plan.Start, Plan.Start + Duration.FromDays(30)), Ct);
        var (address, times) = Assert.Single(busy);
        Assert.Equal(Plans.A, address);
        Assert.Equal([new Interval(Plans.At("2026-12-10T12:00:00Z"), Plans.At("2026-12-10T12:45:00Z"))], times);
    }

    [Fact]
    public async Task B6_changes_are_read_from_where_the_last_time_ended()
    {
        var window = new Interval(Plan.Start - Duration.FromDays(30), Plan.Start + Duration.FromDays(60));
        for (var number = 1; number <= 5; number++) await Arrange(Plan with { Key = $"conference-{number}" });
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
        Assert.Equal([arranged.Id], (await stage.Changes.SinceAsync("https://elders.example/v1.0/steal", window, Ct)).Ids);
        var cursor = (await stage.Changes.SinceAsync(null, window, Ct)).Cursor;
        Assert.Equal([arranged.Id], (await stage.Changes.SinceAsync(cursor[..(cursor.IndexOf('=', StringComparison.Ordinal) + 1)] + "forgotten", window, Ct)).Ids);
    }

    [Fact]
    public async Task B6_notices_are_asked_for_renewed_and_ended()
    {
        var made = await stage.Notices.SubscribeAsync(new Uri("https://nazorg.example/graph/notices"), new Uri("https://nazorg.example/graph/lifecycle"), new string('s', 64), Ct);
        Assert.InRange(made.Expires - stage.Clock.GetCurrentInstant(), Duration.FromDays(2), Duration.FromDays(3));
        Assert.Equal(made, await stage.Notices.RenewAsync(made.Id, Ct));
        await stage.Notices.EndAsync(made.Id, Ct);
        await stage.Notices.EndAsync(made.Id, Ct);
        Assert.Null(await stage.Notices.RenewAsync(made.Id, Ct));
    }

    private static MeetingPlan Moved() => Plan.Next() with { Start = Plan.Start + Duration.FromDays(1) };

    private static JsonObject WithNulls(string json) => JsonNode.Parse(json)!.AsObject();

    private Task<ArrangedMeeting> Arrange(MeetingPlan plan, ArrangedMeeting? known = null) => stage.Scheduler.ArrangeAsync(plan, known, Ct);
}

public sealed class DirectGraphTests : GraphBehaviour
{
    private protected override Task<Stage> StageAsync() => Stage.DirectAsync();
}

[Collection(JudgedByContract.Name)]
public sealed class JudgedGraphTests(Prism prism) : GraphBehaviour
{
    private protected override Task<Stage> StageAsync()
    {
        prism.SkipWithoutContract();
        return Task.FromResult(Stage.Judged(prism));
    }
}
