using NodaTime;

namespace Agenda;

/// <summary>Describes the situation in a life area. By every professional.</summary>
public sealed record DescribeSituation(string Text, LifeArea LifeArea) : AddingCommand
{
    public string? Possible { get; init; }

    public bool AlreadyRunning { get; init; }

    public LocalDate? StopsOn { get; init; }

    protected override Verdict Add(CaseState state, Actor actor, ItemVisibility visibility)
    {
        if (!TextLimits.IsFit(Text))
            return Verdict.Invalid(nameof(Text));
        if (!TextLimits.IsFitOrAbsent(Possible))
            return Verdict.Invalid(nameof(Possible));
        if (!HasArea(state, LifeArea))
            return Verdict.Invalid(nameof(LifeArea));

        return new SituationDescribed(
            Id,
            Text,
            LifeArea,
            Possible,
            AlreadyRunning,
            StopsOn,
            visibility,
            PlainText ?? []
        );
    }
}

public sealed record SituationDescribed(
    ItemId Id,
    string Text,
    LifeArea LifeArea,
    string? Possible,
    bool AlreadyRunning,
    LocalDate? StopsOn,
    ItemVisibility Visibility,
    EquatableArray<string> PlainText
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            new Situation(Id, Visibility, origin, Text)
            {
                LifeArea = LifeArea,
                Possible = Possible,
                AlreadyRunning = AlreadyRunning,
                StopsOn = StopsOn,
                PlainText = PlainText,
            }
        );
}
