namespace Agenda;

/// <summary>Somebody who asks: as a rule a participant of this case, as the server knows them.</summary>
public sealed record Actor(PersonId Person, OrganisationId Organisation, Role Role)
    : Asker(new Party(Person, Organisation))
{
    public bool IsDetainee => Role is Role.Detainee;

    public bool IsCoordinator => Role is Role.ProcessCoordinator;

    /// <summary>The PI casemanager speaks for the detainee; the coordinator for everyone.</summary>
    public bool SpeaksForTheDetainee => Role is Role.PiCaseManager or Role.ProcessCoordinator;

    public Audience Audience =>
        IsDetainee ? Audience.Detainee
        : IsCoordinator ? Audience.Coordinator
        : Audience.Of(Organisation);

    /// <summary>
    /// Whether this actor may speak for <paramref name="party"/>: themselves, the detainee through the PI casemanager,
    /// anyone through the coordinator.
    /// </summary>
    public bool SpeaksFor(Party party) =>
        Person == party.Person || IsCoordinator || (SpeaksForTheDetainee && party.Person == Participant.Detainee);
}
