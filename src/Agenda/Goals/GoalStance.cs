namespace Agenda;

/// <summary>NotNow ("ik wil nu niks") is a respected state, not an empty record.</summary>
public enum GoalStance
{
    Open,
    NotNow,
}
