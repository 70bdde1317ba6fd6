namespace Agenda;

/// <summary>Adds a note. By every professional.</summary>
public sealed record AddNote(string Text, LifeArea? LifeArea = null) : AddingCommand
{
    protected override Scope DefaultScope(CaseState state) => Scope.Partners;

    protected override Verdict Add(CaseState state, Actor actor, Scope scope)
    {
        if (!Texts.IsFit(Text))
            return Verdict.Invalid("text");
        if (!HasArea(state, LifeArea))
            return Verdict.Invalid("lifeArea");

        return new NoteAdded(Id, Text, LifeArea, scope, PlainText ?? []);
    }
}

public sealed record NoteAdded(ItemId Id, string Text, LifeArea? LifeArea, Scope Scope, Sequence<string> PlainText)
    : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(new Note(Id, Scope, origin, Text) { LifeArea = LifeArea, PlainText = PlainText });
}
