namespace Agenda;

/// <summary>
/// Changes the title of a point, its minutes or whether it is a quick win. What is absent stays, so that two who change
/// different things do not undo each other.
/// </summary>
public sealed record ChangeAgendaItem(ItemId Item, string? Title = null, int? Minutes = null, bool? QuickWin = null)
    : AgendaItemCommand(Item)
{
    /// <summary>Nobody estimates it any more.</summary>
    public bool NoMinutes { get; init; }

    protected override Verdict DecideOn(AgendaItem item, CaseState state, Actor actor)
    {
        if (Title is not null && !TextLimits.IsFit(Title))
            return Verdict.Invalid(nameof(Title));
        if (!ConferenceLimits.IsFitForPoint(Minutes))
            return Verdict.Invalid(nameof(Minutes));
        var minutes = NoMinutes ? null : Minutes ?? item.Minutes;
        var changed = new AgendaItemChanged(Item, Title ?? item.Title, minutes, QuickWin ?? item.QuickWin);
        return changed.ApplyTo(item) == item ? Verdict.Nothing : changed;
    }
}

public sealed record AgendaItemChanged(ItemId Item, string Title, int? Minutes, bool QuickWin) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) => state.Change<AgendaItem>(Item, ApplyTo);

    internal AgendaItem ApplyTo(AgendaItem point) =>
        point with
        {
            Title = Title,
            Minutes = Minutes,
            QuickWin = QuickWin,
            // The plain text put the old title in plain words.
            PlainText = string.Equals(point.Title, Title, StringComparison.Ordinal) ? point.PlainText : [],
        };
}
