namespace Agenda;

/// <summary>A disagreement is a decision too: it is said and kept.</summary>
public enum DecisionKind
{
    Agreed,
    Disagreement,
}
