namespace Agenda.Views;

/// <summary>An item for professionals. Absent is the same as null.</summary>
public abstract record ItemView(ItemId Id) : ViewItem(Id)
{
    public Visibility Visibility { get; init; } = Visibility.Partners;

    public EquatableArray<OrganisationId>? VisibleTo { get; init; }
}
