namespace Agenda;

/// <summary>
/// Who may see an item. Shared: everyone in the case. Partners: its professionals. Restricted: the named organisations
/// and the coordinator. Facilitator: the coordinator.
/// </summary>
public enum Visibility
{
    Shared,
    Partners,
    Restricted,
    Facilitator,
}
