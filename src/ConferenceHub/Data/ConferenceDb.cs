using System.Text.Json;
using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Log;
using ConferenceHub.Trust;
using Microsoft.EntityFrameworkCore;

namespace ConferenceHub.Data;

/// <summary>
/// The one model of everything that is stored. A new table is one more <see cref="IEntityTypeConfiguration{TEntity}"/>
/// beside what it stores, and a migration.
/// </summary>
public abstract class ConferenceDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<CaseKeyRow> CaseKeys => Set<CaseKeyRow>();

    public DbSet<CaseEntry> Cases => Set<CaseEntry>();

    public DbSet<ParticipantEntry> Participants => Set<ParticipantEntry>();

    public DbSet<ActionEntry> Actions => Set<ActionEntry>();

    public DbSet<ConferenceEntry> Conferences => Set<ConferenceEntry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ConferenceDb).Assembly);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
            property.SetColumnName(
                property.ClrType == typeof(CaseId) ? "case" : JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)
            );
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conversions.Apply(configurationBuilder);
}

/// <summary>The model on SQLite; its own type because migrations belong to one database engine.</summary>
public sealed class SqliteConferenceDb(DbContextOptions<SqliteConferenceDb> options) : ConferenceDb(options);
