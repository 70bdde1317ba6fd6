namespace Agenda.Deadlines;

/// <summary>Rule: binding. Practice: what good organisations do. Mark: a day to know, by which nothing must be done.</summary>
public enum Severity
{
    Rule,
    Practice,
    Mark,
}
