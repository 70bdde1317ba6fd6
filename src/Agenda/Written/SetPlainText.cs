using NodaTime;

namespace Agenda;

/// <summary>Puts an item in the detainee's words. By the coordinator or the PI casemanager.</summary>
public sealed record SetPlainText(ItemId Item, EquatableArray<string> PlainText) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        if (state.Find<CaseItem>(Item, actor) is not { } item)
            return Refusal.NoSuchItem;
        if (!TextLimits.ArePlain(PlainText))
            return Verdict.Invalid(nameof(PlainText));

        return item.PlainText.Equals(PlainText) ? Verdict.Nothing : new PlainTextSet(Item, PlainText);
    }
}

public sealed record PlainTextSet(ItemId Item, EquatableArray<string> PlainText) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<CaseItem>(Item, item => item with { PlainText = PlainText, PlainTextPutAside = [] });
}
