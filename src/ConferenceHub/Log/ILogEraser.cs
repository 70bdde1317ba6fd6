using ConferenceHub.Data;
using ConferenceHub.Scheduling.Calendar;
using ConferenceHub.Trust;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ConferenceHub.Log;

/// <summary>
/// Puts a demonstration back to its beginning. Apart from the log, because nothing else may ever take an event away.
/// </summary>
public interface ILogEraser
{
    /// <summary>
    /// Removes every case, its key, its derived rows and what was noted of its mail, all or nothing. Rooms that are
    /// open must be closed first.
    /// </summary>
    Task EraseAllAsync(CancellationToken ct);
}

public sealed class LogEraser(IDbContextFactory<ConferenceDb> databases, CaseKeys keys, ILogger<LogEraser> logger)
    : ILogEraser
{
    public async Task EraseAllAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Events.ExecuteDeleteAsync(ct);
        await db.CaseKeys.ExecuteDeleteAsync(ct);
        await db.Cases.ExecuteDeleteAsync(ct);
        await db.Participants.ExecuteDeleteAsync(ct);
        await db.Actions.ExecuteDeleteAsync(ct);
        await db.Conferences.ExecuteDeleteAsync(ct);
        await db.Set<SentMail>().ExecuteDeleteAsync(ct); // The same cases come again, and so do their invitations.
        await transaction.CommitAsync(ct);
        keys.ForgetAll();
        EventLogLog.Erased(logger);
    }
}
