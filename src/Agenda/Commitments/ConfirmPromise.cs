using NodaTime;

namespace Agenda;

/// <summary>"Ja, dat doe ik": the owner of an action or a commitment confirms it when it is read back (C8).</summary>
public sealed record ConfirmPromise(ItemId Item) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Find<PromisedItem>(Item, actor) is not { } promise)
            return Refusal.NoSuchItem;
        if (promise.Owner is not { } owner)
            return Refusal.NotOpen;
        if (!actor.SpeaksFor(owner))
            return Refusal.NotAllowed;
        return promise.ConfirmedBy == owner ? Verdict.Nothing : new PromiseConfirmed(Item, owner);
    }
}

public sealed record PromiseConfirmed(ItemId Item, Party Owner) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<PromisedItem>(Item, promise => promise with { ConfirmedBy = Owner });
}
