using Agenda.Tests.Language;
using Agenda.Views;
using NodaTime;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class CaseTests
{
    private static readonly OpenCase Open = new(new("M4Q9"), "Samira")
    {
        DetentionStart = new(2027, 2, 22),
        ReleaseDate = new(2027, 3, 29),
        ReleaseProvisional = true,
    };

    [Fact]
    public void A1_the_coordinator_opens_a_case() =>
        Assert.IsType<Verdict.Changes>(Decide(Open, Role.ProcessCoordinator));

    [Fact]
    public void A1_nobody_else_opens_one() => Assert.Equal(Refusal.NotAllowed, Decide(Open, Role.PiCaseManager));

    [Fact]
    public void A_case_is_opened_once() => When(Open, by: Pr).Invalid("reference");

    [Fact]
    public void A_case_has_a_first_name_of_reasonable_length()
    {
        Assert.Equal(Verdict.Invalid(nameof(OpenCase.FirstName)), Decide(Open with { FirstName = " " }));
        Assert.Equal(
            Verdict.Invalid(nameof(OpenCase.FirstName)),
            Decide(Open with { FirstName = new string('a', 101) })
        );
    }

    [Fact]
    public void A1_remand_has_no_release_date() =>
        Assert.Equal(
            Verdict.Invalid(nameof(OpenCase.ReleaseDate)),
            Decide(Open with { DetentionKind = DetentionKind.Remand })
        );

    [Fact]
    public void A2_a_new_case_has_the_five_areas_and_any_professional_adds_one_once()
    {
        Assert.Equal(CaseRecord.Fixed, Case(Given()).LifeAreas);
        Assert.Equal(
            [.. CaseRecord.Fixed, LifeArea.Family, LifeArea.Other],
            Case(Given(new AddLifeArea(LifeArea.Other).By(GmA), new AddLifeArea(LifeArea.Family).By(Wc))).LifeAreas
        );
        Given(new AddLifeArea(LifeArea.Other).By(GmA)).When(new AddLifeArea(LifeArea.Other), by: Wc).Nothing();
    }

    [Fact]
    public void A9_casemanager_and_coordinator_move_the_release_date_once()
    {
        When(new MoveReleaseDate(new(2027, 4, 20), true), by: CmA).Then(new ReleaseDateMoved(new(2027, 4, 20), true));
        When(new MoveReleaseDate(new(2027, 4, 20), true), by: GmA).Refused(Refusal.NotAllowed);
        When(new MoveReleaseDate(new(2027, 4, 13), true), by: CmA).Nothing();
        When(new MoveReleaseDate(new(2027, 1, 31), true), by: CmA).Invalid("date");
    }

    [Fact]
    public void A9_somebody_in_remand_gets_no_date_until_the_coordinator_says_that_it_ended()
    {
        var remand = Given(
            new CorrectCase("Rico") { DetentionStart = new(2027, 2, 1), DetentionKind = DetentionKind.Remand }.By(Pr)
        );

        remand.When(new MoveReleaseDate(new(2027, 4, 20), true), by: CmA).Invalid("date");
        remand
            .And(new CorrectCase("Rico") { DetentionKind = DetentionKind.Sentenced }.By(Pr))
            .When(new MoveReleaseDate(new(2027, 4, 20), true), by: CmA)
            .Then<ReleaseDateMoved>();
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
            Assert.Equal(Verdict.Invalid(nameof(OpenCase.ReleaseDate)), Decide(Open with { ReleaseDate = date }));
            Assert.Equal(Verdict.Invalid(nameof(OpenCase.DetentionStart)), Decide(Open with { DetentionStart = date }));
        }
        foreach (var moment in new[] { Instant.MaxValue, Instant.MinValue })
            When(new PlanConference(new("next"), ConferenceType.FollowUp, moment, 30, Pr), by: Pr).Invalid("plannedAt");
    }

    [Fact]
    public void A1_the_coordinator_corrects_what_is_known_of_a_case_and_everyone_sees_it()
    {
        var correction = new CorrectCase("Rick")
        {
            BringingPartner = Drieslanden,
            HomeMunicipality = "Drieslanden",
            PiMunicipality = "Veenwijk",
            DetentionStart = new(2027, 2, 3),
            DetentionKind = DetentionKind.Sentenced,
        };
        When(correction, by: CmA).Refused(Refusal.NotAllowed);
        When(correction, by: GmA).Refused(Refusal.NotAllowed);

        var given = Given(correction.By(Pr));

        var view = Case(given);
        Assert.Equal(
            ("Rick", Drieslanden, "Drieslanden", "Veenwijk", new LocalDate(2027, 2, 3)),
            (view.FirstName, view.BringingPartner, view.HomeMunicipality, view.PiMunicipality, view.DetentionStart)
        );
        Assert.Equal(new LocalDate(2027, 4, 13), view.ReleaseDate);
        Assert.Equal("Rick", given.Story.Seen<ParticipantView>(new("participant:detainee"), by: Wc)!.Name);
        given.When(correction, by: Pr).Nothing();
    }

    [Fact]
    public void A_correction_holds_to_what_an_opening_holds_to()
    {
        When(new CorrectCase(" "), by: Pr).Invalid("firstName");
        When(new CorrectCase("Rico") { DetentionStart = LocalDate.MaxIsoValue }, by: Pr).Invalid("detentionStart");
        When(new CorrectCase("Rico") { DetentionStart = new(2027, 4, 14) }, by: Pr).Invalid("detentionStart");
        When(new CorrectCase("Rico") { PiMunicipality = new string('a', TextLimits.MaximumLength + 1) }, by: Pr)
            .Invalid("piMunicipality");
    }

    [Fact]
    public void Whoever_turns_out_to_be_in_remand_has_no_release_date()
    {
        var view = Case(Given(new CorrectCase("Rico") { DetentionKind = DetentionKind.Remand }.By(Pr)));

        Assert.Null(view.ReleaseDate);
        Assert.Equal(new LocalDate(2027, 4, 13), view.ReleaseMovedFrom);
    }

    [Fact]
    public void A1_casemanager_and_coordinator_say_when_he_was_told()
    {
        var today = Begins.InZone(DutchCalendar.Zone).Date;
        When(new RecordInformed(today), by: CmA).Then(new InformedRecorded(today));
        When(new RecordInformed(today), by: GmA).Refused(Refusal.NotAllowed);
        When(new RecordInformed(today.PlusDays(1)), by: Pr).Invalid("informedOn");
        Given(new RecordInformed(today).By(CmA)).When(new RecordInformed(), by: Pr).Then(new InformedRecorded(null));
    }

    private static Verdict Decide(OpenCase open, Role role = Role.ProcessCoordinator) =>
        open.DecideFor(CaseState.Empty, new Actor(Pr, Zvh, role), Begins);

    private static CaseView Case(Beginning given) => given.Story.Seen<CaseView>(new("R7K2"), by: Wc)!;
}
