namespace Agenda;

/// <summary>Who asks: a participant of this case, as the server knows him. Never taken from the request.</summary>
public sealed record Actor(PersonId Person, OrganisationId Organisation, Role Role)
{
    /// <summary>The server itself, reporting what it did for somebody. No sign-in leads here.</summary>
    public static readonly Actor Server = new(new PersonId("server"), new OrganisationId("server"), Role.Administrator);

    public bool IsServer => ReferenceEquals(this, Server);

    public bool IsDetainee => Role is Role.Detainee;

    public bool IsCoordinator => Role is Role.ProcessCoordinator;

    /// <summary>The PI casemanager speaks for the detainee; the coordinator for everyone.</summary>
    public bool SpeaksForTheDetainee => Role is Role.PiCaseManager or Role.ProcessCoordinator;

    public Party Party { get; } = new(Person, Organisation);

    public Audience Audience =>
        IsDetainee ? Audience.Detainee
        : IsCoordinator ? Audience.Coordinator
        : Audience.Of(Organisation);

    /// <summary>
    /// Whether this actor may speak for <paramref name="party"/>: himself, the detainee through the PI casemanager,
    /// anyone through the coordinator.
    /// </summary>
    public bool SpeaksFor(Party party) =>
        Person == party.Person || IsCoordinator || (SpeaksForTheDetainee && party.Person == Participant.Detainee);
}
