namespace ConferenceHub.Rooms;

/// <summary>The way to one screen. Messages given to it one after the other arrive in that order.</summary>
public interface IConnection
{
    /// <summary>
    /// Completes when the connection has taken the message, however slow it is; fails when the connection is gone.
    /// </summary>
    Task SendAsync(ServerMessage message);

    /// <summary>Ends the connection at once.</summary>
    void Abort();
}
