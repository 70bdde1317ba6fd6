namespace Agenda.Deadlines;

public enum DeadlineUnit
{
    Days,
    WorkingDays,
}
