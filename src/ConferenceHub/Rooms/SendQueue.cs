using System.Runtime.InteropServices;

namespace ConferenceHub.Rooms;

/// <summary>
/// Sends messages to one connection in order, and never makes the caller wait: what comes while it sends goes together
/// in the next write. While nothing waits there is no task and no queue, so that a quiet screen costs next to nothing.
/// </summary>
public sealed class SendQueue(IConnection connection, RoomOptions options)
{
    private readonly Lock gate = new();
    private List<ServerMessage>? waiting;
    private Backlog behind;
    private bool isOver;

    /// <summary>
    /// False when the screen is too far behind or its connection is gone: then it takes nothing any more (SE5).
    /// </summary>
    public bool TryPut(IReadOnlyList<ServerMessage> messages)
    {
        lock (gate)
        {
            if (isOver)
                return false;
            behind = behind.With(messages);
            if (waiting is null)
                return StartSending(messages);
            if (behind.IsMoreThan(options))
                return !(isOver = true);
            waiting.AddRange(messages);
            return true;
        }
    }

    /// <summary>Nothing more goes out, also not what waits: the connection has a new seat, or none.</summary>
    public void End()
    {
        lock (gate)
            isOver = true;
    }

    private bool StartSending(IReadOnlyList<ServerMessage> messages)
    {
        var sending = connection.SendAsync(messages);
        if (sending.IsCompletedSuccessfully)
        {
            behind = default;
            return true;
        }
        waiting = [];
        _ = SendWaitingAsync(sending);
        return true;
    }

    private async Task SendWaitingAsync(Task sending)
    {
        try
        {
            await sending;
            while (Next() is { } messages)
                await connection.SendAsync(messages);
        }
        // Whatever ended the connection, the room hears of it at the next message and from the hub's own disconnect.
        catch (Exception)
        {
            lock (gate)
                isOver = true;
        }
    }

    private List<ServerMessage>? Next()
    {
        lock (gate)
        {
            var next = isOver || waiting!.Count == 0 ? null : waiting;
            waiting = next is null ? null : [];
            behind = default(Backlog).With(next ?? []);
            return next;
        }
    }

    /// <summary>What is under way to the screen and what waits behind it.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Backlog(int Messages, long Bytes)
    {
        public Backlog With(IReadOnlyList<ServerMessage> more) => new(Messages + more.Count, Bytes + SizeOf(more));

        public bool IsMoreThan(RoomOptions options) =>
            Messages > options.SendQueueLimit || Bytes > options.SendQueueBytes;

        private static long SizeOf(IReadOnlyList<ServerMessage> messages)
        {
            var size = 0L;
            foreach (var message in messages)
                size += message.SizeInBytes();
            return size;
        }
    }
}
