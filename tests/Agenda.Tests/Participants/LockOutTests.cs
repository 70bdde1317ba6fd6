using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

/// <summary>A conflict of interest: somebody who may not take part in this case.</summary>
public sealed class LockOutTests
{
    [Fact]
    public void LO1_the_coordinator_locks_out_and_lifts_the_lock_once()
    {
        When(new LockOut(GmA), by: Pr).Then(new LockedOut(GmA));
        Given(new LockOut(GmA).By(Pr)).When(new LockOut(GmA), by: Pr).Nothing();
        Given(new LockOut(GmA).By(Pr)).When(new LiftLock(GmA), by: Pr).Then(new LockLifted(GmA));
        When(new LiftLock(GmA), by: Pr).Nothing();
    }

    [Fact]
    public void LO1_nobody_else_locks_out_or_lifts_a_lock()
    {
        Assert.All(
            [CmA, GmA, Detainee],
            person =>
            {
                When(new LockOut(Wc), by: person).Refused(Refusal.NotAllowed);
                Given(new LockOut(Wc).By(Pr)).When(new LiftLock(Wc), by: person).Refused(Refusal.NotAllowed);
            }
        );
    }

    [Fact]
    public void LO1_coordinators_do_not_lock_out_themselves_nor_the_detainee()
    {
        When(new LockOut(Pr), by: Pr).Refused(Refusal.NotAllowed);
        When(new LockOut(Detainee), by: Pr).Refused(Refusal.NotAllowed);
    }

    [Fact]
    public void LO2_who_is_locked_out_takes_no_part_and_cannot_be_invited_until_the_lock_is_lifted()
    {
        var locked = Given(new LockOut(GmA).By(Pr));

        Assert.Null(locked.State.Find(GmA));
        locked.When(Invitation(GmA), by: Pr).Invalid("person");
        locked.And(new LiftLock(GmA).By(Pr)).When(Invitation(GmA), by: Pr).Then<ParticipantInvited>();
    }

    [Fact]
    public void LO2_also_somebody_who_never_took_part_can_be_kept_out() =>
        Given(new LockOut(Stranger).By(Pr)).When(Invitation(Stranger), by: Pr).Invalid("person");

    [Fact]
    public void LO2_lifting_the_lock_invites_nobody() =>
        Assert.Null(Given(new LockOut(GmA).By(Pr), new LiftLock(GmA).By(Pr)).State.Find(GmA));

    [Fact]
    public void LO3_a_lock_is_shown_to_the_coordinator_and_to_others_it_looks_like_any_leaving()
    {
        var locked = Given(new LockOut(GmA).By(Pr)).Story;
        var removed = Given(new RemoveParticipant(GmA).By(Pr)).Story;

        Assert.Equal([GmA], CaseSeen(locked, by: Pr).LockedOut!);
        Assert.All(
            [CmA, Wc, Po, Detainee],
            person => Assert.Equal(Bytes.Of(removed.Seen(person)), Bytes.Of(locked.Seen(person)))
        );
        Assert.Null(CaseSeen(locked, by: Wc).LockedOut);
    }

    [Fact]
    public void LO4_who_is_locked_out_keeps_what_they_claimed() =>
        Assert.Equal(
            GmA,
            Given(Claimed(Call, by: GmA), new LockOut(GmA).By(Pr)).Story.Seen<ActionView>(Call, by: Wc)!.Owner!.Person
        );

    private static CaseView CaseSeen(Story story, PersonId by) => story.Seen(by).Items.OfType<CaseView>().Single();

    private static InviteParticipant Invitation(PersonId person) =>
        new(person, "Fatima Fictie", "Klantmanager", OrganisationOf(person), "Gemeente", Role.ChainPartner);
}
