using Agenda;

namespace PartnerDirectory;

/// <summary>
/// Who may do what here. Every professional reads, confirms, reports what is wrong and adds an experience; the
/// coordinator and the administrator write and import; a contact edits its own entry. A detainee's screen never gets
/// this far.
/// </summary>
public static class DirectoryRights
{
    public static bool MayEditTheDirectory(this Actor actor) =>
        actor.Role is Role.ProcessCoordinator or Role.Administrator;

    public static bool MayEdit(this Actor actor, Contact? contact) =>
        actor.MayEditTheDirectory() || (contact is not null && contact.Participant == actor.Person);
}
