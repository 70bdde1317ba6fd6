using NodaTime;

namespace Agenda;

/// <summary>One thing of a case that has its own visibility.</summary>
public abstract record CaseItem(ItemId Id, Scope Scope, Origin Added)
{
    public LifeArea? LifeArea { get; init; }

    /// <summary>
    /// The same in the detainee's words: at most five sentences, written by coordinator or PI casemanager.
    /// </summary>
    public Sequence<string> PlainText { get; init; } = [];

    /// <summary>
    /// What the detainee says of it, where he is asked "klopt dit?"; none until he does, and he may take it back.
    /// </summary>
    public Answer? Answer { get; init; }

    /// <summary>Whether he is asked: of what is promised, decided or told him, and not of his own words.</summary>
    public bool IsAsked => this is PromisedItem or Decision or Note;
}

/// <summary>Words that somebody wrote at some time: an interpretation, an earlier wording, progress.</summary>
public sealed record Words(string Text, Party By, Instant At)
{
    public static Words From(string text, Origin origin) => new(text, origin.Party, origin.At);
}

/// <summary>An item that is mainly one text, whose earlier wordings stay beside it.</summary>
public abstract record WrittenItem(ItemId Id, Scope Scope, Origin Added, string Text) : CaseItem(Id, Scope, Added)
{
    public Sequence<Words> Earlier { get; init; } = [];

    /// <summary>Who wrote the present words, and when.</summary>
    public Origin Written { get; init; } = Added;
}

/// <summary>
/// Something that may be promised and is read back in the closing round: an action with an owner, or a commitment (C8).
/// </summary>
public abstract record PromisedItem(ItemId Id, Scope Scope, Origin Added) : CaseItem(Id, Scope, Added)
{
    public LocalDate? Due { get; init; }

    public Party? Owner { get; init; }

    /// <summary>Who said "ja, dat doe ik" when it was read back.</summary>
    public Party? ConfirmedBy { get; init; }
}
