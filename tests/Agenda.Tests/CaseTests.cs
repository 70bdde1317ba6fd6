using Agenda.Tests.Language;
using Agenda.Views;
using NodaTime;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class CaseTests
{
    private static readonly OpenCase Open = new(new("M4Q9"), "Samira") { DetentionStart = new(2027, 2, 22), ReleaseDate = new(2027, 3, 29), ReleaseProvisional = true };

    [Fact]
    public void The_coordinator_opens_a_case() => Assert.IsType<Verdict.Changes>(Decide(Open, Role.ProcessCoordinator));

    [Fact]
    public void Nobody_else_opens_one() => Assert.Equal(Refusal.NotAllowed, Decide(Open, Role.PiCaseManager));

    [Fact]
    public void A_case_is_opened_once() => When(Open, by: Pr).Invalid("reference");

    [Fact]
    public void A_case_has_a_first_name_of_reasonable_length()
    {
        Assert.Equal(Verdict.Invalid("firstName"), Decide(Open with { FirstName = " " }));
        Assert.Equal(Verdict.Invalid("firstName"), Decide(Open with { FirstName = new string('a', 101) }));
    }

    [Fact]
    public void Remand_has_no_release_date() => Assert.Equal(Verdict.Invalid("releaseDate"), Decide(Open with { DetentionKind = DetentionKind.Remand }));

    [Fact]
    public void A_new_case_has_the_five_areas_and_any_professional_adds_one_once()
    {
        Assert.Equal(CaseRecord.Fixed, Case(Given()).LifeAreas);
        Assert.Equal([.. CaseRecord.Fixed, LifeArea.Family, LifeArea.Other], Case(Given(new AddLifeArea(LifeArea.Other).By(GmA), new AddLifeArea(LifeArea.Family).By(Wc))).LifeAreas);
        Given(new AddLifeArea(LifeArea.Other).By(GmA)).When(new AddLifeArea(LifeArea.Other), by: Wc).Nothing();
    }

    [Fact]
    public void Casemanager_and_coordinator_move_the_release_date_once()
    {
        When(new MoveReleaseDate(new(2027, 4, 20), true), by: CmA).Then(new ReleaseDateMoved(new(2027, 4, 20), true));
        When(new MoveReleaseDate(new(2027, 4, 20), true), by: GmA).Refused(Refusal.NotAllowed);
        When(new MoveReleaseDate(new(2027, 4, 13), true), by: CmA).Nothing();
        When(new MoveReleaseDate(new(2027, 1, 31), true), by: CmA).Invalid("date");
    }

    [Fact]
    public void Certain_on_the_same_day_is_no_move()
    {
        var view = Case(Given(new MoveReleaseDate(new(2027, 4, 13), false).By(CmA)));

        Assert.False(view.ReleaseProvisional);
        Assert.Null(view.ReleaseMovedFrom);
    }

    /// <summary>One stored date at the end of the calendar would break every later view of the case.</summary>
    [Fact]
    public void A_date_that_cannot_be_counted_from_is_refused()
    {
        foreach (var date in new[] { LocalDate.MaxIsoValue, LocalDate.MinIsoValue, default })
        {
            When(new MoveReleaseDate(date, true), by: CmA).Invalid("date");
            Assert.Equal(Verdict.Invalid("releaseDate"), Decide(Open with { ReleaseDate = date }));
            Assert.Equal(Verdict.Invalid("detentionStart"), Decide(Open with { DetentionStart = date }));
        }
        foreach (var moment in new[] { Instant.MaxValue, Instant.MinValue })
            When(new PlanConference(new("next"), ConferenceType.FollowUp, moment, 30, Pr), by: Pr).Invalid("plannedAt");
    }

    private static Verdict Decide(OpenCase open, Role role = Role.ProcessCoordinator) => open.DecideFor(CaseState.Empty, new Actor(Pr, Zvh, role), Begins);

    private static CaseView Case(Beginning given) => given.Story.Seen<CaseView>(new("R7K2"), by: Wc)!;
}
