using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConferenceHub.Index;

/// <summary>The rows that lists are read from; derived from the log, so they may be dropped and rebuilt.</summary>
internal sealed class IndexTables
    : IEntityTypeConfiguration<CaseEntry>,
        IEntityTypeConfiguration<ParticipantEntry>,
        IEntityTypeConfiguration<ActionEntry>,
        IEntityTypeConfiguration<ConferenceEntry>
{
    public void Configure(EntityTypeBuilder<CaseEntry> builder) =>
        builder.ToTable("case_index").HasKey(row => row.Reference);

    public void Configure(EntityTypeBuilder<ParticipantEntry> builder)
    {
        builder.ToTable("participant_index").HasKey(row => new { row.Reference, row.Person });
        builder.HasIndex(row => row.Person);
    }

    public void Configure(EntityTypeBuilder<ActionEntry> builder) =>
        builder.ToTable("action_index").HasKey(row => new { row.Reference, row.Action });

    public void Configure(EntityTypeBuilder<ConferenceEntry> builder) =>
        builder.ToTable("conference_index").HasKey(row => new { row.Reference, row.Conference });
}
