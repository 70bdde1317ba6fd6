using ConferenceHub.Index;
using ConferenceHub.Log;
using ConferenceHub.Trust;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConferenceHub.Data;

/// <summary>The log itself and the keys of its cases: the only tables that cannot be rebuilt.</summary>
internal sealed class StoredTables : IEntityTypeConfiguration<EventRow>, IEntityTypeConfiguration<CaseKeyRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("events").HasKey(row => new { row.Case, row.Sequence });
        builder.HasIndex(row => new { row.Case, row.Command }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CaseKeyRow> builder) =>
        builder.ToTable("case_keys").HasKey(row => row.Case);
}

/// <summary>The rows that lists are read from; derived from the log, so they may be dropped and rebuilt.</summary>
internal sealed class DerivedTables
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
