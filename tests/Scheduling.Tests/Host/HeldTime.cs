using System.Threading.Channels;

namespace Scheduling.Tests.Host;

/// <summary>The real time, but a long wait ends when the test says so.</summary>
internal sealed class HeldTime : TimeProvider
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    private readonly Channel<(TimeSpan Wait, Action End)> waits = Channel.CreateUnbounded<(TimeSpan, Action)>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan || dueTime < Long)
            return base.CreateTimer(callback, state, dueTime, period);
        waits.Writer.TryWrite((dueTime, () => callback(state)));
        return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
    }

    /// <summary>The next long wait that somebody begins, and its end.</summary>
    public Task<(TimeSpan Wait, Action End)> NextAsync() =>
        waits.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
}
