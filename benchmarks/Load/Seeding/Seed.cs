using System.Globalization;
using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using ConferenceHub.Trust;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Scheduling.Worker;

namespace Load.Seeding;

/// <summary>
/// Fills a storage folder with cases, through the product's own rules and log, before the server starts.
/// </summary>
internal static class Seed
{
    public const int Changes = 500;
    public const int JoinedCases = 10;

    private static readonly Instant Now = Instant.FromUtc(2027, 3, 2, 8, 0);

    public static string Room(int i) => string.Create(CultureInfo.InvariantCulture, $"Room{i}");

    public static string Empty(int i) => string.Create(CultureInfo.InvariantCulture, $"Empty{i}");

    public static string Worked(int i) => string.Create(CultureInfo.InvariantCulture, $"Worked{i}");

    public static async Task FillAsync(string folder, int rooms)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder
            .Services.AddEventLog(folder, MasterKeyFile.Open(folder + ".key", folder))
            .AddTablesOf(typeof(PartnerDirectory.Contact).Assembly)
            .AddTablesOf(typeof(Accounts.AccountsSetup).Assembly)
            .AddSchedulingTables();
        using var host = builder.Build();
        await host.StartAsync();
        var log = host.Services.GetRequiredService<IEventLog>();
        IEnumerable<(string Reference, Func<CaseId, IEnumerable<Line>> Script)> cases =
        [
            .. Enumerable.Range(0, rooms).Select(i => (Room(i), (Func<CaseId, IEnumerable<Line>>)Script.Conference)),
            .. Enumerable.Range(0, JoinedCases).Select(i => (Empty(i), (Func<CaseId, IEnumerable<Line>>)Script.Empty)),
            .. Enumerable
                .Range(0, JoinedCases)
                .Select(i =>
                    (Worked(i), (Func<CaseId, IEnumerable<Line>>)(reference => Script.Worked(reference, Changes)))
                ),
        ];
        await Task.WhenAll(cases.Select(one => PlayAsync(log, new CaseId(one.Reference), one.Script)));
        await host.StopAsync();
    }

    private static async Task PlayAsync(IEventLog log, CaseId reference, Func<CaseId, IEnumerable<Line>> script)
    {
        var history = new CaseHistory(reference, log);
        foreach (var (by, command) in script(reference))
        {
            var id = new CommandId(string.Create(CultureInfo.InvariantCulture, $"seed-{history.Version}"));
            var request = Request.From(by, id, command);
            if (await history.TransactAsync(request, Now, CancellationToken.None) is not Verdict.Changes)
                throw new InvalidOperationException($"{reference}: refused {command}");
        }
    }
}
