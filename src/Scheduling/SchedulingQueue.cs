using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Agenda;
using ConferenceHub.Rooms;

namespace Scheduling;

/// <summary>What the worker is asked. Losing it loses nothing: the wishes stand in the log.</summary>
public sealed class SchedulingQueue : IEventListener
{
    private readonly Channel<CaseId?> asked = Channel.CreateUnbounded<CaseId?>(new() { SingleReader = true });
    private int refreshing;

    public void Wish(CaseId reference) => asked.Writer.TryWrite(reference);

    public void Happened(CaseId reference, AgendaEvent happened, CaseState before, CaseState after)
    {
        if (OpenWork.Of(after).Except(OpenWork.Of(before)).Any())
            Wish(reference);
    }

    /// <summary>However often it is asked before the worker gets to it, it does so once.</summary>
    public void RefreshAll()
    {
        if (Interlocked.Exchange(ref refreshing, 1) == 0)
            asked.Writer.TryWrite(null);
    }

    public async IAsyncEnumerable<CaseId?> ReadAllAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var one in asked.Reader.ReadAllAsync(ct))
        {
            if (one is null)
                Volatile.Write(ref refreshing, 0);
            yield return one;
        }
    }
}
