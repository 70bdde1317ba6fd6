using Agenda;
using ConferenceHub.Log;
using ConferenceHub.Trust;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConferenceHub.Tests.Log;

/// <summary>Whoever can write in the database file cannot change unseen what was said, who said it or that it was said.</summary>
public sealed class TamperTests : IAsyncLifetime
{
    private static readonly CaseId R7K2 = CaseId.Of("R7K2");
    private LogFolder folder = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        folder = await LogFolder.CreateAsync();
        await folder.Log.TryAppendAsync(R7K2, 0, Said.Now("een"), Ct);
        await folder.Log.AppendAsync(R7K2, 1, [Said.Now("twee"), Said.Now("drie")], Ct);
        await folder.Log.TryAppendAsync(R7K2, 3, Said.Now("vier"), Ct);
    }

    public ValueTask DisposeAsync() => folder.DisposeAsync();

    [Theory]
    [InlineData("person = 'gmA'", 3)]
    [InlineData("organisation = 'politie'", 2)]
    [InlineData("at = at + 1", 4)]
    [InlineData("command = 'another'", 1)]
    [InlineData("payload = CAST(payload || x'00' AS BLOB)", 3)]
    [InlineData("payload = (SELECT payload FROM events AS other WHERE other.sequence = 1)", 2)]
    public async Task LG6_a_column_that_was_changed_is_found_and_named(string change, int sequence) =>
        await IsFoundAsync($"UPDATE events SET {change} WHERE sequence = {sequence}", sequence);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task LG6_an_event_that_was_taken_away_is_missed(int sequence) =>
        await IsFoundAsync($"DELETE FROM events WHERE sequence = {sequence}", sequence);

    [Fact]
    public async Task LG6_an_event_that_was_taken_away_is_missed_also_when_the_others_move_up() =>
        await IsFoundAsync(
            "DELETE FROM events WHERE sequence = 2; UPDATE events SET sequence = sequence - 1 WHERE sequence > 2",
            2
        );

    [Fact]
    public async Task LG6_events_that_changed_places_are_found() =>
        await IsFoundAsync(
            "UPDATE events SET sequence = 9 WHERE sequence = 2; UPDATE events SET sequence = 2 WHERE sequence = 3; UPDATE events SET sequence = 3 WHERE sequence = 9",
            2
        );

    [Fact]
    public async Task LG6_an_event_of_another_case_is_not_of_this_one()
    {
        await folder.Log.TryAppendAsync(CaseId.Of("K3V9"), 0, Said.Now("vreemd"), Ct);

        await IsFoundAsync(
            """
            DELETE FROM events WHERE "case" = 'R7K2' AND sequence = 1;
            UPDATE events SET "case" = 'R7K2' WHERE "case" = 'K3V9'
            """,
            1
        );
    }

    [Theory]
    [InlineData("UPDATE case_heads SET sequence = 3")]
    [InlineData("DELETE FROM case_heads")]
    public async Task LG6_an_end_that_was_cut_off_is_missed_also_when_the_head_was_moved_along(string head) =>
        await IsFoundAsync($"DELETE FROM events WHERE sequence = 4; {head}", sequence: null);

    [Fact]
    public async Task LG6_a_case_of_which_everything_but_the_head_is_gone_is_missed() =>
        await IsFoundAsync("DELETE FROM events", 1);

    [Fact]
    public async Task LG6_what_is_cut_off_under_a_running_server_is_missed_when_it_reads_again()
    {
        await ExecuteAsync("DELETE FROM events WHERE sequence = 4");

        await Assert.ThrowsAsync<TamperedCaseException>(() => folder.Log.ReadAsync(R7K2, 2, Ct));
    }

    [Fact]
    public async Task F6_without_the_master_key_a_copy_opens_nothing()
    {
        var databases = folder.Get<IDbContextFactory<ConferenceHub.Data.ConferenceDb>>();
        var other = MasterKey.Create();
        await using var log = new SqliteEventLog(
            databases,
            folder.Get<EventCodec>(),
            new CaseKeys(databases, other),
            new CaseHeads(other),
            NullLogger<SqliteEventLog>.Instance
        );

        await Assert.ThrowsAnyAsync<Exception>(() => log.ReadAsync(R7K2, 0, Ct));
    }

    [Fact]
    public async Task LG6_what_nobody_touched_is_read_by_every_server()
    {
        await using var server = folder.AnotherServer();
        Assert.Equal(["een", "twee", "drie", "vier"], Texts(await server.ReadAsync(R7K2, 0, Ct)));

        Assert.True(await folder.Log.TryAppendAsync(R7K2, 4, Said.Now("vijf"), Ct));

        Assert.False(await server.TryAppendAsync(R7K2, 4, Said.Now("te laat"), Ct));
        Assert.Equal(["vijf"], Texts(await server.ReadAsync(R7K2, 4, Ct)));
        Assert.True(await server.TryAppendAsync(R7K2, 5, Said.Now("zes"), Ct));
        Assert.Equal(["vijf", "zes"], Texts(await folder.Log.ReadAsync(R7K2, 4, Ct)));
    }

    private static IEnumerable<string> Texts(IEnumerable<StoredEvent> events) =>
        events.Select(one => ((Said)one.Event).Text);

    private async Task IsFoundAsync(string sql, int? sequence)
    {
        await ExecuteAsync(sql);
        await using var server = folder.AnotherServer();

        var found = await Assert.ThrowsAsync<TamperedCaseException>(() => server.ReadAsync(R7K2, 0, Ct));

        Assert.Equal(R7K2, found.Reference);
        if (sequence is { } expected)
            Assert.Equal(expected, found.Sequence);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await folder.OtherConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.True(await command.ExecuteNonQueryAsync(Ct) > 0);
    }
}
