namespace Agenda;

/// <summary>Something to be done for a goal or in a life area (A4).</summary>
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

    /// <summary>The last request for money from the bespoke budget.</summary>
    public BudgetRequest? Budget { get; init; }

    public EquatableArray<Remark> Progress { get; init; } = [];

    public string? Result { get; init; }

    /// <summary>Why it was last given back, dropped or not completed.</summary>
    public string? Reason { get; init; }

    /// <summary>Put off on purpose while nobody had it: closing a conference does not wait for it.</summary>
    public bool Deferred { get; init; }

    public override bool HasEnded => State is ActionState.Done or ActionState.Failed or ActionState.Dropped;

    public bool IsUnclaimed => Owner is null && !HasEnded;

    /// <summary>Without an owner and not put off: a conference with such an action cannot be closed (C8).</summary>
    public bool IsUndecided => IsUnclaimed && !Deferred;
}
