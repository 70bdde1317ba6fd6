using NodaTime;

namespace Agenda;

/// <summary>Adds an optional life area to this case (A2). The five fixed ones are always there.</summary>
public sealed record AddLifeArea(LifeArea LifeArea) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Case is not { } current)
            return Refusal.NoSuchItem;
        return current.LifeAreas.Contains(LifeArea) ? Verdict.Nothing : new LifeAreaAdded(LifeArea);
    }
}

public sealed record LifeAreaAdded(LifeArea LifeArea) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Case is not { } current
            ? state
            : state with
            {
                Case = current with
                {
                    LifeAreas = current.LifeAreas.Add(LifeArea).Distinct().Order().ToEquatableArray(),
                },
            };
}
