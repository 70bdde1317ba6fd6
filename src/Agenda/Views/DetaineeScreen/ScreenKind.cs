namespace Agenda.Views;

public enum ScreenKind
{
    Goal,
    Mine,
    Theirs,
    Agreement,
    Now,
}
