using System.Text;
using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Log;
using Microsoft.EntityFrameworkCore;

namespace ConferenceHub.Tests.Log;

/// <summary>What stands on the disk, and how surely.</summary>
public sealed class SqliteStorageTests : IAsyncLifetime
{
    private static readonly CaseId R7K2 = CaseId.Of("R7K2");
    private LogFolder folder = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => folder = await LogFolder.CreateAsync();

    public ValueTask DisposeAsync() => folder.DisposeAsync();

    [Fact]
    public async Task LG1_every_connection_waits_for_the_disk_also_one_from_the_pool()
    {
        for (var round = 0; round < 3; round++)
        {
            await using var first = await folder.OpenDatabaseAsync();
            await using var second = await folder.OpenDatabaseAsync();
            await using var third = await folder.OpenDatabaseAsync();
            foreach (var db in new[] { first, second, third })
                Assert.Equal("wal/2/5000/1", await SettingsAsync(db));
        }
    }

    [Fact]
    public async Task F6_what_somebody_wrote_is_nowhere_in_plain_on_the_disk()
    {
        await folder.Log.TryAppendAsync(R7K2, 0, Said.Now("Verslaafd aan gokken", rows: Rows.Everything), Ct);

        var onDisk = string.Concat(Directory.GetFiles(Path.GetDirectoryName(folder.Database)!).Select(ReadWhileOpen));
        Assert.Contains("R7K2", onDisk, StringComparison.Ordinal);
        Assert.DoesNotContain("gokken", onDisk, StringComparison.Ordinal);
        Assert.DoesNotContain("claimAction bed", onDisk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F3_an_event_that_was_moved_to_another_place_does_not_open()
    {
        await folder.Log.TryAppendAsync(R7K2, 0, Said.Now("een"), Ct);
        await folder.Log.TryAppendAsync(R7K2, 1, Said.Now("twee"), Ct);
        await using var db = await folder.OpenDatabaseAsync();
        await db.Database.ExecuteSqlAsync(
            $"UPDATE events SET payload = (SELECT payload FROM events WHERE sequence = 1) WHERE sequence = 2",
            Ct
        );

        await Assert.ThrowsAsync<TamperedCaseException>(() => folder.AnotherServer().ReadAsync(R7K2, 0, Ct));
    }

    [Fact]
    public async Task The_migrations_are_those_of_the_model()
    {
        await using var db = await folder.OpenDatabaseAsync();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_migration_lock_that_was_left_behind_does_not_stop_the_next_start()
    {
        await using (var db = await folder.OpenDatabaseAsync())
            await db.Database.ExecuteSqlAsync(
                $"""INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-01-01')""",
                Ct
            );

        await folder.ReopenAsync(typeof(Said).Assembly).WaitAsync(TimeSpan.FromSeconds(30), Ct);

        Assert.True(await folder.Log.TryAppendAsync(R7K2, 0, Said.Now("een"), Ct));
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
