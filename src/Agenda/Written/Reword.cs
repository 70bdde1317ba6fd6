using NodaTime;

namespace Agenda;

/// <summary>
/// Rewords a decision, a situation or a note; the earlier wording is kept beside it and the detainee is asked again. By
/// any professional who may see it.
/// </summary>
public sealed record Reword(ItemId Item, string Text) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Find<WrittenItem>(Item, actor) is not { } item || item is Goal)
            return Refusal.NoSuchItem;
        if (!TextLimits.IsFit(Text))
            return Verdict.Invalid(nameof(Text));

        if (string.Equals(item.Text, Text, StringComparison.Ordinal))
            return Verdict.Nothing;
        return CaseLimits.IsFull(item.Earlier) ? Refusal.Full : new Reworded(Item, Text);
    }
}

public sealed record Reworded(ItemId Item, string Text) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<WrittenItem>(
            Item,
            item =>
                item.WithWordsAside() with
                {
                    Text = Text,
                    Written = origin,
                    Answer = null,
                    Earlier = item.Earlier.Add(Remark.From(item.Text, item.Written)),
                }
        );
}
