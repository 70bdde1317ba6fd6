using NodaTime;

namespace Agenda;

/// <summary>How one side of a commitment ended, with the reason when it was not kept or is no longer needed.</summary>
public sealed record PromiseOutcome(PromiseEnd End, string? Reason, Party By, Instant At);
