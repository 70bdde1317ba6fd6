using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class DraftingTests
{
    private static readonly ItemId First = new("first"),
        Second = new("second");

    [Fact]
    public void DR1_of_two_coordinators_who_begin_one_together_the_second_prepares_the_draft_that_is_there() =>
        Given(Draft(First).By(Pr)).When(Draft(Second), by: DepPr).Refused(Refusal.NotOpen);

    [Fact]
    public void DR1_once_it_is_open_the_next_can_be_drafted() =>
        Given(Draft(First).By(Pr), new SetConferenceTime(First, Begins, 40).By(Pr), new OpenConference(First).By(Pr))
            .When(Draft(Second), by: DepPr)
            .Then<ConferenceDrafted>();

    [Fact]
    public void DR2_for_others_a_draft_and_its_points_do_not_exist()
    {
        var drafted = Given(Draft(First).By(Pr));

        Assert.All([CmA, GmA, Detainee], person => Assert.Equal(Bytes.Of(Given().Story.Seen(person)), SeenBy(person)));
        drafted.When(new OpenConference(First), by: GmA).Refused(Refusal.NoSuchItem);
        drafted.When(new AddAgendaItem(First, "Werk") { Id = new("werk") }, by: GmA).Refused(Refusal.NoSuchItem);

        string SeenBy(PersonId person) => Bytes.Of(drafted.Story.Seen(person));
    }

    [Fact]
    public void DR3_a_draft_without_a_time_or_without_points_is_not_opened()
    {
        Given(Draft(First).By(Pr)).When(new OpenConference(First), by: Pr).Invalid("plannedAt");
        Given((Draft(First) with { Points = [] }).By(Pr), new SetConferenceTime(First, Begins, 40).By(Pr))
            .When(new OpenConference(First), by: Pr)
            .Invalid("points");
    }

    [Fact]
    public void DR3_once_opened_everyone_sees_it_and_opening_again_changes_nothing()
    {
        var opened = Given(
            Draft(First).By(Pr),
            new SetConferenceTime(First, Begins, 40).By(Pr),
            new OpenConference(First).By(Pr)
        );

        Assert.NotNull(opened.Story.Seen<ConferenceView>(First, by: GmA));
        Assert.NotNull(opened.Story.Seen<AgendaItemView>(new("point of first"), by: GmA));
        opened.When(new OpenConference(First), by: Pr).Nothing();
    }

    private static DraftConference Draft(ItemId conference) =>
        new(
            conference,
            ConferenceType.FollowUp,
            40,
            Pr,
            [new DraftPoint(new($"point of {conference.Value}"), "Welkom")]
        );
}
