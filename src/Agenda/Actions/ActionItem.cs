namespace Agenda;

/// <summary>Something that somebody must do for a goal or in a life area (A4).</summary>
public sealed record ActionItem(ItemId Id, ItemVisibility Visibility, Origin Added, string Text)
    : PromisedItem(Id, Visibility, Added)
{
    /// <summary>
    /// The goal that it serves; without a life area of its own it has that goal's (<see cref="CaseState.AreaOf"/>).
    /// </summary>
    public ItemId? Goal { get; init; }

    public ActionState State { get; init; } = ActionState.Open;

    public Party? Deputy { get; init; }

    public EquatableArray<Party> Supporters { get; init; } = [];

    /// <summary>Who was asked to take it over and has not answered yet.</summary>
    public Party? HandingOverTo { get; init; }

    public EquatableArray<OrganisationId> Suggested { get; init; } = [];

    public string? DoneWhen { get; init; }

    public EquatableArray<ItemId> DependsOn { get; init; } = [];

    public bool QuickWin { get; init; }

    public Scarcity? Scarcity { get; init; }

    /// <summary>What was asked for it from the bespoke budget, last.</summary>
    public BudgetRequest? Budget { get; init; }

    public EquatableArray<Remark> Progress { get; init; } = [];

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
