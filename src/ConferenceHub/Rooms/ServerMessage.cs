using Agenda;
using ConferenceHub.Json;
using NodaTime;

namespace ConferenceHub.Rooms;

/// <summary>What the server tells a screen, by itself. The name of the record is the name of the message.</summary>
public abstract record ServerMessage(CaseId Case)
{
    /// <summary>Of its items; what stands around them is small.</summary>
    public virtual int SizeInBytes() => 0;
}

/// <summary>The full view: the first message of every seat (JO1, JO2).</summary>
/// <param name="At">Now, on the server's clock; what timers are measured against.</param>
public sealed record Welcome(CaseId Case, long N, You You, Instant At, RawJson Items) : ServerMessage(Case)
{
    public override int SizeInBytes() => Items.Utf8.Length;
}

/// <summary>
/// What changed for this seat. <paramref name="N"/> counts the seat's own messages, without holes (SE1).
/// </summary>
public sealed record Changed(CaseId Case, long N, RawJson Puts, RawJson Drops) : ServerMessage(Case)
{
    public override int SizeInBytes() => Puts.Utf8.Length + Drops.Utf8.Length;
}

/// <summary>Which organisations are there, once each. Not numbered, not stored (PR1, PR2).</summary>
public sealed record Present(CaseId Case, IReadOnlyList<PresentOrganisation> Organisations) : ServerMessage(Case);

public sealed record PresentOrganisation(OrganisationId Organisation, IReadOnlyList<PersonId> Persons);

/// <summary>
/// This seat is over. Whoever may not see the case is told the same as for a case that does not exist (JO4).
/// </summary>
public sealed record Closed(CaseId Case, ClosedReason Reason) : ServerMessage(Case);

public enum ClosedReason
{
    NotFound,
    Removed,
    SignedOut,
    TooSlow,
    ShuttingDown,

    /// <summary>What is stored cannot be shown to this person; the room goes on.</summary>
    CannotBeShown,
}

public sealed record You(PersonId Person, OrganisationId Organisation, Role Role, Screen Screen);

public enum Screen
{
    Professional,
    Detainee,
}
