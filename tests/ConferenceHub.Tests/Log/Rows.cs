using Agenda;
using ConferenceHub.Index;
using NodaTime;

namespace ConferenceHub.Tests.Log;

/// <summary>Derived rows with something in every field.</summary>
internal static class Rows
{
    public static readonly PersonId Anna = PersonId.Of("anna");
    private static readonly CaseId R7K2 = CaseId.Of("R7K2");
    private static readonly OrganisationId Town = OrganisationId.Of("gemeente, afdeling \"zorg\"");

    public static readonly CaseEntry Case = new(
        R7K2,
        new(2026, 5, 1),
        ReleaseProvisional: true,
        new(2025, 11, 3),
        [LifeArea.Housing, LifeArea.Addiction]
    );

    public static readonly ParticipantEntry AnnaTakesPart = new(R7K2, Anna, Town, Role.ProcessCoordinator);

    public static readonly ActionEntry Bed = new(
        R7K2,
        ItemId.Of("bed"),
        LifeArea.Housing,
        ActionState.Claimed,
        Anna,
        Town,
        new(2026, 4, 1),
        Visibility.Restricted,
        [Town, OrganisationId.Of("reclassering")]
    );

    public static readonly ActionEntry Passport = new(
        R7K2,
        ItemId.Of("passport"),
        LifeArea: null,
        ActionState.Open,
        Owner: null,
        OwnerOrganisation: null,
        Due: new(2026, 4, 2),
        Visibility.Shared,
        []
    );

    public static readonly IndexChange Everything = new(
        Case,
        [AnnaTakesPart],
        [],
        [Bed, Passport],
        [
            new(
                R7K2,
                ItemId.Of("march"),
                ConferenceType.BeforeRelease,
                ConferenceSegment.Planned,
                Instant.FromUtc(2026, 3, 9, 12, 30)
            ),
        ]
    );

    /// <summary>A case of Anna, with its release on a day of May 2026.</summary>
    public static IndexChange Of(CaseId reference, int? day) =>
        IndexChange.None with
        {
            Case = new(
                reference,
                day is { } known ? new LocalDate(2026, 5, known) : null,
                ReleaseProvisional: false,
                DetentionStart: null,
                []
            ),
            Participants = [AnnaTakesPart with { Reference = reference }],
        };
}
