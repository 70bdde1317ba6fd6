using NodaTime;

namespace Agenda.Deadlines;

/// <param name="On">The Dutch day for which it is or was planned.</param>
/// <param name="IsOver">It was closed.</param>
public sealed record PlannedConference(ConferenceType Type, LocalDate On, bool IsOver);
