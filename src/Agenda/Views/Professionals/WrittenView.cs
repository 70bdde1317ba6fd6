using NodaTime;

namespace Agenda.Views;

/// <summary>What somebody wrote about a life area, with its plain text for the detainee.</summary>
public abstract record WrittenView(ItemId Id) : ItemView(Id)
{
    public LifeArea? LifeArea { get; init; }
    public required Party By { get; init; }
    public Instant At { get; init; }
    public EquatableArray<string>? PlainText { get; init; }

    /// <summary>The plain words that a change made untrue.</summary>
    public EquatableArray<string>? PlainTextPutAside { get; init; }

    /// <summary>The detainee's screen shows only what it is about until somebody says it in plain words.</summary>
    public bool? NeedsPlainText { get; init; }
}
