namespace Agenda;

/// <summary>Rewords a point, and says anew how long it may take and whether it can be arranged quickly.</summary>
/// <param name="Minutes">Absent: nobody said how long.</param>
public sealed record ChangeAgendaItem(ItemId Item, string Title, int? Minutes = null, bool QuickWin = false)
    : AgendaItemCommand(Item)
{
    protected override Verdict DecideOn(AgendaItem item, CaseState state, Actor actor)
    {
        if (!TextLimits.IsFit(Title))
            return Verdict.Invalid(nameof(Title));
        if (!ConferenceLimits.IsFitForPoint(Minutes))
            return Verdict.Invalid(nameof(Minutes));
        var isSo =
            string.Equals(item.Title, Title, StringComparison.Ordinal)
            && item.Minutes == Minutes
            && item.QuickWin == QuickWin;
        return isSo ? Verdict.Nothing : new AgendaItemChanged(Item, Title, Minutes, QuickWin);
    }
}

public sealed record AgendaItemChanged(ItemId Item, string Title, int? Minutes, bool QuickWin) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<AgendaItem>(
            Item,
            point =>
                point with
                {
                    Title = Title,
                    Minutes = Minutes,
                    QuickWin = QuickWin,
                    // Words for the detainee said the old title.
                    PlainText = string.Equals(point.Title, Title, StringComparison.Ordinal) ? point.PlainText : [],
                }
        );
}
