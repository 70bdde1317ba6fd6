using NodaTime;

namespace Agenda;

/// <summary>
/// The detainee answers "klopt", "klopt niet" or "weet ik niet" to a promise, a decision or a note that they are asked
/// about (C8, D3), or takes the answer back: themselves, or through the PI casemanager.
/// </summary>
/// <param name="Item">From the detainee's screen: the id that it was given.</param>
/// <param name="Answer">Absent: takes it back.</param>
public sealed record AnswerPromise(ItemId Item, Answer? Answer = null) : AgendaCommand
{
    protected override bool IsForTheDetainee => true;

    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Find<CaseItem>(Item, actor) is not { IsAsked: true } promise)
            return Refusal.NoSuchItem;
        if (!actor.SpeaksForTheDetainee && !actor.IsDetainee)
            return Refusal.NotAllowed;
        return promise.Answer == Answer ? Verdict.Nothing : new PromiseAnswered(promise.Id, Answer);
    }
}

public sealed record PromiseAnswered(ItemId Item, Answer? Answer) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change<CaseItem>(Item, promise => promise with { Answer = Answer });
}
