namespace Agenda;

/// <summary>Teams makes the call; or the coordinator pastes a link and invitations go by mail.</summary>
public enum MeetingVia
{
    Teams,
    Mail,
}
