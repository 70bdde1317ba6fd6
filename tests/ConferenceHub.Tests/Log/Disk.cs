using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ConferenceHub.Tests.Log;

/// <summary>A disk that can be full: the database may then not grow by a single page.</summary>
public sealed class Disk : DbConnectionInterceptor
{
    public bool Full { get; set; }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA max_page_count={(Full ? 1 : 1_000_000)}";
        command.ExecuteNonQuery();
    }
}
