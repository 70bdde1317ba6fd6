using NodaTime;

namespace Agenda;

/// <summary>
/// Adds a goal in the detainee's own words: by themselves, which confirms it at once, or typed for them by the PI
/// casemanager or the coordinator.
/// </summary>
public sealed record AddGoal(string Text, LifeArea? LifeArea = null) : AddingCommand
{
    public GoalStance Stance { get; init; }

    public LocalDate? AskAgainOn { get; init; }

    protected override bool IsForTheDetainee => true;

    protected override ItemVisibility DefaultVisibility(CaseState state) => ItemVisibility.Shared;

    protected override Verdict Add(CaseState state, Actor actor, ItemVisibility visibility)
    {
        if (!actor.SpeaksForTheDetainee && !actor.IsDetainee)
            return Refusal.NotAllowed;
        if (!TextLimits.IsFit(Text))
            return Verdict.Invalid(nameof(Text));
        if (!HasArea(state, LifeArea))
            return Verdict.Invalid(nameof(LifeArea));

        return new GoalAdded(Id, Text, LifeArea, Stance, AskAgainOn, actor.IsDetainee, visibility, PlainText ?? []);
    }
}

public sealed record GoalAdded(
    ItemId Id,
    string Text,
    LifeArea? LifeArea,
    GoalStance Stance,
    LocalDate? AskAgainOn,
    bool Confirmed,
    ItemVisibility Visibility,
    EquatableArray<string> PlainText
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            new Goal(Id, Visibility, origin, Text)
            {
                LifeArea = LifeArea,
                Stance = Stance,
                AskAgainOn = AskAgainOn,
                ConfirmedAt = Confirmed ? origin.At : null,
                PlainText = PlainText,
            }
        );
}
