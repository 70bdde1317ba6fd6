using Agenda.Tests.Language;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

/// <summary>A case and what is in it have an end, which is said in words.</summary>
public sealed class CaseLimitsTests
{
    [Fact]
    public void LI5_a_point_cannot_have_the_id_of_its_own_conference() =>
        When(Draft("conf", "p1", "conf"), by: Pr).Invalid("points");

    [Fact]
    public void LI5_a_full_case_takes_nothing_more_and_everything_in_it_can_still_be_changed()
    {
        var full = new Beginning(ReadyCase.Story with { State = Filled(ReadyCase.Story.State) });

        full.When(new AddNote("Nog een") { Id = new("more") }, by: Pr).Refused(Refusal.Full);
        full.When(Draft("conf", "p1"), by: Pr).Refused(Refusal.Full);
        full.When(new ClaimAction(Call), by: Wc).Then<ActionClaimed>();
    }

    [Fact]
    public void LI5_progress_interpretations_and_earlier_words_of_one_thing_have_an_end()
    {
        EquatableArray<Remark> many =
        [
            .. Enumerable.Repeat(Remark.From("Eerder", ReadyCase.Story.State.Items[0].Added), CaseLimits.MostRemarks),
        ];
        var state = Given(Claimed(Call, by: Wc))
            .State.Change<ActionItem>(Call, action => action with { Progress = many })
            .Change<Goal>(Work, goal => goal with { Interpretations = many })
            .Change<Decision>(Agreed, decision => decision with { Earlier = many })
            .Change<Commitment>(Promise, promise => promise with { Earlier = many });
        var given = new Beginning(ReadyCase.Story with { State = state });

        foreach (
            var told in new[]
            {
                new ReportProgress(Call, "Nog een keer").By(Wc),
                new InterpretGoal(Work, "Iets anders").By(GmA),
                new Reword(Agreed, "Werk eerst").By(Pr),
                new RewordCommitment(Promise, "Iets anders", "Ik ga.").By(Pr),
            }
        )
            given.When(told.Command, by: told.Person).Refused(Refusal.Full);
    }

    [Fact]
    public void A_name_that_begins_with_a_space_is_still_a_name() =>
        Assert.Equal(
            "Tess",
            new Participant(Wc, " Tess Verzonnen", "werker", DePlank, "De Plank", Role.ChainPartner).GivenName
        );

    private static DraftConference Draft(string id, params string[] points) =>
        new(
            new(id),
            ConferenceType.FollowUp,
            40,
            Pr,
            points.Select(point => new DraftPoint(new(point), "Punt")).ToEquatableArray()
        );

    private static CaseState Filled(CaseState state) =>
        state with
        {
            Items =
            [
                .. state.Items,
                .. Enumerable
                    .Range(0, CaseLimits.MostItems - state.Items.Length)
                    .Select(i => new Note(
                        new ItemId($"note {i}"),
                        ItemVisibility.Partners,
                        state.Items[0].Added,
                        "Notitie"
                    )),
            ],
        };
}
