using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;

namespace Agenda.Tests;

/// <summary>The meeting in the calendar that a conference wishes for, and what the server reports of it.</summary>
public sealed class MeetingTests
{
    private const string Link = "https://voorbeeld.invalid/gesprek";

    private static readonly Origin ByServer = new(Asker.Server.Party.Person, Asker.Server.Party.Organisation, Begins);

    private static CaseState Wished() =>
        Apply(ReadyCase.Story.State, new ArrangeMeeting(Meeting, MeetingVia.Mail, Link), Pr);

    [Fact]
    public void ME1_a_wish_waits_and_asking_again_changes_nothing()
    {
        var wished = Wished();

        Assert.True(Of(wished).IsWaiting);
        Assert.DoesNotContain(Detainee, Of(wished).Invited);
        Assert.Equal(Verdict.Nothing, Decide(wished, new ArrangeMeeting(Meeting, MeetingVia.Mail, Link), Pr));
    }

    [Theory]
    [InlineData(MeetingVia.Mail, null)]
    [InlineData(MeetingVia.Mail, "http://niet.veilig.invalid")]
    [InlineData(MeetingVia.Mail, "https://teams.invalid/AAA\nVergadering-id: 363")]
    [InlineData(MeetingVia.Mail, "https://teams.invalid/363>")]
    [InlineData(MeetingVia.Mail, " https://teams.invalid/363")]
    [InlineData(MeetingVia.ByHand, "https://teams.invalid/AAA Vergadering-id: 363")]
    [InlineData(MeetingVia.ByHand, null)]
    [InlineData(MeetingVia.Teams, Link)]
    public void ME9_a_pasted_link_is_one_safe_address_and_Teams_makes_its_own(MeetingVia via, string? link) =>
        Assert.Equal(
            Verdict.Invalid(nameof(ArrangeMeeting.Link)),
            Decide(ReadyCase.Story.State, new ArrangeMeeting(Meeting, via, link), Pr)
        );

    [Fact]
    public void ME8_by_hand_the_server_waits_and_the_coordinator_says_that_it_is_done()
    {
        var wished = ByHand();
        Assert.False(Of(wished).WaitsForServer);
        Assert.True(Of(wished).IsWaiting);
        Assert.Equal((Verdict)Refusal.NotAllowed, Decide(wished, new ConfirmTold(Meeting, 1), GmA));

        var told = Apply(wished, new ConfirmTold(Meeting, 1), Pr);
        Assert.Equal(MeetingState.Arranged, Of(told).State);
        Assert.Equal(Of(told).Invited, Of(told).Told);
        Assert.Equal(Verdict.Nothing, Decide(told, new ConfirmTold(Meeting, 1), Pr));
        Assert.Equal((Verdict)Refusal.NotOpen, Decide(Wished(), new ConfirmTold(Meeting, 1), Pr));
    }

    [Fact]
    public void ME8_another_time_is_to_be_told_again_and_what_was_told_before_does_not_count()
    {
        var moved = Apply(
            Apply(ByHand(), new ConfirmTold(Meeting, 1), Pr),
            new SetConferenceTime(Meeting, Begins + NodaTime.Duration.FromDays(3), 40),
            Pr
        );

        Assert.Equal((MeetingState.Wanted, 2L), (Of(moved).State, Of(moved).Revision));
        Assert.Empty(Of(moved).Told);
        Assert.Equal((Verdict)Refusal.NotOpen, Decide(moved, new ConfirmTold(Meeting, 1), Pr));
    }

