using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using ConferenceHub.Log;
using ConferenceHub.Rooms;

namespace ConferenceHub.Tests.Rooms;

/// <summary>A connection that keeps what it is given, and takes it only while it is not held.</summary>
internal sealed class FakeConnection : IConnection
{
    private readonly Lock gate = new();
    private readonly List<ServerMessage> sent = [];
    private TaskCompletionSource held = Free();

    public bool WasAborted { get; private set; }

    public IReadOnlyList<ServerMessage> Sent
    {
        get
        {
            lock (gate)
                return [.. sent];
        }
    }

    /// <summary>The numbers of its own messages, in the order in which it got them.</summary>
    public IEnumerable<long> Numbers =>
        Sent.Select(message =>
                message switch
                {
                    Welcome welcome => welcome.N,
                    Changed changed => changed.N,
                    _ => 0L,
                }
            )
            .Where(n => n > 0);

    /// <summary>How many messages came at a time.</summary>
    public List<int> Writes { get; } = [];

    public async Task SendAsync(IReadOnlyList<ServerMessage> messages)
    {
        lock (gate)
        {
            sent.AddRange(messages);
            Writes.Add(messages.Count);
        }
        await held.Task;
    }

    public void Hold() => held = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => held.TrySetResult();

    public void Abort() => WasAborted = true;

    private static TaskCompletionSource Free()
    {
        var free = new TaskCompletionSource();
        free.SetResult();
        return free;
    }
}

/// <summary>A log that fails when it is told to, before or after it has stored, and that can be held.</summary>
internal sealed class FlakyLog(IEventLog log) : IEventLog
{
    private TaskCompletionSource? held;
    private TaskCompletionSource reached = new();

    public bool FailsBefore { get; set; }

    public bool FailsAfter { get; set; }

    /// <summary>Of every append it takes no more than this, as when the others cannot be stored.</summary>
    public int StoresAtMost { get; set; } = int.MaxValue;

    public int Reads { get; private set; }

    /// <summary>How many events came at a time.</summary>
    public List<int> Appends { get; } = [];

    /// <summary>From now on every append waits. Ends when one does.</summary>
    public Task HoldAsync()
    {
        reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        held = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return reached.Task;
    }

    /// <summary>Lets the append that waits go on, and holds the next. Ends when that one waits.</summary>
    public Task HoldNextAsync()
    {
        var waiting = held!;
        var next = HoldAsync();
        waiting.SetResult();
        return next;
    }

    public void Release()
    {
        var waiting = held;
        held = null;
        waiting?.SetResult();
    }

    public Task<IReadOnlyList<StoredEvent>> ReadAsync(CaseId reference, long after, CancellationToken ct)
    {
        Reads++;
        return FailsBefore ? throw new IOException("The disk is gone.") : log.ReadAsync(reference, after, ct);
    }

    public async Task<int> AppendAsync(
        CaseId reference,
        long expected,
        IReadOnlyList<PendingEvent> pending,
        CancellationToken ct
    )
    {
        Appends.Add(pending.Count);
        if (held is { } waiting)
        {
            reached.TrySetResult();
            await waiting.Task;
        }
        if (FailsBefore)
            throw new IOException("The disk is gone.");
        var stored = await log.AppendAsync(reference, expected, [.. pending.Take(StoresAtMost)], ct);
        return FailsAfter ? throw new IOException("Nobody knows.") : stored;
    }
}

internal static class Written
{
    public static string As(object message) => JsonSerializer.Serialize(message, message.GetType(), NazorgJson.Options);
}
