using System.Text.Json.Nodes;
using Agenda;
using NodaTime;
using Outlook;
using Scheduling;

namespace Scheduling.Tests.Graph;

/// <summary>What people do in Outlook, and cancelling.</summary>
public abstract partial class GraphBehaviour
{
    [Fact]
    public async Task ME5_somebody_whom_a_person_took_out_in_Outlook_does_not_come_back_by_itself()
    {
        var arranged = await Arrange(Plan);
        Calendar.RemoveByHand(Plans.B);
        await Arrange(Moved(), arranged);
        Assert.Equal([Plans.A], StandInCalendar.Addresses(Calendar.Only));
        Assert.DoesNotContain(Plans.B, (await stage.Scheduler.ReadAsync(arranged, Ct))!.Responses.Keys);
    }

    [Fact]
    public async Task ME5_a_meeting_changed_between_reading_and_changing_is_read_again()
    {
        var arranged = await Arrange(Plan);
        stage.Outlook.Fail("PATCH", "=", 412, "ErrorIrresolvableConflict");
        await Arrange(Moved(), arranged);
        Assert.Equal("2026-12-11T10:00:00", Calendar.Only["start"]!["dateTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task ME5_an_answer_is_no_change()
    {
        var arranged = await Arrange(Plan);
        Calendar.Respond(Plans.A, "accepted");
        await Arrange(Moved(), arranged);
        Assert.Equal("2026-12-11T10:00:00", Calendar.Only["start"]!["dateTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task ME5_a_meeting_moved_in_Outlook_is_seen_and_never_overwritten()
    {
        var arranged = await Arrange(Plan);
        Calendar.Move("2026-12-12T14:00:00", "2026-12-12T15:30:00");
        var seen = (await stage.Scheduler.ReadAsync(arranged, Ct))!;
        Assert.Equal((Plans.At("2026-12-12T13:00:00Z"), Duration.FromMinutes(90)), (seen.Start, seen.Length));
        Assert.NotEqual(arranged.ChangeKey, seen.ChangeKey);

        var failure = await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Moved(), arranged));
        Assert.Equal((MeetingProblem.ChangedElsewhere, null), (failure.Problem, failure.RetryAfter));
        Assert.Equal("2026-12-12T14:00:00", Calendar.Only["start"]!["dateTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task ME5_the_coordinator_decides_which_time_prevails()
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
        Assert.Equal(
            new ResponseSnapshot(AttendanceResponse.Tentative, Plans.At("2026-12-10T13:00:00Z")),
            seen.Responses[Plans.A]
        );
        Assert.Equal(new ResponseSnapshot(AttendanceResponse.Declined, null), seen.Responses[Plans.B]);
        Assert.Equal(new ResponseSnapshot(AttendanceResponse.None, null), seen.Responses[Plans.C]);
    }

    [Fact]
    public async Task ME2_a_meeting_removed_in_Outlook_is_seen_and_not_made_again()
    {
        var arranged = await Arrange(Plan);
        Calendar.Delete();
        Assert.True((await stage.Scheduler.ReadAsync(arranged, Ct))!.IsGone);
        Assert.Equal(
            MeetingProblem.ChangedElsewhere,
            (await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Moved(), arranged))).Problem
        );
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
        Assert.All(
            Calendar.Mails,
            mail =>
                Assert.EndsWith(
                    "Het overleg met kenmerk R7K2 gaat niet door. Meer staat op https://nazorg.example/casus/R7K2.",
                    mail,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task ME2_cancelling_finds_the_meeting_whose_making_was_never_answered()
    {
        await stage.Scheduler.CancelAsync(Plan, known: null, Ct);
        stage.Outlook.Cut("POST", "/events");
        await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));

        await stage.Scheduler.CancelAsync(Moved(), known: null, Ct);
        Assert.Empty(Calendar.Events);
    }

    [Fact]
    public async Task ME3_who_was_invited_by_a_plan_without_an_answer_and_is_not_any_more_is_taken_off()
    {
        stage.Outlook.Cut("POST", "/events");
        await Assert.ThrowsAsync<SchedulingException>(() => Arrange(Plan));

        await Arrange(Plan.Next() with { Addresses = [Plans.A], PerhapsInvited = Plan.Addresses });
        Assert.Equal([Plans.A], StandInCalendar.Addresses(Calendar.Only));
    }
}
