using Accounts.Sessions;
using Agenda;
using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Accounts.People;

/// <summary>What became of a change to the accounts.</summary>
public enum AccountOutcome
{
    Done,
    NotFound,

    /// <summary>Somebody has an account with this mail address, or this person has one.</summary>
    Taken,

    /// <summary>Then nobody could give anybody access any more.</summary>
    LastAdministrator,
}

/// <summary>Gives people access, changes what they are, and takes it away. Every act is one line of the log.</summary>
public sealed class AccountWriter(
    IDbContextFactory<ConferenceDb> databases,
    AccountBook book,
    SessionStore sessions,
    IClock clock,
    ILogger<AccountWriter> logger
) : IDisposable
{
    // Two administrators who stop each other at one moment would leave nobody.
    private readonly SemaphoreSlim oneAtATime = new(1, 1);

    /// <param name="by">Null: the program itself, from its settings.</param>
    public async Task<AccountOutcome> InviteAsync(AccountRow invited, PersonId? by, CancellationToken ct)
    {
        var outcome = await ChangeAsync(
            async db =>
            {
                var (person, mail) = (invited.Person, invited.MailKey);
                if (await db.Set<AccountRow>().AnyAsync(row => row.Person == person || row.MailKey == mail, ct))
                    return AccountOutcome.Taken;
                db.Add(invited with { InvitedAt = clock.GetCurrentInstant(), Version = 1 });
                return AccountOutcome.Done;
            },
            ct
        );
        if (outcome is AccountOutcome.Done)
            logger.Invited(invited.Person, invited.Role, by);
        return outcome;
    }

    public async Task<AccountOutcome> GiveRoleAsync(PersonId person, Role role, PersonId by, CancellationToken ct)
    {
        var outcome = await ChangeAsync(person, row => row with { Role = role }, ct);
        if (outcome is AccountOutcome.Done)
            logger.RoleGiven(person, role, by);
        return outcome;
    }

    /// <summary>No access any more: every session of this person ends at once. Places in cases stay.</summary>
    public async Task<AccountOutcome> DisableAsync(PersonId person, PersonId by, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var outcome = await ChangeAsync(person, row => row with { DisabledAt = row.DisabledAt ?? now }, ct);
        if (outcome is not AccountOutcome.Done)
            return outcome;
        logger.Disabled(person, by);
        await sessions.EndAllOfAsync(person, ct);
        return outcome;
    }

    public async Task<AccountOutcome> EnableAsync(PersonId person, PersonId by, CancellationToken ct)
    {
        var outcome = await ChangeAsync(person, row => row with { DisabledAt = null }, ct);
        if (outcome is AccountOutcome.Done)
            logger.Enabled(person, by);
        return outcome;
    }

    private Task<AccountOutcome> ChangeAsync(
        PersonId person,
        Func<AccountRow, AccountRow> change,
        CancellationToken ct
    ) =>
        ChangeAsync(
            async db =>
            {
                if (
                    await db.Set<AccountRow>().AsNoTracking().SingleOrDefaultAsync(r => r.Person == person, ct)
                    is not { } row
                )
                    return AccountOutcome.NotFound;
                var changed = change(row);
                if (IsAdministrator(row) && !IsAdministrator(changed) && book.All.Count(IsAdministrator) <= 1)
                    return AccountOutcome.LastAdministrator;
                db.Update(changed with { Version = row.Version + 1 }).Property(one => one.Version).OriginalValue =
                    row.Version;
                return AccountOutcome.Done;
            },
            ct
        );

    private async Task<AccountOutcome> ChangeAsync(
        Func<ConferenceDb, Task<AccountOutcome>> change,
        CancellationToken ct
    )
    {
        await oneAtATime.WaitAsync(ct);
        try
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            var outcome = await change(db);
            await db.SaveChangesAsync(ct);
            await book.RefreshAsync(ct);
            return outcome;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private static bool IsAdministrator(AccountRow row) => row is { Role: Role.Administrator, DisabledAt: null };
}
