using NodaTime;

namespace Agenda;

/// <summary>Adds one item under an id made by the client. Each kind adds its own rule and fields.</summary>
public abstract record AddingCommand : AgendaCommand
{
    public required ItemId Id { get; init; }

    /// <summary>Absent: the kind's own default.</summary>
    public Visibility? Visibility { get; init; }

    public EquatableArray<OrganisationId>? VisibleTo { get; init; }

    public EquatableArray<string>? PlainText { get; init; }

    protected sealed override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Has(Id))
            return Verdict.Invalid(nameof(Id));
        if (!CaseLimits.HasRoomFor(state, items: 1))
            return Refusal.Full;
        if (!TextLimits.ArePlain(PlainText))
            return Verdict.Invalid(nameof(PlainText));
        if (PlainText is { Count: > 0 } && !actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        var (visibility, problem) = Visibility is { } asked
            ? ItemVisibility.Asked(state, actor, asked, VisibleTo)
            : (DefaultVisibility(state), CaseLimits.IsFit(VisibleTo) ? null : Verdict.Invalid(nameof(VisibleTo)));

        return problem ?? Add(state, actor, visibility!);
    }

    protected virtual ItemVisibility DefaultVisibility(CaseState state) => ItemVisibility.Default(state);

    protected abstract Verdict Add(CaseState state, Actor actor, ItemVisibility visibility);

    /// <summary>Whether this case has the area; absent is fine.</summary>
    protected static bool HasArea(CaseState state, LifeArea? area) =>
        area is not { } asked || state.Case?.LifeAreas.Contains(asked) is true;
}
