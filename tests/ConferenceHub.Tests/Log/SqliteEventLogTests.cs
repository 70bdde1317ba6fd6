using System.Text;
using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Index;
using ConferenceHub.Log;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

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
    public async Task L1_every_connection_waits_for_the_disk_also_one_from_the_pool()
    {
        for (var round = 0; round < 3; round++)
        {
            await using var first = await folder.OpenDatabaseAsync();
            await using var second = await folder.OpenDatabaseAsync();
            await using var third = await folder.OpenDatabaseAsync();
            foreach (var db in new[] { first, second, third }) Assert.Equal("wal/2/5000/1", await SettingsAsync(db));
        }
    }

    [Fact]
    public async Task L1_fifty_rooms_that_append_at_once_need_at_most_5_transactions()
    {
        await using var other = await folder.OtherConnectionAsync();
        await using var held = await other.BeginTransactionAsync(Ct);
        var before = folder.Log.Transactions;

        // While the other holds the write lock nothing is written. The first append of a case waits for nothing before it is queued, so all fifty are in the queue when this line is done.
        var appends = Enumerable.Range(1, 50).Select(room => Log.TryAppendAsync(CaseId.Of($"room-{room}"), 0, Said.Now("een"), Ct)).ToList();
        await held.RollbackAsync(Ct);

        Assert.All(await Task.WhenAll(appends), Assert.True);
        Assert.InRange(folder.Log.Transactions - before, 1, 5);
    }

    [Fact]
    public async Task L1_an_append_that_cannot_be_stored_does_not_sink_its_neighbours()
    {
        await Log.TryAppendAsync(R7K2, 0, Said.Now("een", command: "press"), Ct);
        await using var other = await folder.OtherConnectionAsync();
        await using var held = await other.BeginTransactionAsync(Ct);

        var before = Enumerable.Range(1, 5).Select(room => Log.TryAppendAsync(CaseId.Of($"room-{room}"), 0, Said.Now("een"), Ct)).ToList();
        var poisoned = Log.TryAppendAsync(R7K2, 1, Said.Now("nog eens", command: "press"), Ct);
        var after = Enumerable.Range(6, 5).Select(room => Log.TryAppendAsync(CaseId.Of($"room-{room}"), 0, Said.Now("een"), Ct)).ToList();
        await held.RollbackAsync(Ct);

        await Assert.ThrowsAsync<SqliteException>(() => poisoned);
        Assert.All(await Task.WhenAll(before.Concat(after)), Assert.True);
    }

    [Fact]
    public async Task L1_a_full_disk_is_told_to_the_caller_and_the_log_lives()
    {
        folder.Disk.Full = true;
        await AppendedAsync("een");   // still fits in the pages that are there
        var refused = await Assert.ThrowsAsync<SqliteException>(() => Log.TryAppendAsync(R7K2, 1, Said.Now(new string('x', 100_000), rows: Rows.Everything), Ct));
        Assert.Equal(SQLitePCL.raw.SQLITE_FULL, refused.SqliteErrorCode);
        Assert.Empty(await Index.CasesOfAsync(Rows.Anna, Ct));

        folder.Disk.Full = false;
        Assert.True(await Log.TryAppendAsync(R7K2, 1, Said.Now("twee"), Ct));
        Assert.Equal([(1, "een"), (2, "twee")], await TextsAsync(after: 0));
    }

    [Fact]
    public async Task L4_after_a_restart_every_event_can_be_read_and_the_case_goes_on()
    {
        await AppendedAsync("een", "twee");

        await folder.ReopenAsync(typeof(Said).Assembly);

        Assert.Equal([(1, "een"), (2, "twee")], await TextsAsync(after: 0));
        Assert.True(await Log.TryAppendAsync(R7K2, 2, Said.Now("drie"), Ct));
        Assert.False(await Log.TryAppendAsync(R7K2, 0, Said.Now("weer van voren af"), Ct));
        Assert.Equal([(3, "drie")], await TextsAsync(after: 2));
    }

    [Fact]
    public async Task L4_an_event_from_a_newer_version_is_named_without_its_content()
    {
        await AppendedAsync("geheim");

        await folder.ReopenAsync(typeof(AgendaEvent).Assembly);

        var unknown = await Assert.ThrowsAsync<UnknownEventException>(() => Log.ReadAsync(R7K2, 0, Ct));
        Assert.Equal((R7K2, 1, "said"), (unknown.Reference, unknown.Sequence, unknown.Type));
        Assert.DoesNotContain("geheim", unknown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_wrote_is_nowhere_in_plain_on_the_disk()
    {
        await Log.TryAppendAsync(R7K2, 0, Said.Now("Verslaafd aan gokken", rows: Rows.Everything), Ct);

        var onDisk = string.Concat(Directory.GetFiles(Path.GetDirectoryName(folder.Database)!).Select(ReadWhileOpen));
        Assert.Contains("R7K2", onDisk, StringComparison.Ordinal);
        Assert.DoesNotContain("gokken", onDisk, StringComparison.Ordinal);
        Assert.DoesNotContain("claimAction bed", onDisk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_was_moved_to_another_place_does_not_open()
    {
        await AppendedAsync("een", "twee");
        await using var db = await folder.OpenDatabaseAsync();
        await db.Database.ExecuteSqlAsync($"UPDATE events SET payload = (SELECT payload FROM events WHERE sequence = 1) WHERE sequence = 2", Ct);

        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => Log.ReadAsync(R7K2, 0, Ct));
    }

    private static string ReadWhileOpen(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static async Task<string> SettingsAsync(ConferenceDb db)
    {
        await db.Database.OpenConnectionAsync(Ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        var settings = new List<object?>();
        foreach (var name in new[] { "journal_mode", "synchronous", "busy_timeout", "foreign_keys" })
        {
            command.CommandText = "PRAGMA " + name;
            settings.Add(await command.ExecuteScalarAsync(Ct));
        }
        return string.Join('/', settings);
    }
}
