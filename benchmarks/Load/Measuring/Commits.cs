using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Load.Measuring;

/// <summary>
/// Single durable commits: one prepared insert at a time, on disk before the next, as large as an event of a claim.
/// </summary>
internal static class Commits
{
    public static Result Measure(string folder, TimeSpan time)
    {
        Directory.CreateDirectory(folder);
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "commits.db")}");
        connection.Open();
        Execute(
            connection,
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE commits (room TEXT, sequence INTEGER, payload BLOB, PRIMARY KEY (room, sequence));"
        );
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO commits VALUES ('Room1', @sequence, @payload)";
        var sequence = insert.Parameters.AddWithValue("@sequence", 0);
        insert.Parameters.AddWithValue("@payload", new byte[300]);
        insert.Prepare();

        var (samples, clock) = (new Samples(), Stopwatch.StartNew());
        for (var i = 0; clock.Elapsed < time; i++)
        {
            sequence.Value = i;
            var since = Stopwatch.GetTimestamp();
            insert.ExecuteNonQuery();
            samples.Add(Stopwatch.GetTimestamp() - since);
        }
        return new Result("commit") { Latency = samples.Median };
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
