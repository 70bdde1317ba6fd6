namespace Agenda;

/// <summary>An item that is mainly one text, whose earlier wordings stay beside it.</summary>
public abstract record WrittenItem(ItemId Id, ItemVisibility Visibility, Origin Added, string Text)
    : CaseItem(Id, Visibility, Added)
{
    public EquatableArray<Remark> Earlier { get; init; } = [];

    /// <summary>Who wrote the present words, and when.</summary>
    public Origin Written { get; init; } = Added;
}
