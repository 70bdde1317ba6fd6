namespace Agenda;

/// <summary>One thing of a case that has its own visibility.</summary>
public abstract record CaseItem(ItemId Id, ItemVisibility Visibility, Origin Added)
{
    public LifeArea? LifeArea { get; init; }

    /// <summary>
    /// The same in plain words for the detainee: at most five sentences, by the coordinator or the PI casemanager.
    /// </summary>
    public EquatableArray<string> PlainText { get; init; } = [];

    /// <summary>Plain words that a later change made untrue, until they are written anew.</summary>
    public EquatableArray<string> PlainTextPutAside { get; init; } = [];

    /// <summary>The detainee's answer to "klopt dit?"; none until they give it, and they may take it back.</summary>
    public Answer? Answer { get; init; }

    /// <summary>
    /// Whether the detainee is asked: about promises, decisions and notes, not about their own words.
    /// </summary>
    public bool IsAsked => this is PromisedItem or Decision or Note;
}
