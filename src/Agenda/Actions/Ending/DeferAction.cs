using NodaTime;

namespace Agenda;

/// <summary>"Later": a new date, on purpose (C8). By the owner or, while nobody has it, the coordinator.</summary>
public sealed record DeferAction(ItemId Action, LocalDate Due) : ActionCommand(Action)
{
    protected override Verdict DecideOn(ActionItem action, CaseState state, Actor actor)
    {
        if (!IsOwners(action, actor))
            return Refusal.NotAllowed;
        if (action.HasEnded)
            return Refusal.NotOpen;
        if (action.Due is { } due && Due < due)
            return Verdict.Invalid(nameof(Due));
        return action.Due == Due && action.Deferred ? Verdict.Nothing : new ActionDeferred(Action, Due);
    }
}

public sealed record ActionDeferred(ItemId Action, LocalDate Due) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<ActionItem>(Action, action => Later(action) with { Deferred = true });

    private ActionItem Later(ActionItem action) =>
        action.Due == Due ? action : action.WithWordsAside() with { Due = Due, Answer = null };
}
