namespace Agenda.Views;

/// <summary>One thing as it is sent to a screen. Compares by content: what is equal is not sent again.</summary>
public abstract record ViewItem(ItemId Id)
{
    public abstract string Kind { get; }
}
