namespace Agenda;

/// <summary>Changes the title of a point, its minutes and whether it is a quick win.</summary>
/// <param name="Minutes">Absent: not estimated.</param>
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
                    // The plain text put the old title in plain words.
                    PlainText = string.Equals(point.Title, Title, StringComparison.Ordinal) ? point.PlainText : [],
                }
        );
}
