namespace Agenda;

/// <summary>Adds a note. By every professional.</summary>
public sealed record AddNote(string Text, LifeArea? LifeArea = null) : AddingCommand
{
    /// <summary>It says a condition that others imposed: the detainee is not asked whether it is right.</summary>
    public bool Imposed { get; init; }

    protected override ItemVisibility DefaultVisibility(CaseState state) => ItemVisibility.Partners;

    protected override Verdict Add(CaseState state, Actor actor, ItemVisibility visibility)
    {
        if (!TextLimits.IsFit(Text))
            return Verdict.Invalid(nameof(Text));
        if (!HasArea(state, LifeArea))
            return Verdict.Invalid(nameof(LifeArea));

        return new NoteAdded(Id, Text, LifeArea, visibility, PlainText ?? [], Imposed);
    }
}

public sealed record NoteAdded(
    ItemId Id,
    string Text,
    LifeArea? LifeArea,
    ItemVisibility Visibility,
    EquatableArray<string> PlainText,
    bool Imposed = false
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            new Note(Id, Visibility, origin, Text)
            {
                LifeArea = LifeArea,
                PlainText = PlainText,
                IsImposed = Imposed,
            }
        );
}
