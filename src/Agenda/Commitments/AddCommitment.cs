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
    protected override Verdict Add(CaseState state, Actor actor, Scope scope)
    {
        if (!Texts.IsFit(Partner))
            return Verdict.Invalid("partner");
        if (!Texts.IsFit(Detainee))
            return Verdict.Invalid("detainee");
        if (!HasArea(state, LifeArea))
            return Verdict.Invalid("lifeArea");
        if (state.ActorOf(Owner ?? actor.Person) is not { IsDetainee: false } owner || !owner.Audience.MaySee(scope))
            return Verdict.Invalid("owner");

        return new CommitmentAdded(Id, Partner, Detainee, LifeArea, Due, owner.Party, scope, PlainText ?? []);
    }
}

public sealed record CommitmentAdded(
    ItemId Id,
    string Partner,
    string Detainee,
    LifeArea? LifeArea,
    LocalDate? Due,
    Party Owner,
    Scope Scope,
    Sequence<string> PlainText
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            new Commitment(Id, Scope, origin, Partner, Detainee)
            {
                LifeArea = LifeArea,
                Due = Due,
                Owner = Owner,
                PlainText = PlainText,
            }
        );
}
