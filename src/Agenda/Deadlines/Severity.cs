namespace Agenda.Deadlines;

/// <summary>Rule: the field is bound to it. Practice: how good houses do it.</summary>
public enum Severity
{
    Rule,
    Practice,
}
