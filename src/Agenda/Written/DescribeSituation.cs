using NodaTime;

namespace Agenda;

/// <summary>Describes the situation in a life area. By every professional.</summary>
public sealed record DescribeSituation(string Text, LifeArea LifeArea) : AddingCommand
{
    public string? Possible { get; init; }

    public bool AlreadyRunning { get; init; }

    public LocalDate? StopsOn { get; init; }

    protected override Verdict Add(CaseState state, Actor actor, Scope scope)
    {
        if (!Texts.IsFit(Text))
            return Verdict.Invalid("text");
        if (!Texts.IsFitOrAbsent(Possible))
            return Verdict.Invalid("possible");
        if (!HasArea(state, LifeArea))
            return Verdict.Invalid("lifeArea");

        return new SituationDescribed(Id, Text, LifeArea, Possible, AlreadyRunning, StopsOn, scope, PlainText ?? []);
    }
}

public sealed record SituationDescribed(
    ItemId Id,
    string Text,
    LifeArea LifeArea,
    string? Possible,
    bool AlreadyRunning,
    LocalDate? StopsOn,
    Scope Scope,
    Sequence<string> PlainText
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            new Situation(Id, Scope, origin, Text)
            {
                LifeArea = LifeArea,
                Possible = Possible,
                AlreadyRunning = AlreadyRunning,
                StopsOn = StopsOn,
                PlainText = PlainText,
            }
        );
}
