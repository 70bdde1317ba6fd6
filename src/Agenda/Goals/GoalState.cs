namespace Agenda;

public enum GoalState
{
    New,
    Discussed,
    UnderWay,
    Reached,
    Parked,
}
