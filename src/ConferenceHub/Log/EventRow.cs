using Agenda;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace ConferenceHub.Log;

/// <summary>
/// One event as it stands on disk. What anybody wrote is only in the payload, sealed with the key of the case.
/// </summary>
public sealed record EventRow(
    CaseId Case,
    long Sequence,
    CommandId Command,
    string Type,
    byte[] Payload,
    PersonId Person,
    OrganisationId Organisation,
    Instant At
);

internal sealed class EventTable : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("events").HasKey(row => new { row.Case, row.Sequence });
        builder.HasIndex(row => new { row.Case, row.Command }).IsUnique();
    }
}
