namespace Agenda;

/// <summary>Whether somebody comes.</summary>
public enum Attendance
{
    NoAnswer,
    Comes,
    Maybe,
    CannotCome,
}
