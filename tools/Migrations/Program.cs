using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PartnerDirectory;
using Scheduling.Calendar;

Console.WriteLine("""
    dotnet tool restore
    dotnet build tools/Migrations
    dotnet ef migrations add NAME --no-build --project src/ConferenceHub --startup-project tools/Migrations --context SqliteConferenceDb --output-dir Data/Migrations
    """);

internal sealed class Sqlite : IDesignTimeDbContextFactory<SqliteConferenceDb>
{
    public SqliteConferenceDb CreateDbContext(string[] args) 
        => new((DbContextOptions<SqliteConferenceDb>)new DbContextOptionsBuilder<SqliteConferenceDb>()
            .UseSqlite("Data Source=:memory:")
            .UseTables([new(typeof(Contact).Assembly), new(typeof(SentMail).Assembly)])
            .Options);
}
