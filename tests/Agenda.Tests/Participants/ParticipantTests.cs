using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class ParticipantTests
{
    [Fact]
    public void A8_the_coordinator_invites() =>
        When(Invite(Stranger), by: Pr)
            .Then(
                new ParticipantInvited(
                    Stranger,
                    "Roos Concept",
                    "werker",
                    new("kompas"),
                    "Kompas",
                    Role.ChainPartner,
                    null
                )
            );

    [Fact]
    public void A8_nobody_else_invites() => When(Invite(Stranger), by: CmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void ID3_inviting_the_same_again_changes_nothing() =>
        Given(Invite(Stranger).By(Pr)).When(Invite(Stranger), by: Pr).Nothing();

    [Fact]
    public void A8_inviting_somebody_otherwise_changes_how_he_takes_part() =>
        Assert.Equal(
            "Nieuw",
            Assert
                .Single(
                    Given(Invite(Stranger).By(Pr))
                        .When(Invite(Stranger) with { Name = "Nieuw" }, by: Pr)
                        .Then<ParticipantInvited>()
                        .State.Participants,
                    participant => participant.Person == Stranger
                )
                .Name
        );

    [Theory, InlineData(Role.SteeringGroup), InlineData(Role.Administrator), InlineData(Role.Detainee)]
    public void Whoever_sees_no_case_content_takes_no_part_and_there_is_one_detainee(Role role) =>
        When(Invite(Stranger) with { Role = role }, by: Pr).Invalid("role");

    [Fact]
    public void The_detainee_has_no_other_role() => When(Invite(Detainee), by: Pr).Invalid("role");

    [Fact]
    public void A_participant_has_a_name_and_a_function()
    {
        When(Invite(Stranger) with { Name = "" }, by: Pr).Invalid("name");
        When(Invite(Stranger) with { Function = "" }, by: Pr).Invalid("function");
    }

    [Fact]
    public void A_case_keeps_a_coordinator()
    {
        When(new RemoveParticipant(Pr), by: Pr).Refused(Refusal.NotAllowed);
        When(Invite(Pr), by: Pr).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void LO4_the_coordinator_ends_anothers_part_and_what_he_has_stays_his()
    {
        var story = Given(Claimed(Call, by: Wc))
            .When(new RemoveParticipant(Wc), by: Pr)
            .Then(new ParticipantRemoved(Wc));

        Assert.Null(story.State.ActorOf(Wc));
        Assert.Equal(PartyOf(Wc), story.Seen<ActionView>(Call, by: GmA)!.Owner);
    }

    [Fact]
    public void Ending_what_has_ended_changes_nothing() => When(new RemoveParticipant(Stranger), by: Pr).Nothing();

    [Fact]
    public void Nobody_else_ends_it() => When(new RemoveParticipant(Wc), by: CmA).Refused(Refusal.NotAllowed);

    [Fact]
    public void JO4_who_has_nothing_to_do_with_the_case_cannot_ask() => Assert.Null(Given().State.ActorOf(Stranger));

    [Theory, InlineData(Role.SteeringGroup), InlineData(Role.Administrator)]
    public void F2_steering_group_and_administrator_may_nothing_in_a_case(Role role) =>
        Assert.Equal(
            Refusal.NotAllowed,
            new ClaimAction(Call).DecideFor(Given().State, new Actor(Stranger, new("kompas"), role), Begins)
        );

    [Fact]
    public void LO4_who_stood_in_for_somebody_who_leaves_takes_part_as_himself_and_is_invited()
    {
        foreach (var leaving in new AgendaCommand[] { new RemoveParticipant(Wc), new LockOut(Wc) })
        {
            var story = Given(StandsIn(Stranger, @for: Wc), StandsIn(new("other"), @for: GmA), leaving.By(Pr)).Story;

            Assert.True(story.State.Find(Stranger)!.IsInvited);
            Assert.Null(story.Seen<ParticipantView>(new("participant:vz"), by: GmA)!.DeputyOf);
            Assert.Equal(GmA, story.State.Find(new("other"))!.DeputyOf);
        }
    }

    private static Told StandsIn(PersonId person, PersonId @for) => (Invite(person) with { DeputyOf = @for }).By(Pr);

    private static InviteParticipant Invite(PersonId person) =>
        new(person, "Roos Concept", "werker", new("kompas"), "Kompas", Role.ChainPartner);
}
