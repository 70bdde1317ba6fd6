using NodaTime;

namespace Agenda;

/// <summary>One sign of one person. The two kinds are independent: somebody may show both.</summary>
public sealed record Hand(PersonId Person, HandKind Kind, Instant Since)
{
    /// <param name="kind">Absent: any.</param>
    public bool IsOf(PersonId person, HandKind? kind = null) => Person == person && (kind is null || Kind == kind);
}
