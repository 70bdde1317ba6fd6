namespace Agenda;

/// <summary>What is left of a point in a short stay.</summary>
/// <param name="Title">Absent: the same.</param>
public sealed record ShortPoint(int Minutes, string? Title = null);
