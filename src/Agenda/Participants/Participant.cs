namespace Agenda;

/// <summary>A person who takes part in this one case. Participation is per case, never per organisation.</summary>
public sealed record Participant(
    PersonId Person,
    string Name,
    string Function,
    OrganisationId Organisation,
    string OrganisationName,
    Role Role,
    PersonId? DeputyOf = null
)
{
    /// <summary>What this person is here for.</summary>
    public string? Purpose { get; init; }

    public LegalBasis? LegalBasis { get; init; }

    /// <summary>For each life area in which consent is the ground.</summary>
    public EquatableArray<Consent> Consents { get; init; } = [];

    /// <summary>The id of the detainee in every case: their name stands in the case only.</summary>
    public static readonly PersonId Detainee = new("detainee");

    /// <summary>Participants are shown as items under an id that no other item can have.</summary>
    public const string ItemPrefix = "participant:";

    public ItemId ItemId { get; } = new(ItemPrefix + Person.Value);

    public Party Party { get; } = new(Person, Organisation);

    /// <summary>
    /// Whether invitations and questions go to this person; a deputy comes when asked by the one they stand in for.
    /// </summary>
    public bool IsInvited => Role is not Role.Detainee && DeputyOf is null;

    public string GivenName => Name.TrimStart().Split(' ', 2)[0];
}
