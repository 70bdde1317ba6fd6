using NodaTime;

namespace Agenda.Views;

/// <summary>What was written by somebody about a life area, with the detainee's words for it.</summary>
public abstract record WrittenView(ItemId Id) : ItemView(Id)
{
    public LifeArea? LifeArea { get; init; }
    public required Party By { get; init; }
    public Instant At { get; init; }
    public EquatableArray<string>? PlainText { get; init; }
}
