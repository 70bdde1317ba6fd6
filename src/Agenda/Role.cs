namespace Agenda;

/// <summary>What a person is in one case. Steering group and administrator see no case content.</summary>
public enum Role
{
    ChainPartner,
    PiCaseManager,
    ProcessCoordinator,
    Detainee,
    SteeringGroup,
    Administrator,
}
