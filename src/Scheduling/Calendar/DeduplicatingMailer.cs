using System.Data.Common;
using Agenda;
using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Scheduling.Calendar;

/// <summary>Sends each mail once, also when the program stopped halfway through a dozen: what went out is on disk
/// before the next one goes.
/// One gap stays open, because a mail server cannot be asked what it has: the single mail that was on its way when the
/// program died may go twice. It then has the same Message-ID, UID and SEQUENCE, so a calendar shows it once.
/// While the store cannot be written, nothing is sent.</summary>
public sealed class DeduplicatingMailer(
    IMailer mailer,
    IDbContextFactory<ConferenceDb> databases,
    IClock clock,
    ILogger<DeduplicatingMailer> logger
) : IMailer
{
    /// <summary>Long after the last moment at which a mail could be tried again.</summary>
    private static readonly Duration Kept = Duration.FromDays(90);

    public async Task SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        var id = OpaqueId.Of(mail.MessageId);
        if (!await StoredAsync("note the mail", db => BeginAsync(db, id, mail, ct)))
            return;
        using (SchedulingActivitySource.Begin("send the mail"))
            await mailer.SendAsync(mail, ct);

        // Also when the program is being stopped: it went out.
        await StoredAsync(
            "note that it was sent",
            async db =>
                await Row(db, id)
                    .ExecuteUpdateAsync(
                        row => row.SetProperty(one => one.SentAt, clock.GetCurrentInstant()),
                        CancellationToken.None
                    ) == 1
        );
    }

    /// <summary>
    /// Writes, each time, that this mail is going to be sent: a store that takes no more is found out before and not
    /// after. False when there is nothing to send.
    /// </summary>
    private async Task<bool> BeginAsync(ConferenceDb db, string id, OutgoingMail mail, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var known = await Row(db, id).AsNoTracking().SingleOrDefaultAsync(ct);
        if (known is { SentAt: not null } || !await HasToUndoAsync(db, mail, ct))
            return false;

        await db.Set<SentMail>().Where(row => row.TriedAt < now - Kept).ExecuteDeleteAsync(ct);
        if (
            known is not null
            && await Row(db, id).ExecuteUpdateAsync(row => row.SetProperty(one => one.TriedAt, now), ct) == 1
        )
            return true;
        db.Add(new SentMail(id, now));
        await db.SaveChangesAsync(ct);
        return true;
    }

    private static async Task<bool> HasToUndoAsync(ConferenceDb db, OutgoingMail mail, CancellationToken ct)
    {
        if (mail.Undoes is not { } undone)
            return true;
        var ids = undone.Select(one => OpaqueId.Of(one)).ToList();
        return await db.Set<SentMail>().AnyAsync(row => ids.Contains(row.Mail), ct);
    }

    private async Task<bool> StoredAsync(string step, Func<ConferenceDb, Task<bool>> work)
    {
        using var _ = SchedulingActivitySource.Begin(step);
        try
        {
            await using var db = await databases.CreateDbContextAsync();
            return await work(db);
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            SchedulingLog.MailNotNoted(logger, failure.GetType().Name);
            throw new SchedulingException(MeetingProblem.NotNow, retryAfter: null, failure);
        }
    }

    private static IQueryable<SentMail> Row(ConferenceDb db, string id) =>
        db.Set<SentMail>().Where(row => row.Mail == id);
}
