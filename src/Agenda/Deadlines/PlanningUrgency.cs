namespace Agenda.Deadlines;

/// <summary>
/// Soon: the term comes near and nothing is planned. PlannedLate: what is planned comes after it. Late: it passed.
/// Anytime: nothing is planned for somebody who may be free any day.
/// </summary>
public enum PlanningUrgency
{
    Soon,
    PlannedLate,
    Late,
    Anytime,
}
