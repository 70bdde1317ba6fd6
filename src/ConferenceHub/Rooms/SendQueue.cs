namespace ConferenceHub.Rooms;

/// <summary>
/// Sends messages to one connection in order, and never makes the caller wait. While nothing waits there is no task
/// and no queue, so that a quiet screen costs next to nothing.
/// </summary>
public sealed class SendQueue(IConnection connection, int limit)
{
    private readonly Lock gate = new();
    private Queue<ServerMessage>? waiting;
    private bool isOver;

    /// <summary>
    /// False when the screen is <c>limit</c> messages behind or its connection is gone: then it takes nothing any more
    /// (SE5).
    /// </summary>
    public bool TryPut(ServerMessage message)
    {
        lock (gate)
        {
            if (isOver)
                return false;
            if (waiting is null)
                return StartSending(message);
            if (waiting.Count >= limit)
                return !(isOver = true);
            waiting.Enqueue(message);
            return true;
        }
    }

    /// <summary>Nothing more goes out, also not what waits: the connection has a new seat, or none.</summary>
    public void End()
    {
        lock (gate)
            isOver = true;
    }

    private bool StartSending(ServerMessage message)
    {
        var sending = connection.SendAsync(message);
        if (sending.IsCompletedSuccessfully)
            return true;
        waiting = new Queue<ServerMessage>();
        _ = SendWaitingAsync(sending);
        return true;
    }

    private async Task SendWaitingAsync(Task sending)
    {
        try
        {
            await sending;
            while (Next() is { } message)
                await connection.SendAsync(message);
        }
        // Whatever ended the connection, the room hears of it at the next message and from the hub's own disconnect.
        catch (Exception)
        {
            lock (gate)
                isOver = true;
        }
    }

    private ServerMessage? Next()
    {
        lock (gate)
        {
            if (!isOver && waiting!.TryDequeue(out var message))
                return message;
            waiting = null;
            return null;
        }
    }
}
