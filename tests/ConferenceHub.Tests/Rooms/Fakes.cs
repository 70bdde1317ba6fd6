using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using NodaTime;

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

    public async Task SendAsync(ServerMessage message)
    {
        lock (gate)
            sent.Add(message);
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

/// <summary>A log that fails when it is told to, before or after it has stored.</summary>
internal sealed class FlakyLog(IEventLog log) : IEventLog
{
    public bool FailsBefore { get; set; }

    public bool FailsAfter { get; set; }

    public int Reads { get; private set; }

    public Task<IReadOnlyList<StoredEvent>> ReadAsync(CaseId reference, long after, CancellationToken ct)
    {
        Reads++;
        return FailsBefore ? throw new IOException("The disk is gone.") : log.ReadAsync(reference, after, ct);
    }

    public async Task<bool> TryAppendAsync(CaseId reference, long expected, PendingEvent pending, CancellationToken ct)
    {
        if (FailsBefore)
            throw new IOException("The disk is gone.");
        var stored = await log.TryAppendAsync(reference, expected, pending, ct);
        return FailsAfter ? throw new IOException("Nobody knows.") : stored;
    }
}

internal sealed class StoppedClock : IClock
{
    public Instant GetCurrentInstant() => Instant.FromUtc(2027, 3, 2, 9, 0);
}

internal static class Written
{
    public static string As(object message) => JsonSerializer.Serialize(message, message.GetType(), NazorgJson.Options);
}
