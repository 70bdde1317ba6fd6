using System.Reflection;
using System.Text.Json;
using Agenda;
using Microsoft.EntityFrameworkCore;

namespace ConferenceHub.Data;

/// <summary>
/// The one model of everything that is stored. It names no table: a new one is one more
/// <see cref="IEntityTypeConfiguration{TEntity}"/> beside what it stores, in a project that says so with
/// <see cref="StoredModelSetup.AddTablesOf"/>, and a migration.
/// </summary>
public abstract class ConferenceDb : DbContext
{
    private readonly IReadOnlyList<Assembly> projects;

    protected ConferenceDb(DbContextOptions options)
        : base(options) => projects = StoredModel.Of(options).Projects;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var project in projects)
            modelBuilder.ApplyConfigurationsFromAssembly(project);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
            property.SetColumnName(
                property.ClrType == typeof(CaseId) ? "case" : JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)
            );
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conversions.Apply(configurationBuilder, [typeof(CaseId).Assembly, .. projects]);
}

/// <summary>The model on SQLite; its own type because migrations belong to one database engine.</summary>
public sealed class SqliteConferenceDb(DbContextOptions<SqliteConferenceDb> options) : ConferenceDb(options);
