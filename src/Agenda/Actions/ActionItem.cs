namespace Agenda;

/// <summary>Something that somebody must do for a goal or in a life area (A4).</summary>
public sealed record ActionItem(ItemId Id, Scope Scope, Origin Added, string Text) : PromisedItem(Id, Scope, Added)
{
    /// <summary>
    /// The goal that it serves; without a life area of its own it has that goal's (<see cref="CaseState.AreaOf"/>).
    /// </summary>
    public ItemId? Goal { get; init; }

    public ActionState State { get; init; } = ActionState.Open;

    public Party? Deputy { get; init; }

    public Sequence<Party> Supporters { get; init; } = [];

    /// <summary>Who was asked to take it over and has not answered yet.</summary>
    public Party? HandingOverTo { get; init; }

    public Sequence<OrganisationId> Suggested { get; init; } = [];

    public string? DoneWhen { get; init; }

    public Sequence<ItemId> DependsOn { get; init; } = [];

    public bool QuickWin { get; init; }

    public Scarcity? Scarcity { get; init; }

    /// <summary>What was asked for it from the bespoke budget, last.</summary>
    public BudgetRequest? Budget { get; init; }

    public Sequence<Words> Progress { get; init; } = [];

    public string? Result { get; init; }

    /// <summary>Why it was given back, dropped or did not succeed, the last time.</summary>
    public string? Reason { get; init; }

    /// <summary>Nobody picked it up and it was put off on purpose: closing a conference does not wait for it.</summary>
    public bool Deferred { get; init; }

    public bool HasEnded => State is ActionState.Done or ActionState.Failed or ActionState.Dropped;

    public bool IsUnclaimed => Owner is null && !HasEnded;

    /// <summary>Nobody has it and nobody decided about it: what a conference may not be closed with (C8).</summary>
    public bool IsUndecided => IsUnclaimed && !Deferred;
}

/// <summary>"Geen plek": a fact with a place in the queue and a plan B, nobody's fault.</summary>
/// <param name="QueuePosition">Counted from 1.</param>
public sealed record Scarcity(string Text, int? QueuePosition = null, string? PlanB = null);

/// <summary>A command about one action that the asker may see.</summary>
public abstract record ActionCommand(ItemId Action) : AgendaCommand
{
    protected sealed override Verdict Decide(CaseState state, Actor actor, NodaTime.Instant now) =>
        state.Find<ActionItem>(Action, actor) is { } action ? DecideOn(action, state, actor) : Refusal.NoSuchItem;

    protected abstract Verdict DecideOn(ActionItem action, CaseState state, Actor actor);

    /// <summary>Whether the actor may do with this action what its owner may.</summary>
    protected static bool IsOwners(ActionItem action, Actor actor) =>
        action.Owner is { } owner ? actor.SpeaksFor(owner) : actor.IsCoordinator;
}
