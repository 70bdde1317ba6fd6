using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

Console.WriteLine("""
    dotnet tool restore
    dotnet build tools/Migrations
    dotnet ef migrations add NAME --no-build --project src/ConferenceHub --startup-project tools/Migrations --context SqliteConferenceDb --output-dir Data/Migrations
    """);

internal sealed class Sqlite : IDesignTimeDbContextFactory<SqliteConferenceDb>
{
    public SqliteConferenceDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteConferenceDb>().UseSqlite("Data Source=:memory:").Options);
}
