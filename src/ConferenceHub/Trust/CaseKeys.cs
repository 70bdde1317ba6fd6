using System.Collections.Concurrent;
using System.Security.Cryptography;
using Agenda;
using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConferenceHub.Trust;

/// <summary>
/// The key of each case, unwrapped once and then kept in memory: opening a key costs more than a whole append.
/// </summary>
public sealed class CaseKeys(IDbContextFactory<ConferenceDb> databases, MasterKey master)
{
    private readonly ConcurrentDictionary<CaseId, CaseCipher> known = [];

    /// <summary>
    /// A key that nobody has yet. It becomes the key of the case when its row is stored with the first event; until
    /// then it may be thrown away.
    /// </summary>
    public (CaseCipher Cipher, CaseKeyRow Row) Create(CaseId reference)
    {
        var key = RandomNumberGenerator.GetBytes(CaseCipher.KeySize);
        return (new CaseCipher(key), new CaseKeyRow(reference, master.Wrap(reference, key)));
    }

    /// <summary>The key of a case that has events; null for one that has none.</summary>
    public ValueTask<CaseCipher?> FindAsync(CaseId reference, CancellationToken ct) =>
        known.TryGetValue(reference, out var cipher)
            ? ValueTask.FromResult<CaseCipher?>(cipher)
            : new(LoadAsync(reference, ct));

    public void Remember(CaseId reference, CaseCipher cipher) => known[reference] = cipher;

    public void ForgetAll() => known.Clear();

    private async Task<CaseCipher?> LoadAsync(CaseId reference, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.Set<CaseKeyRow>().AsNoTracking().SingleOrDefaultAsync(key => key.Case == reference, ct);
        return row is null ? null : known.GetOrAdd(reference, new CaseCipher(master.Unwrap(reference, row.Wrapped)));
    }
}

/// <summary>The wrapped key of one case.</summary>
public sealed record CaseKeyRow(CaseId Case, byte[] Wrapped);

internal sealed class CaseKeyTable : IEntityTypeConfiguration<CaseKeyRow>
{
    public void Configure(EntityTypeBuilder<CaseKeyRow> builder) =>
        builder.ToTable("case_keys").HasKey(row => row.Case);
}
