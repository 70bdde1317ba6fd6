using NodaTime;

namespace Agenda;

/// <param name="ProposedStart">Another time that this person proposed.</param>
public sealed record Attending(PersonId Person, Attendance Attendance, Instant? ProposedStart = null);
