namespace Agenda.Deadlines;

/// <summary>Rule: binding. Practice: what good organisations do.</summary>
public enum Severity
{
    Rule,
    Practice,
}
