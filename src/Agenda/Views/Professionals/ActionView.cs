using NodaTime;

namespace Agenda.Views;

public sealed record ActionView(
    ItemId Id,
    string Text,
    ActionState State,
    EquatableArray<Party> Supporters,
    EquatableArray<OrganisationId> Suggested,
    EquatableArray<ItemId> DependsOn,
    EquatableArray<ItemId> Unlocks,
    EquatableArray<Remark> Progress
) : WrittenView(Id)
{
    public override string Kind => "action";
    public ItemId? Goal { get; init; }
    public LocalDate? Due { get; init; }
    public Party? Owner { get; init; }
    public Party? Deputy { get; init; }
    public Party? HandingOverTo { get; init; }
    public string? DoneWhen { get; init; }
    public bool? QuickWin { get; init; }
    public Scarcity? Scarcity { get; init; }
    public BudgetRequest? Budget { get; init; }
    public string? Result { get; init; }
    public string? Reason { get; init; }
    public bool? Deferred { get; init; }
    public Party? ConfirmedBy { get; init; }
    public Answer? Answer { get; init; }

    /// <summary>Due after the last working day before release.</summary>
    public bool? AfterRelease { get; init; }
}
