namespace Agenda;

/// <summary>
/// Teams makes the call; or the coordinator pastes a link, and invitations go by mail or by the coordinator's own hand.
/// </summary>
public enum MeetingVia
{
    Teams,
    Mail,
    ByHand,
}
