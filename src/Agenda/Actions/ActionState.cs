namespace Agenda;

public enum ActionState
{
    Proposed,
    Open,
    Claimed,
    InProgress,
    Done,
    Failed,
    Dropped,
}
