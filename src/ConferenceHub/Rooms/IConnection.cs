namespace ConferenceHub.Rooms;

/// <summary>The way to one screen. Messages given to it one after the other arrive in that order.</summary>
public interface IConnection
{
    /// <summary>
    /// Sends these messages in one write, and reads the list before it returns. Completes when the connection has taken
    /// them, however slow it is; fails when the connection is gone.
    /// </summary>
    Task SendAsync(IReadOnlyList<ServerMessage> messages);

    /// <summary>Ends the connection at once.</summary>
    void Abort();
}
