using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Log;
using Microsoft.Data.Sqlite;

namespace ConferenceHub.Tests.Log;

public sealed class SqliteEventLogTests : EventLogContract, IAsyncLifetime
{
    private LogFolder folder = null!;

    protected override IEventLog Log => folder.Log;

    protected override ICaseIndex Index => folder.Get<ICaseIndex>();

    protected override ILogEraser Eraser => folder.Get<ILogEraser>();

    public async ValueTask InitializeAsync() => folder = await LogFolder.CreateAsync();

    public ValueTask DisposeAsync() => folder.DisposeAsync();

    [Fact]
    public async Task LG1_fifty_rooms_that_append_at_once_need_at_most_5_transactions()
    {
        await using var other = await folder.OtherConnectionAsync();
        await using var held = await other.BeginTransactionAsync(Ct);
        var before = folder.Log.Transactions;

        // While the other holds the write lock nothing is written. The first append of a case waits for nothing before
        // it is queued, so all fifty are in the queue when this line is done.
        var appends = Enumerable
            .Range(1, 50)
            .Select(room => Log.TryAppendAsync(CaseId.Of($"room-{room}"), 0, Said.Now("een"), Ct))
            .ToList();
        await held.RollbackAsync(Ct);

        Assert.All(await Task.WhenAll(appends), Assert.True);
        Assert.InRange(folder.Log.Transactions - before, 1, 5);
    }

    [Fact]
    public async Task LG1_an_append_that_cannot_be_stored_does_not_sink_its_neighbours()
    {
        await Log.TryAppendAsync(R7K2, 0, Said.Now("een", command: "press"), Ct);
        await using var other = await folder.OtherConnectionAsync();
        await using var held = await other.BeginTransactionAsync(Ct);

        var before = Enumerable
            .Range(1, 5)
            .Select(room => Log.TryAppendAsync(CaseId.Of($"room-{room}"), 0, Said.Now("een"), Ct))
            .ToList();
        var poisoned = Log.TryAppendAsync(R7K2, 1, Said.Now("nog eens", command: "press"), Ct);
        var after = Enumerable
            .Range(6, 5)
            .Select(room => Log.TryAppendAsync(CaseId.Of($"room-{room}"), 0, Said.Now("een"), Ct))
            .ToList();
        await held.RollbackAsync(Ct);

        await Assert.ThrowsAsync<SqliteException>(() => poisoned);
        Assert.All(await Task.WhenAll(before.Concat(after)), Assert.True);
    }

    [Fact]
    public async Task LG5_a_bad_event_among_several_keeps_what_stood_before_it_and_its_neighbours()
    {
        await Log.TryAppendAsync(R7K2, 0, Said.Now("een", command: "press"), Ct);
        await using var other = await folder.OtherConnectionAsync();
        await using var held = await other.BeginTransactionAsync(Ct);

        var before = Log.AppendAsync(CaseId.Of("before"), 0, [Said.Now("een"), Said.Now("twee")], Ct);
        var poisoned = Log.AppendAsync(R7K2, 1, [Said.Now("twee"), Said.Now("weer", command: "press")], Ct);
        var after = Log.AppendAsync(CaseId.Of("after"), 0, [Said.Now("een"), Said.Now("twee")], Ct);
        await held.RollbackAsync(Ct);

        int[] stored = await Task.WhenAll(before, poisoned, after);
        Assert.Equal([2, 1, 2], stored);
        Assert.Equal([(1, "een"), (2, "twee")], await TextsAsync(after: 0));
    }

    [Fact]
    public async Task LG1_a_full_disk_is_told_to_the_caller_and_the_log_lives()
    {
        folder.Disk.Full = true;
        await AppendedAsync("een"); // still fits in the pages that are there
        var refused = await Assert.ThrowsAsync<SqliteException>(() =>
            Log.TryAppendAsync(R7K2, 1, Said.Now(new string('x', 100_000), rows: Rows.Everything), Ct)
        );
        Assert.Equal(SQLitePCL.raw.SQLITE_FULL, refused.SqliteErrorCode);
        Assert.Empty(await Index.CasesOfAsync(Rows.Anna, Ct));

        folder.Disk.Full = false;
        Assert.True(await Log.TryAppendAsync(R7K2, 1, Said.Now("twee"), Ct));
        Assert.Equal([(1, "een"), (2, "twee")], await TextsAsync(after: 0));
    }

    [Fact]
    public async Task LG3_also_holds_between_two_servers_on_one_database()
    {
        await using var second = folder.AnotherServer();
        for (var head = 0; head < 50; head++)
        {
            var appends = new[] { folder.Log, second }.Select(server =>
                Task.Run(() => server.TryAppendAsync(R7K2, head, Said.Now("een"), Ct), Ct)
            );
            Assert.Single(await Task.WhenAll(appends), accepted => accepted);
        }

        Assert.Equal(50, (await Log.ReadAsync(R7K2, 0, Ct)).Count);
        Assert.Equal(50, (await second.ReadAsync(R7K2, 0, Ct)).Count);
    }

    [Fact]
    public async Task LG4_after_a_restart_every_event_can_be_read_and_the_case_goes_on()
    {
        await AppendedAsync("een", "twee");

        await folder.ReopenAsync(typeof(Said).Assembly);

        Assert.Equal([(1, "een"), (2, "twee")], await TextsAsync(after: 0));
        Assert.True(await Log.TryAppendAsync(R7K2, 2, Said.Now("drie"), Ct));
        Assert.False(await Log.TryAppendAsync(R7K2, 0, Said.Now("weer van voren af"), Ct));
        Assert.Equal([(3, "drie")], await TextsAsync(after: 2));
    }

    [Fact]
    public async Task LG4_an_event_from_a_newer_version_is_named_without_its_content()
    {
        await AppendedAsync("geheim");

        await folder.ReopenAsync(typeof(AgendaEvent).Assembly);

        var unknown = await Assert.ThrowsAsync<UnknownEventException>(() => Log.ReadAsync(R7K2, 0, Ct));
        Assert.Equal((R7K2, 1, "said"), (unknown.Reference, unknown.Sequence, unknown.Type));
        Assert.DoesNotContain("geheim", unknown.ToString(), StringComparison.Ordinal);
    }
}
