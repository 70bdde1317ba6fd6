using NodaTime;

namespace Agenda.Deadlines;

/// <summary>Why a conference should be planned.</summary>
/// <param name="Name">Of the term, in plain Dutch; none where no date sets one.</param>
/// <param name="By">The last day of that term.</param>
public sealed record PlanningWarning(PlanningUrgency Urgency, string? Name = null, LocalDate? By = null);
