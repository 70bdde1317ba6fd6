using Agenda;

namespace Load.Seeding;

/// <summary>
/// The twelve seats of a room: eleven people of the demo, each of another organisation, and the detainee's screen.
/// </summary>
internal static class People
{
    public static readonly Participant Coordinator = Of("pr", "zvh", Role.ProcessCoordinator);

    public static readonly Participant CaseManager = Of("cmA", "pi", Role.PiCaseManager);

    public static readonly Participant Detainee = Of(Participant.Detainee.Value, "detainee", Role.Detainee);

    public static readonly IReadOnlyList<Participant> Professionals =
    [
        Coordinator,
        CaseManager,
        Of("gmA", "drieslanden"),
        Of("bz", "veenwijk"),
        Of("sd", "socialeDienst"),
        Of("sh", "kredietkring"),
        Of("wc", "dePlank"),
        Of("po", "politie"),
        Of("rc", "reclassering"),
        Of("gg", "ggz"),
        Of("jc", "werkgeverspunt"),
    ];

    private static Participant Of(string person, string organisation, Role role = Role.ChainPartner) =>
        new(
            new PersonId(person),
            $"Proef {person}",
            "medewerker",
            new OrganisationId(organisation),
            $"Organisatie {organisation}",
            role
        );
}
