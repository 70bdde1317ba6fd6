using ConferenceHub.Data;
using ConferenceHub.Log;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Scheduling.Calendar;

/// <summary>One mail that was handed to the mail server, or was about to be.</summary>
/// <param name="Mail">A hash of its id: it tells nobody who got it.</param>
/// <param name="TriedAt">Written before it goes out.</param>
public sealed record SentMail(string Mail, Instant TriedAt)
{
    /// <summary>Written once the mail server took it.</summary>
    public Instant? SentAt { get; init; }
}

internal sealed class SentMailTable : IEntityTypeConfiguration<SentMail>
{
    public void Configure(EntityTypeBuilder<SentMail> builder)
    {
        builder.ToTable("sent_mail").HasKey(row => row.Mail);
        builder.HasIndex(row => row.TriedAt);
    }
}

/// <summary>When the same cases come again, so do their invitations.</summary>
internal sealed class ErasedMail : IErasedWithCases
{
    public Task EraseAsync(ConferenceDb db, CancellationToken ct) => db.Set<SentMail>().ExecuteDeleteAsync(ct);
}
