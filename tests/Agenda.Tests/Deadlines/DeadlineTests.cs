using Agenda.Deadlines;
using Agenda.Tests.Language;
using Agenda.Views;
using NodaTime;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class DeadlineTests
{
    private static readonly DeadlineRule First =
            new(
                DeadlineRule.FirstConference,
                "Eerste overleg",
                DeadlineAnchor.DetentionStart,
                10,
                DeadlineUnit.WorkingDays,
                Severity.Rule
            ),
        Handout =
            new(
                "handout",
                "Alles op papier",
                DeadlineAnchor.ReleaseDate,
                -1,
                DeadlineUnit.WorkingDays,
                Severity.Practice
            ),
        After = new("after", "Nog eens bellen", DeadlineAnchor.ReleaseDate, 14, DeadlineUnit.Days, Severity.Practice),
        Invite = new("invite", "Uitnodigen", DeadlineAnchor.ConferenceDate, -7, DeadlineUnit.Days, Severity.Practice);

    [Fact]
    public void A9_each_rule_counts_from_its_own_date_in_its_own_unit_and_they_stand_in_order_of_date() =>
        Assert.Equal(
            [
                new Deadline(First.Id, First.Name, new(2027, 2, 15), Severity.Rule),
                new Deadline(Invite.Id, Invite.Name, new(2027, 2, 23), Severity.Practice),
                new Deadline(Handout.Id, Handout.Name, new(2027, 4, 12), Severity.Practice),
                new Deadline(After.Id, After.Name, new(2027, 4, 27), Severity.Practice),
            ],
            Of(Given(), After, Handout, First, Invite)
        );

    [Fact]
    public void Another_rule_is_another_line_of_data_and_nothing_else()
    {
        var more = new DeadlineRule(
            "new",
            "Nieuw",
            DeadlineAnchor.DetentionStart,
            28,
            DeadlineUnit.Days,
            Severity.Rule
        );

        Assert.Equal(
            [.. Of(Given(), First), new Deadline("new", "Nieuw", new(2027, 3, 1), Severity.Rule)],
            Of(Given(), First, more)
        );
    }

    [Fact]
    public void Without_its_date_a_rule_says_nothing() => Assert.Empty(Of(Given(SegmentTests.Closed()), Invite));

    [Fact]
    public void A_rule_about_the_conference_counts_from_the_first_that_is_to_come()
    {
        var planned = Given(
            new PlanConference(new("next"), ConferenceType.FollowUp, Begins + Duration.FromDays(28), 30, Pr).By(Pr),
            new PlanConference(new("sooner"), ConferenceType.FollowUp, Begins + Duration.FromDays(14), 30, Pr).By(Pr)
        );

        Assert.Equal(new LocalDate(2027, 2, 23), Of(planned, Invite)[0].On);
        Assert.Equal(new LocalDate(2027, 3, 9), Of(planned.And(SegmentTests.Closed()), Invite)[0].On);
    }

    [Fact]
    public void A9_a_moved_release_date_moves_its_deadlines_and_says_where_they_stood()
    {
        var moved = Given(new MoveReleaseDate(new(2027, 4, 20), true).By(CmA));

        Assert.Equal(
            [
                new Deadline(First.Id, First.Name, new(2027, 2, 15), Severity.Rule),
                new Deadline(
                    Handout.Id,
                    Handout.Name,
                    new(2027, 4, 19),
                    Severity.Practice,
                    MovedFrom: new(2027, 4, 12)
                ),
            ],
            Of(moved, First, Handout)
        );
        Assert.Equal(new LocalDate(2027, 4, 13), View(moved, First).ReleaseMovedFrom);
    }

    /// <summary>From Easter Monday to Saturday the last working day stays the Friday.</summary>
    [Fact]
    public void A_deadline_that_stays_where_it_was_did_not_move() =>
        Assert.Null(
            Of(
                Given(
                    new MoveReleaseDate(new(2027, 3, 29), true).By(CmA),
                    new MoveReleaseDate(new(2027, 3, 27), true).By(CmA)
                ),
                Handout
            )[0].MovedFrom
        );

    [Fact]
    public void A9_case_B_released_earlier_everything_due_after_25_march_is_flagged()
    {
        ItemId Due(int day) => new($"due-{day}");
        var given = Given([
            new MoveReleaseDate(new(2027, 3, 29), true).By(CmA),
            new DropAction(Call, "Nee").By(Pr),
            .. Enumerable
                .Range(24, 5)
                .Select(day =>
                    new AddAction("Regelen", LifeArea.Debts, Due: new(2027, 3, day)) { Id = Due(day) }.By(GmA)
                ),
            new AddCommitment("Wij", "Ik", Due: new(2027, 3, 26)) { Id = new("pair") }.By(GmA),
        ]);
        var moved = given.And(new MoveReleaseDate(new(2027, 3, 26), true).By(CmA));

        Assert.Equal([Due(27), Due(28)], Flagged(given));
        Assert.Equal([Due(26), Due(27), Due(28)], Flagged(moved));
        Assert.True(moved.Story.Seen<CommitmentView>(new("pair"), by: Wc)!.AfterRelease);
        Assert.Equal("Regelen", moved.Story.Seen<ActionView>(Due(26), by: Wc)!.Text);
    }

    [Fact]
    public void What_has_ended_comes_no_longer_too_late()
    {
        var given = Given(new MoveReleaseDate(new(2027, 3, 9), true).By(CmA));

        Assert.Equal([Call], Flagged(given));
        Assert.Empty(Flagged(given.And(new DropAction(Call, "Nee").By(Pr))));
    }

    private static IEnumerable<ItemId> Flagged(Beginning given) =>
        given
            .Story.Seen(by: Wc)
            .Items.OfType<ActionView>()
            .Where(action => action.AfterRelease is true)
            .Select(action => action.Id);

    private static EquatableArray<Deadline> Of(Beginning given, params DeadlineRule[] rules) =>
        View(given, rules).Deadlines;

    private static CaseView View(Beginning given, params DeadlineRule[] rules) =>
        Assert.IsType<CaseView>(Views.View.Of(given.State, Audience.Of(DePlank), new DeadlineRules(rules)).Items[0]);
}
