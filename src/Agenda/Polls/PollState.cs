namespace Agenda;

/// <summary>
/// A poll is open until a time is chosen, and then its answers stay; or until the coordinator stops asking, and then
/// nobody sees them any more.
/// </summary>
public enum PollState
{
    Open,
    Chosen,
    Stopped,
}
