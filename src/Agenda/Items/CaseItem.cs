namespace Agenda;

/// <summary>One thing of a case that has its own visibility.</summary>
public abstract record CaseItem(ItemId Id, ItemVisibility Visibility, Origin Added)
{
    public LifeArea? LifeArea { get; init; }

    /// <summary>
    /// The same in the detainee's words: at most five sentences, written by coordinator or PI casemanager.
    /// </summary>
    public EquatableArray<string> PlainText { get; init; } = [];

    /// <summary>
    /// What the detainee says of it, where he is asked "klopt dit?"; none until he does, and he may take it back.
    /// </summary>
    public Answer? Answer { get; init; }

    /// <summary>Whether he is asked: of what is promised, decided or told him, and not of his own words.</summary>
    public bool IsAsked => this is PromisedItem or Decision or Note;
}