    [Fact]
    public void ME8_only_who_is_new_or_left_is_to_be_told()
    {
        var told = Apply(ByHand(), new ConfirmTold(Meeting, 1), Pr);
        var left = Apply(told, new LockOut(GmA), Pr);
        Assert.Equal(MeetingState.Wanted, Of(left).State);
        Assert.Equal(Of(left).Invited, Of(left).Told);
        Assert.Equal([GmA], Of(left).PerhapsInvited);

        var another = new InviteParticipant(
            new("new"),
            "Nieuw Iemand",
            "consulent",
            DePlank,
            "dePlank",
            Role.ChainPartner
        );
        var joined = Apply(Apply(told, another, Pr), new ArrangeMeeting(Meeting, MeetingVia.ByHand, Link), Pr);
        Assert.Equal([another.Person], Of(joined).Invited.Except(Of(joined).Told));
        var otherLink = Apply(told, new ArrangeMeeting(Meeting, MeetingVia.ByHand, Link + "2"), Pr);
        Assert.Empty(Of(otherLink).Told);
    }

    [Fact]
    public void ME8_calling_off_is_told_by_hand_too()
    {
        var cancelled = Apply(Apply(ByHand(), new ConfirmTold(Meeting, 1), Pr), new CancelMeeting(Meeting), Pr);
        Assert.Equal(MeetingState.CancelWanted, Of(cancelled).State);
        Assert.False(Of(cancelled).WaitsForServer);
        Assert.Equal(MeetingState.Cancelled, Of(Apply(cancelled, new ConfirmTold(Meeting, 2), Pr)).State);
    }

    [Fact]
    public void ME8_what_the_server_sent_is_called_off_first()
    {
        var byHand = new ArrangeMeeting(Meeting, MeetingVia.ByHand, Link);
        Assert.Equal((Verdict)Refusal.NotOpen, Decide(Arranged(), byHand, Pr));
        Assert.Equal((Verdict)Refusal.NotOpen, Decide(Wished(), byHand, Pr));
        var cancelled = Report(
            Apply(Arranged(), new CancelMeeting(Meeting), Pr),
            new ReportArranged(Meeting, 2, MeetingState.Cancelled, null, null, null)
        );
        Assert.IsType<Verdict.Changes>(Decide(cancelled, byHand, Pr));
        var noServer = Report(
            Wished(),
            new ReportArranged(Meeting, 1, MeetingState.NotArranged, null, null, MeetingProblem.NoMailServer)
        );
        Assert.IsType<Verdict.Changes>(Decide(noServer, byHand, Pr));
    }

    private static CaseState ByHand() =>
        Apply(ReadyCase.Story.State, new ArrangeMeeting(Meeting, MeetingVia.ByHand, Link), Pr);

    [Fact]
    public void ME6_only_the_server_reports() =>
        Assert.Equal(
            (Verdict)Refusal.NotAllowed,
            Decide(Wished(), new ReportArranged(Meeting, 1, MeetingState.Arranged, "x", Link, null), Pr)
        );

    [Fact]
    public void ME4_an_answer_to_an_older_wish_keeps_what_was_made_and_not_that_it_is_done()
    {
        var moved = Apply(Wished(), new SetConferenceTime(Meeting, Begins + NodaTime.Duration.FromDays(3), 40), Pr);
        var reported = Report(moved, new ReportArranged(Meeting, 1, MeetingState.Arranged, "handle", Link, null));

        Assert.Equal("handle", Of(reported).Handle);
        Assert.Equal(MeetingState.Wanted, Of(reported).State);
    }

    [Fact]
    public void ME5_a_change_in_the_calendar_is_the_coordinators_to_decide_and_his_no_is_remembered()
    {
        var theirs = new MeetingConflict(Begins + NodaTime.Duration.FromHours(2), 30);
        var seen = Report(
            Report(Wished(), new ReportArranged(Meeting, 1, MeetingState.Arranged, "handle", Link, null)),
            new ReportSeen(Meeting, 1, [], theirs)
        );

        var taken = Apply(seen, new ResolveConflict(Meeting, TakeTheirs: true), Pr);
        Assert.Equal(theirs.Start, taken.FindConference(Meeting)!.PlannedAt);
        var kept = Apply(seen, new ResolveConflict(Meeting, TakeTheirs: false), Pr);
        Assert.Equal(seen.FindConference(Meeting)!.PlannedAt, kept.FindConference(Meeting)!.PlannedAt);
        Assert.Equal(theirs, Of(kept).Overruled);
        Assert.All([taken, kept], state => Assert.True(Of(state).IsWaiting));
    }

