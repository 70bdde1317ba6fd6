using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Log;
using NodaTime;

namespace ConferenceHub.Tests.Log;

/// <summary>The smallest event: somebody said something.</summary>
public sealed record Said(string Text) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) => state;

    public static readonly Origin ByAnna = new(
        PersonId.Of("anna"),
        OrganisationId.Of("gemeente"),
        Instant.FromUtc(2026, 3, 9, 10, 0).PlusTicks(7)
    );

    /// <summary>On its way into the log, under a command of its own.</summary>
    public static PendingEvent Now(string text, string? command = null, IndexChange? rows = null) =>
        new(
            CommandId.Of(command ?? Guid.NewGuid().ToString()),
            "claimAction bed",
            new Said(text),
            ByAnna,
            rows ?? IndexChange.None
        );
}
