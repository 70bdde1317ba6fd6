using System.Runtime.InteropServices;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ConferenceHub.Log;

/// <summary>
/// Writes all appends that wait at the same moment in one transaction, so that a busy hour does not cost one flush of
/// the disk for each of them.
/// </summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private const int Largest = 256;

    private readonly Channel<Append> waiting = Channel.CreateBounded<Append>(
        new BoundedChannelOptions(Largest) { SingleReader = true }
    );
    private readonly SqliteWriter writer;
    private readonly ILogger logger;
    private readonly Task writing;

    public GroupCommit(SqliteWriter writer, ILogger logger)
    {
        this.writer = writer;
        this.logger = logger;
        writing = Task.Run(WriteAllAsync);
    }

    /// <summary>
    /// Answers with how many of its events are on disk, once that is known. Once it waits for the writer it can no longer be
    /// cancelled: the caller must learn what became of it.
    /// </summary>
    public async Task<int> WriteAsync(Append append, CancellationToken ct)
    {
        await waiting.Writer.WriteAsync(append, ct);
        return await append.Answer;
    }

    /// <summary>Takes no more, writes what waits and lets the connection go.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
        writer.Dispose();
    }

    private async Task WriteAllAsync()
    {
        var group = new List<Append>(Largest);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (group.Count < Largest && waiting.Reader.TryRead(out var append))
                group.Add(append);
            Write(CollectionsMarshal.AsSpan(group));
            group.Clear();
        }
    }

    private void Write(ReadOnlySpan<Append> group)
    {
        if (TryBegin(group) is not { } transaction)
            return;
        try
        {
            writer.Write(group, transaction);
        }
        catch (Exception e)
        {
            WriteApart(group, e);
            return;
        }
        foreach (var append in group)
            append.Committed();
    }

    // Whatever it is that fails here, every caller is told and the writer lives for those that follow. One that cannot
    // even begin is not tried again: it is the database that is away or locked.
    private SqliteTransaction? TryBegin(ReadOnlySpan<Append> group)
    {
        try
        {
            return writer.Begin();
        }
        catch (Exception e)
        {
            Fail(group, e);
            return null;
        }
    }

    // A group that fails is written once more, each event alone, so that a bad one sinks neither its neighbours nor
    // what its own case said before it.
    private void WriteApart(ReadOnlySpan<Append> group, Exception why)
    {
        if (group is [{ Events.Count: 1 }])
        {
            Fail(group, why);
            return;
        }
        StorageLog.EachAlone(logger, why, group.Length);
        foreach (var append in group)
            WriteApart(append);
    }

    private void WriteApart(Append append)
    {
        append.Written = 0;
        try
        {
            while (append.Written < append.Events.Count && writer.TryWriteNext(append, writer.Begin())) { }
            append.Committed();
        }
        catch (Exception e) when (append.Written > 0)
        {
            StorageLog.NotWritten(logger, e, append.Events.Count - append.Written);
            append.Committed();
        }
        catch (Exception e)
        {
            Fail([append], e);
        }
    }

    private void Fail(ReadOnlySpan<Append> group, Exception why)
    {
        var events = 0;
        foreach (var append in group)
            events += append.Events.Count;
        StorageLog.NotWritten(logger, why, events);
        foreach (var append in group)
            append.Failed(why);
    }
}
