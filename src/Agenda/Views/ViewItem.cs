namespace Agenda.Views;

/// <summary>One thing as a screen is sent it. Compares by content: what is equal is not sent again.</summary>
public abstract record ViewItem(ItemId Id)
{
    public abstract string Kind { get; }
}
