using NodaTime;

namespace Agenda;

/// <summary>Adds a mutual commitment. By every professional. Without an owner it is the writer's own promise.</summary>
public sealed record AddCommitment(
    string Partner,
    string Detainee,
    LifeArea? LifeArea = null,
    LocalDate? Due = null,
    PersonId? Owner = null
) : AddingCommand
{
    protected override Verdict Add(CaseState state, Actor actor, ItemVisibility visibility)
    {
        if (!TextLimits.IsFit(Partner))
            return Verdict.Invalid(nameof(Partner));
        if (!TextLimits.IsFit(Detainee))
            return Verdict.Invalid(nameof(Detainee));
        if (!HasArea(state, LifeArea))
            return Verdict.Invalid(nameof(LifeArea));
        if (
            state.ActorOf(Owner ?? actor.Person) is not { IsDetainee: false } owner
            || !owner.Audience.MaySee(visibility)
        )
            return Verdict.Invalid(nameof(Owner));

        return new CommitmentAdded(Id, Partner, Detainee, LifeArea, Due, owner.Party, visibility, PlainText ?? []);
    }
}

public sealed record CommitmentAdded(
    ItemId Id,
    string Partner,
    string Detainee,
    LifeArea? LifeArea,
    LocalDate? Due,
    Party Owner,
    ItemVisibility Visibility,
    EquatableArray<string> PlainText
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            new Commitment(Id, Visibility, origin, Partner, Detainee)
            {
                LifeArea = LifeArea,
                Due = Due,
                Owner = Owner,
                PlainText = PlainText,
            }
        );
}
