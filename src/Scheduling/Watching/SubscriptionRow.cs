using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Scheduling.Watching;

/// <summary>That a calendar service tells of changes at an address of ours.</summary>
public sealed class SubscriptionRow
{
    /// <summary>Where it tells.</summary>
    public required string Address { get; set; }

    /// <summary>
    /// What every message must carry, protected by the keys of this host. Made once, so that messages of an earlier
    /// subscription count too.
    /// </summary>
    public required byte[] Secret { get; set; }

    /// <summary>The service's own id; null as long as there is no subscription.</summary>
    public string? Subscription { get; set; }

    public Instant? Expires { get; set; }
}

internal sealed class SubscriptionTable : IEntityTypeConfiguration<SubscriptionRow>
{
    public void Configure(EntityTypeBuilder<SubscriptionRow> builder) =>
        builder.ToTable("calendar_subscriptions").HasKey(row => row.Address);
}
