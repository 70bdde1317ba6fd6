using Agenda.Tests.Language;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class DraftingTests
{
    private static readonly ItemId First = new("first"),
        Second = new("second");

    [Fact]
    public void O1_of_two_coordinators_who_begin_one_together_the_second_prepares_the_draft_that_is_there() =>
        Given(Draft(First).By(Pr)).When(Draft(Second), by: DepPr).Refused(Refusal.NotOpen);

    [Fact]
    public void O1_once_it_is_open_the_next_can_be_drafted() =>
        Given(Draft(First).By(Pr), new SetConferenceTime(First, Begins, 40).By(Pr), new OpenConference(First).By(Pr))
            .When(Draft(Second), by: DepPr)
            .Then<ConferenceDrafted>();

    private static DraftConference Draft(ItemId conference) =>
        new(
            conference,
            ConferenceType.FollowUp,
            40,
            Pr,
            [new DraftPoint(new($"point of {conference.Value}"), "Welkom")]
        );
}
