namespace Agenda.Views;

/// <summary>One thing on the detainee's screen.</summary>
public sealed record ScreenItem : ViewItem
{
    private readonly ScreenKind kind;

    /// <param name="lines">At most five sentences.</param>
    public ScreenItem(ItemId id, ScreenKind kind, EquatableArray<string> lines)
        : base(id) => (this.kind, Lines) = (kind, lines);

    public override string Kind =>
        kind switch
        {
            ScreenKind.Goal => "goal",
            ScreenKind.Mine => "mine",
            ScreenKind.Theirs => "theirs",
            ScreenKind.Agreement => "agreement",
            ScreenKind.Now => "now",
        };

    public EquatableArray<string> Lines { get; }

    public LifeArea? LifeArea { get; init; }

    public NodaTime.LocalDate? Due { get; init; }

    public Answer? Answer { get; init; }
}
