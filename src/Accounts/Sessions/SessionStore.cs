using System.Linq.Expressions;
using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Hub;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Accounts.Sessions;

/// <summary>
/// Which sessions there are. Ending one closes its connections at once; a copy of its cookie is worth nothing then.
/// </summary>
public sealed class SessionStore(
    IDbContextFactory<ConferenceDb> databases,
    Connections connections,
    SessionLimits limits,
    TimeProvider time
)
{
    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public async Task BeginAsync(Caller caller, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        db.Add(new Session(caller.Session, caller.Person, caller.ScreenOf, Now, Now, Now + limits.Longest));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The session of this caller; null when it has ended, or was never theirs.</summary>
    public async Task<Session?> FindAsync(Caller caller, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = await db.Set<Session>().AsNoTracking().SingleOrDefaultAsync(row => row.Name == caller.Session, ct);
        return found is not null && found.IsOf(caller) && found.LivesUntil(limits) > Now ? found : null;
    }

    /// <summary>Somebody did something in it.</summary>
    public async Task SeeAsync(Caller caller, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = Now;
        await db.Set<Session>()
            .Where(row => row.Name == caller.Session && row.SeenAt < now)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.SeenAt, now), ct);
    }

    public Task EndAsync(Caller caller, CancellationToken ct) => EndAsync(row => row.Name == caller.Session, ct);

    /// <summary>Everywhere, in every browser. Not what the detainees read: those screens are no sign-in of anybody.</summary>
    public Task EndAllOfAsync(PersonId person, CancellationToken ct) =>
        EndAsync(row => row.Person == person && row.ScreenOf == null, ct);

    /// <summary>The detainee's screens of this case.</summary>
    public Task EndScreensOfAsync(CaseId reference, CancellationToken ct) =>
        EndAsync(row => row.ScreenOf == reference, ct);

    /// <summary>Ends what lived too long or was left alone, and closes what is still open of it.</summary>
    public async Task SweepAsync(CancellationToken ct)
    {
        var now = Now;
        var quiet = now - limits.Idle;
        await EndAsync(row => row.EndsAt <= now || (row.ScreenOf == null && row.SeenAt <= quiet), ct);
    }

    private async Task EndAsync(Expression<Func<Session, bool>> which, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var names = await db.Set<Session>().Where(which).Select(row => row.Name).ToListAsync(ct);
        if (names.Count == 0)
            return;
        await db.Set<Session>().Where(row => names.Contains(row.Name)).ExecuteDeleteAsync(ct);
        await Task.WhenAll(names.Select(connections.SignOutAsync));
    }
}
