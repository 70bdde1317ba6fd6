using ConferenceHub.Data;
using ConferenceHub.Index;
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
    /// Removes every case, its key, its derived rows and what else is kept of it, all or nothing. Rooms that are open
    /// must be closed first.
    /// </summary>
    Task EraseAllAsync(CancellationToken ct);
}

/// <summary>Something outside the log that is kept of cases, and goes with them.</summary>
public interface IErasedWithCases
{
    /// <summary>Inside the transaction that removes the cases.</summary>
    Task EraseAsync(ConferenceDb db, CancellationToken ct);
}

public sealed class LogEraser(
    IDbContextFactory<ConferenceDb> databases,
    CaseKeys keys,
    CaseHeads heads,
    IEnumerable<IErasedWithCases> others,
    ILogger<LogEraser> logger
) : ILogEraser
{
    public async Task EraseAllAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Set<EventRow>().ExecuteDeleteAsync(ct);
        await db.Set<CaseKeyRow>().ExecuteDeleteAsync(ct);
        await db.Set<HeadRow>().ExecuteDeleteAsync(ct);
        await db.Set<CaseEntry>().ExecuteDeleteAsync(ct);
        await db.Set<ParticipantEntry>().ExecuteDeleteAsync(ct);
        await db.Set<ActionEntry>().ExecuteDeleteAsync(ct);
        await db.Set<ConferenceEntry>().ExecuteDeleteAsync(ct);
        foreach (var other in others)
            await other.EraseAsync(db, ct);
        await transaction.CommitAsync(ct);
        keys.ForgetAll();
        heads.ForgetAll();
        StorageLog.Erased(logger);
    }
}
