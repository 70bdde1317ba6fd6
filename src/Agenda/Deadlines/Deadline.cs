using NodaTime;

namespace Agenda.Deadlines;

/// <summary>A rule applied to one case.</summary>
/// <param name="MovedFrom">Where it stood before the release date last moved; absent when it stayed there.</param>
public sealed record Deadline(string Rule, string Name, LocalDate On, Severity Severity, LocalDate? MovedFrom = null);
