using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace ConferenceHub.Data;

/// <summary>A project with tables, or types of columns, in the one model.</summary>
public sealed record TablesOf(Assembly Project);

public static class StoredModelSetup
{
    /// <summary>Lets a project add its tables to the one model.</summary>
    public static IServiceCollection AddTablesOf(this IServiceCollection services, Assembly project) =>
        services.AddSingleton(new TablesOf(project));

    /// <summary>Builds the model from the tables of these projects, and the log's own.</summary>
    public static DbContextOptionsBuilder UseTables(
        this DbContextOptionsBuilder options,
        IEnumerable<TablesOf> projects
    )
    {
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(
            new StoredModel([typeof(ConferenceDb).Assembly, .. projects.Select(tables => tables.Project)])
        );
        return options;
    }
}

/// <summary>Of which projects the model is made. Two databases with other projects never share a model.</summary>
internal sealed class StoredModel(IReadOnlyList<Assembly> projects) : IDbContextOptionsExtension
{
    public IReadOnlyList<Assembly> Projects { get; } = [.. projects.Distinct()];

    public DbContextOptionsExtensionInfo Info => new StoredModelInfo(this);

    public static StoredModel Of(DbContextOptions options) => options.GetExtension<StoredModel>();

    public void ApplyServices(IServiceCollection services) { }

    public void Validate(IDbContextOptions options) { }

    private sealed class StoredModelInfo(StoredModel model) : DbContextOptionsExtensionInfo(model)
    {
        private readonly string names = string.Join(
            ' ',
            model.Projects.Select(one => one.FullName).Order(StringComparer.Ordinal)
        );

        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => names.GetHashCode(StringComparison.Ordinal);

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other is StoredModelInfo same && string.Equals(names, same.names, StringComparison.Ordinal);

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) =>
            debugInfo["Nazorg:Tables"] = names;
    }
}