    [Fact]
    public void ME2_what_was_cancelled_is_gone_and_a_new_wish_is_a_new_meeting()
    {
        var cancelled = Report(
            Apply(Wished(), new CancelMeeting(Meeting), Pr),
            new ReportArranged(Meeting, 2, MeetingState.Cancelled, null, null, null)
        );
        var again = Apply(cancelled, new ArrangeMeeting(Meeting, MeetingVia.Mail, Link), Pr);

        Assert.Equal(0, Of(cancelled).Round);
        Assert.Equal(1, Of(again).Round);
    }

    [Fact]
    public void ME7_everybody_sees_the_link_and_only_the_coordinator_how_the_invitations_stand()
    {
        var wished = Wished();

        Assert.Equal(Link, Seen(wished, Audience.Of(DePlank)).JoinUrl);
        Assert.Null(Seen(wished, Audience.Of(DePlank)).Meeting);
        Assert.NotNull(Seen(wished, Audience.Coordinator).Meeting);
    }

    [Fact]
    public void ME3_whom_an_unanswered_wish_wanted_to_invite_is_not_forgotten_until_one_is_answered()
    {
        var without = Apply(Wished(), new RemoveParticipant(GmA), Pr);

        Assert.DoesNotContain(GmA, Of(without).Invited);
        Assert.Contains(GmA, Of(without).PerhapsInvited);
        Assert.Empty(
            Of(
                Report(without, new ReportArranged(Meeting, 2, MeetingState.Arranged, "handle", Link, null))
            ).PerhapsInvited
        );
    }

    [Fact]
    public void ME3_who_leaves_or_is_locked_out_loses_his_invitation_and_gets_no_later_one()
    {
        var arranged = Arranged();
        CaseState[] left = [Apply(arranged, new RemoveParticipant(GmA), Pr), Apply(arranged, new LockOut(GmA), Pr)];

        Assert.All(
            left,
            state =>
                Assert.Equal(
                    (MeetingState.Wanted, 2L, false),
                    (Of(state).State, Of(state).Revision, Of(state).Invited.Contains(GmA))
                )
        );
        Assert.All(left, state => Assert.Empty(Of(state).PerhapsInvited));
        var cancelled = Apply(arranged, new CancelMeeting(Meeting), Pr);
        Assert.Contains(GmA, Of(Apply(cancelled, new RemoveParticipant(GmA), Pr)).Invited);
    }

    [Fact]
    public void ME1_what_stands_with_a_problem_can_be_wished_for_again()
    {
        var without = Report(
            Wished(),
            new ReportArranged(Meeting, 1, MeetingState.Arranged, "handle", Link, MeetingProblem.AddressRefused)
        );

        var again = Of(Apply(without, new ArrangeMeeting(Meeting, MeetingVia.Mail, Link), Pr));

        Assert.Equal((MeetingState.Wanted, 2L), (again.State, again.Revision));
        Assert.Equal(Verdict.Nothing, Decide(Arranged(), new ArrangeMeeting(Meeting, MeetingVia.Mail, Link), Pr));
    }

    [Fact]
    public void ME7_another_way_to_call_hides_the_old_link()
    {
        var teams = Report(
            Apply(ReadyCase.Story.State, new ArrangeMeeting(Meeting, MeetingVia.Teams), Pr),
            new ReportArranged(Meeting, 1, MeetingState.Arranged, "handle", "https://oud.voorbeeld.invalid", null)
        );

        Assert.Equal(
            Link,
            Seen(Apply(teams, new ArrangeMeeting(Meeting, MeetingVia.Mail, Link), Pr), Audience.Of(DePlank)).JoinUrl
        );
    }

