using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Agenda;
using ConferenceHub.Trust;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConferenceHub.Log;

/// <summary>
/// Signs how far each case goes, so that events which are cut off at its end are missed, and remembers it, so that the
/// next event need not read those before it.
/// </summary>
public sealed class CaseHeads(MasterKey master)
{
    private readonly ConcurrentDictionary<CaseId, ChainLink> known = [];

    /// <summary>The last link that this server has seen; null when it has read nothing of the case yet.</summary>
    public ChainLink? Known(CaseId reference) => known.GetValueOrDefault(reference);

    public void Remember(CaseId reference, ChainLink link) =>
        known.AddOrUpdate(reference, link, (_, old) => link.Sequence > old.Sequence ? link : old);

    public void ForgetAll() => known.Clear();

    public HeadRow Sign(CaseId reference, ChainLink link) =>
        new(reference, link.Sequence, SignatureOf(reference, link));

    /// <summary>Whether this row says that the case ends with this link.</summary>
    public bool IsHead(HeadRow row, ChainLink link) =>
        row.Sequence == link.Sequence
        && CryptographicOperations.FixedTimeEquals(row.Signature, SignatureOf(row.Case, link));

    private byte[] SignatureOf(CaseId reference, ChainLink link) =>
        master.Sign([
            .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{link.Sequence}|{reference}|")),
            .. link.Hash,
        ]);
}

/// <summary>How far a case goes, signed with what is not in the database.</summary>
/// <param name="Signature">Of the case, the sequence and the hash of its chain.</param>
public sealed record HeadRow(CaseId Case, long Sequence, byte[] Signature);

internal sealed class HeadTable : IEntityTypeConfiguration<HeadRow>
{
    public void Configure(EntityTypeBuilder<HeadRow> builder) => builder.ToTable("case_heads").HasKey(row => row.Case);
}
