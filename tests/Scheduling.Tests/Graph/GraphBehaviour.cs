using System.Text.Json.Nodes;
using Agenda;
using NodaTime;
using Outlook;
using Scheduling;

namespace Scheduling.Tests.Graph;

/// <summary>
/// B6 with a tenant: what the product does with Outlook and Teams. Everything here runs twice: straight to the
/// stand-in, and judged by Microsoft's contract in between.
/// </summary>
public abstract partial class GraphBehaviour : IAsyncLifetime
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
    public async Task ME2_a_plan_becomes_one_Teams_meeting_with_a_link()
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
        Assert.Equal(
            ("limited", "organizer"),
            (Call["allowMeetingChat"]!.GetValue<string>(), Call["lobbyBypassSettings"]!["scope"]!.GetValue<string>())
        );
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
        Assert.Equal(MeetingProblem.OptionsNotSet, arranged.Warning);
        Assert.NotNull(arranged.JoinUrl);
    }

    [Fact]
    public async Task ME2_the_same_plan_again_changes_nothing_and_mails_nobody()
    {
        var arranged = await Arrange(Plan);
        var mails = Calendar.Mails.Count;
        Assert.Equivalent(arranged, await Arrange(Plan, arranged));
        Assert.Equivalent(arranged, await Arrange(Plan, known: null));
        Assert.Equal(mails, Calendar.Mails.Count);
        Assert.Single(Calendar.Events);
    }

    [Fact]
    public async Task ME2_a_line_cut_in_the_middle_of_making_it_gives_one_meeting_not_two()
    {
        stage.Outlook.Cut("POST", "/events");
        var failure = await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));
        Assert.Equal(MeetingProblem.NotNow, failure.Problem);
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
    public async Task ME2_wherever_the_line_is_cut_one_safe_meeting_comes_out(string method, string pathEnd)
    {
        stage.Outlook.Cut(method, pathEnd);
        Assert.Equal(
            MeetingProblem.NotNow,
            (await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan))).Problem
        );

        Assert.Null((await Arrange(Plan)).Warning);
        Assert.Single(Calendar.Events);
        Assert.Equal(2, Calendar.Mails.Count);
        Assert.False(Call["allowRecording"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public async Task ME2_a_plan_that_moved_while_the_answer_was_lost_moves_the_one_meeting(int days)
    {
        stage.Outlook.Cut("POST", "/events");
        await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));
        var moved = Plan.Next() with { Start = Plan.Start + Duration.FromDays(days) };

        var arranged = await Arrange(moved);
        Assert.Equal(
            (moved.Start, arranged.Id),
            ((await stage.Scheduler.ReadAsync(arranged, Ct))!.Start, Calendar.Only["id"]!.GetValue<string>())
        );
        Assert.Equal(
            [$"invitation to {Plans.A}", $"invitation to {Plans.B}", $"update to {Plans.A}", $"update to {Plans.B}"],
            Calendar.Mails
        );
    }

    [Fact]
    public async Task ME2_a_used_key_whose_meeting_is_gone_is_told_to_the_coordinator()
    {
        stage.Outlook.Cut("POST", "/events");
        await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));
        Calendar.Delete();
        var failure = await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Moved()));
        Assert.Equal((MeetingProblem.ChangedElsewhere, null), (failure.Problem, failure.RetryAfter));
    }

    [Fact]
    public async Task ME2_where_a_used_key_is_a_conflict_the_meeting_is_looked_up()
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
    public async Task ME3_a_new_time_keeps_the_link_and_everyone()
    {
        var arranged = await Arrange(Plan);
        var moved = await Arrange(Moved(), arranged);
        Assert.Equal((arranged.Id, arranged.JoinUrl, 2), (moved.Id, moved.JoinUrl, moved.Revision));
        Assert.Equal("2026-12-11T10:00:00", Calendar.Only["start"]!["dateTime"]!.GetValue<string>());
        Assert.Equal([Plans.A, Plans.B], StandInCalendar.Addresses(Calendar.Only));
    }

    [Fact]
    public async Task ME3_other_participants_mail_only_whom_it_concerns_and_lose_nobody()
    {
        var arranged = await Arrange(Plan);
        Calendar.AddByHand("gast@elders.example");
        Calendar.Mails.Clear();

        await Arrange(Plan.Next() with { Addresses = [Plans.A, Plans.C] }, arranged);
        Assert.Equal([Plans.A, "gast@elders.example", Plans.C], StandInCalendar.Addresses(Calendar.Only));
        Assert.Equal([$"removal to {Plans.B}", $"invitation to {Plans.C}"], Calendar.Mails);
    }

    [Fact]
    public async Task ME3_who_comes_back_under_another_address_is_not_invited_twice_and_their_answer_is_seen()
    {
        Calendar.Aliases[Plans.B] = Alias;
        var arranged = await Arrange(Plan);
        Calendar.Respond(Alias, "declined");
        Calendar.Mails.Clear();

        var again = await Arrange(Plan.Next(), arranged);
        Assert.Empty(Calendar.Mails);
        Assert.Null(again.Warning);
        Assert.Equal(
            AttendanceResponse.Declined,
            (await stage.Scheduler.ReadAsync(again, Ct))!.Responses[Plans.B].Response
        );
    }

    [Fact]
    public async Task LO2_who_is_locked_out_leaves_under_the_other_address_too()
    {
        Calendar.Aliases[Plans.B] = Alias;
        var arranged = await Arrange(Plan);
        await Arrange(Plan.Next() with { Addresses = [Plans.A] }, arranged);
        Assert.Equal([Plans.A], StandInCalendar.Addresses(Calendar.Only));

        Calendar.Aliases[Plans.C] = "c@elders.example";
        var later = await Arrange(Plan.Next() with { Addresses = [Plans.A, Plans.C] }, arranged);
        await Arrange(Plan.Next() with { Addresses = [Plans.A] }, later);
        Assert.Equal([Plans.A], StandInCalendar.Addresses(Calendar.Only));
    }

    [Fact]
    public async Task ME3_of_several_other_addresses_the_same_name_tells_whose_it_is()
    {
        (Calendar.Aliases[Plans.A], Calendar.Aliases[Plans.B]) = ("a@elders.example", Alias);
        var arranged = await Arrange(Plan);
        Assert.Null(arranged.Warning);
        Calendar.Respond("a@elders.example", "accepted");
        Assert.Equal(
            AttendanceResponse.Accepted,
            (await stage.Scheduler.ReadAsync(arranged, Ct))!.Responses[Plans.A].Response
        );
    }

    [Fact]
    public async Task ME3_where_it_is_unclear_who_stands_there_the_coordinator_is_told_until_it_is_clear()
    {
        (Calendar.Aliases[Plans.A], Calendar.Aliases[Plans.B]) = ("hoofd@elders.example", Alias);
        var arranged = await Arrange(Plan);
        Calendar.Mails.Clear();
        var without = await Arrange(Plan.Next() with { Addresses = [Plans.A] }, arranged);
        Assert.Equal(
            (MeetingProblem.AddressUnclear, MeetingProblem.AddressUnclear),
            (arranged.Warning, without.Warning)
        );
        Assert.Empty(Calendar.Mails);

        Calendar.RemoveByHand(Alias);
        Calendar.Aliases.Clear();
        Calendar.RemoveByHand("hoofd@elders.example");
        Assert.Null((await Arrange(Plan.Next() with { Addresses = [Plans.A] }, without)).Warning);
    }

    [Fact]
    public async Task ME3_after_a_lost_answer_a_stranger_in_the_place_of_one_of_ours_is_told_and_not_invited_again()
    {
        Calendar.Aliases[Plans.B] = Alias;
        stage.Outlook.Cut("POST", "/events");
        await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));
        Assert.Equal(MeetingProblem.AddressUnclear, (await Arrange(Moved())).Warning);
        Assert.DoesNotContain($"invitation to {Plans.B}", Calendar.Mails);
    }

    private const string Alias = "b.vanderberg@hoofd.example";

    private static MeetingPlan Moved() => Plan.Next() with { Start = Plan.Start + Duration.FromDays(1) };

    private static JsonObject WithNulls(string json) => JsonNode.Parse(json)!.AsObject();

    private Task<ArrangedMeeting> Arrange(MeetingPlan plan, ArrangedMeeting? known = null) =>
        stage.Scheduler.ArrangeAsync(plan, known, Ct);
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
