namespace Agenda;

/// <summary>Takes back a request that nobody has decided yet. By the one who asked, or the coordinator.</summary>
public sealed record WithdrawBudget(ItemId Action) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (action.Budget is not { } request)
            return Verdict.Nothing;
        if (!request.IsOf(actor))
            return Refusal.NotAllowed;
        return request.IsOpen ? new BudgetWithdrawn(Action) : Refusal.NotOpen;
    }
}

public sealed record BudgetWithdrawn(ItemId Action) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(Action, action => action with { Budget = null });
}
