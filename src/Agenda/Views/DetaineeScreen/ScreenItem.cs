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

    internal ScreenKind Is => kind;

    public EquatableArray<string> Lines { get; }

    public LifeArea? LifeArea { get; init; }

    public NodaTime.LocalDate? Due { get; init; }

    public Answer? Answer { get; init; }

    /// <summary>Who does it, by first name or "jij"; absent when nobody does yet, or nothing is to be done.</summary>
    public string? Who { get; init; }

    /// <summary>Whether the detainee is asked "klopt dit?".</summary>
    public bool? Asked { get; init; }

    /// <summary>Said by the detainee just now: it can be taken back ("Toch niet").</summary>
    public bool? Yours { get; init; }

    /// <summary>Of the current item: what it is about beside a life area.</summary>
    public PointSubject? Subject { get; init; }

    /// <summary>The conference is over: the plan stays to be read.</summary>
    public bool? Over { get; init; }

    /// <summary>Of the current item: the detainee's own signs that nobody has heard yet.</summary>
    public EquatableArray<HandKind>? Hands { get; init; }

    /// <summary>Of the current item: the detainee has the floor.</summary>
    public bool? HasFloor { get; init; }

    /// <summary>Of the current item: the day of release, in at most two sentences.</summary>
    public EquatableArray<string>? Release { get; init; }
}
