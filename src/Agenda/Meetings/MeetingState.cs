namespace Agenda;

/// <summary>Wanted is stored first; a worker does the rest and says what came of it.</summary>
public enum MeetingState
{
    Wanted,
    Arranged,
    NotArranged,
    CancelWanted,
    Cancelled,
}
