using NodaTime;

namespace Agenda;

/// <param name="Start">The time that it has now in the calendar; none when it was removed there.</param>
/// <param name="Minutes">How long it is there.</param>
public sealed record MeetingConflict(Instant? Start, int? Minutes);
