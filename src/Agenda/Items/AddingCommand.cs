using NodaTime;

namespace Agenda;

/// <summary>Adds one item under an id made by the client. Each kind adds its own rule and fields.</summary>
public abstract record AddingCommand : AgendaCommand
{
    public required ItemId Id { get; init; }

    /// <summary>Absent: the kind's own default.</summary>
    public Visibility? Visibility { get; init; }

    public Sequence<OrganisationId>? VisibleTo { get; init; }

    public Sequence<string>? PlainText { get; init; }

    protected sealed override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.Has(Id))
            return Verdict.Invalid("id");
        if (!Texts.ArePlain(PlainText))
            return Verdict.Invalid("plainText");
        if (PlainText is { Count: > 0 } && !actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        var (scope, problem) = Visibility is { } visibility
            ? Scope.Asked(state, actor, visibility, VisibleTo)
            : (DefaultScope(state), null);

        return scope is null ? problem! : Add(state, actor, scope);
    }

    protected virtual Scope DefaultScope(CaseState state) => Scope.Default(state);

    protected abstract Verdict Add(CaseState state, Actor actor, Scope scope);

    /// <summary>Whether this case has the area; absent is fine.</summary>
    protected static bool HasArea(CaseState state, LifeArea? area) =>
        area is not { } asked || state.Case?.LifeAreas.Contains(asked) is true;
}
