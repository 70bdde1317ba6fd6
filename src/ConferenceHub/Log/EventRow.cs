using Agenda;
using NodaTime;

namespace ConferenceHub.Log;

/// <summary>
/// One event as it stands on disk. What anybody wrote is only in the payload, sealed with the key of the case.
/// </summary>
public sealed record EventRow(
    CaseId Case,
    long Sequence,
    CommandId Command,
    string Type,
    byte[] Payload,
    PersonId Person,
    OrganisationId Organisation,
    Instant At
);
