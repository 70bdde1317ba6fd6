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
    /// Answers when the append is on disk, or is known not to be. Once it waits for the writer it can no longer be
    /// cancelled: the caller must learn what became of it.
    /// </summary>
    public async Task<bool> WriteAsync(Append append, CancellationToken ct)
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
        if (TryBegin(group) is { } transaction)
            Write(group, transaction);
    }

    // Whatever it is that fails here, every caller is told and the writer lives for those that follow. One that cannot
    // even begin is not tried again alone: it is the database that is away or locked.
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

    // A group that fails is written once more, each alone, so that one bad append does not sink its neighbours.
    private void Write(ReadOnlySpan<Append> group, SqliteTransaction transaction)
    {
        try
        {
            writer.Write(group, transaction);
            foreach (var append in group)
                append.Committed();
        }
        catch (Exception e) when (group.Length == 1)
        {
            Fail(group, e);
        }
        catch (Exception e)
        {
            StorageLog.EachAlone(logger, e, group.Length);
            for (var i = 0; i < group.Length; i++)
                Write(group.Slice(i, 1));
        }
    }

    private void Fail(ReadOnlySpan<Append> group, Exception why)
    {
        StorageLog.NotWritten(logger, why, group.Length);
        foreach (var append in group)
            append.Failed(why);
    }
}