    [Fact]
    public void ME2_a_wish_made_while_the_meeting_was_being_cancelled_is_for_another_meeting()
    {
        var again = Apply(
            Apply(Arranged(), new CancelMeeting(Meeting), Pr),
            new ArrangeMeeting(Meeting, MeetingVia.Mail, Link),
            Pr
        );
        var told = Report(again, new ReportArranged(Meeting, 2, MeetingState.Cancelled, null, null, null));

        Assert.Equal((MeetingState.Wanted, 1, null), (Of(told).State, Of(told).Round, Of(told).Handle));
    }

    [Fact]
    public void ME4_what_was_seen_of_an_older_wish_or_of_a_cancelled_meeting_says_nothing()
    {
        var seen = new ReportSeen(Meeting, 1, [], new MeetingConflict(Begins, 30));

        Assert.Equal(
            Verdict.Nothing,
            seen.DecideFor(Apply(Arranged(), new CancelMeeting(Meeting), Pr), Asker.Server, Begins)
        );
        Assert.Equal(
            Verdict.Nothing,
            seen.DecideFor(
                Apply(Arranged(), new SetConferenceTime(Meeting, Begins + NodaTime.Duration.FromDays(3), 40), Pr),
                Asker.Server,
                Begins
            )
        );
        var conflict = Apply(Report(Arranged(), seen), new CancelMeeting(Meeting), Pr);
        Assert.Equal(Verdict.Nothing, Decide(conflict, new ResolveConflict(Meeting, TakeTheirs: false), Pr));
    }

    [Fact]
    public void ME1_a_wish_that_does_not_succeed_yet_stands_and_says_so_once()
    {
        var late = Report(Wished(), new ReportDelay(Meeting, 1, MeetingProblem.NotNow));

        Assert.Equal((MeetingState.Wanted, MeetingProblem.NotNow), (Of(late).State, Of(late).Problem));
        Assert.Equal(MeetingProblem.NotNow, Seen(late, Audience.Coordinator).Meeting!.Problem);
        Assert.Equal(
            Verdict.Nothing,
            new ReportDelay(Meeting, 1, MeetingProblem.NotNow).DecideFor(late, Asker.Server, Begins)
        );
        Assert.Null(
            Of(Report(late, new ReportArranged(Meeting, 1, MeetingState.Arranged, "handle", Link, null))).Problem
        );
    }

    [Fact]
    public void ME4_a_delay_of_an_older_wish_or_of_one_that_came_true_says_nothing()
    {
        var arranged = Report(Wished(), new ReportArranged(Meeting, 1, MeetingState.Arranged, "handle", Link, null));

        Assert.Equal(
            Verdict.Nothing,
            new ReportDelay(Meeting, 1, MeetingProblem.NotNow).DecideFor(arranged, Asker.Server, Begins)
        );
        Assert.Equal(
            Verdict.Nothing,
            new ReportDelay(Meeting, 1, MeetingProblem.NotNow).DecideFor(
                Apply(Wished(), new CancelMeeting(Meeting), Pr),
                Asker.Server,
                Begins
            )
        );
    }

    private static CaseState Arranged() =>
        Report(Wished(), new ReportArranged(Meeting, 1, MeetingState.Arranged, "handle", Link, null));

    private static ConferenceView Seen(CaseState state, Audience audience) =>
        View.Of(state, audience, Deadlines.DeadlineRules.None).Items.OfType<ConferenceView>().Single();

    private static VideoMeeting Of(CaseState state) => state.FindConference(Meeting)!.Meeting!;

    private static Verdict Decide(CaseState state, AgendaCommand command, PersonId by) =>
        command.DecideFor(state, state.ActorOf(by)!, Begins);

    private static CaseState Apply(CaseState state, AgendaCommand command, PersonId by) =>
        Assert
            .IsType<Verdict.Changes>(Decide(state, command, by))
            .Event.ApplyTo(state, new Origin(by, state.ActorOf(by)!.Organisation, Begins));

    private static CaseState Report(CaseState state, MeetingReport report) =>
        Assert.IsType<Verdict.Changes>(report.DecideFor(state, Asker.Server, Begins)).Event.ApplyTo(state, ByServer);
}
