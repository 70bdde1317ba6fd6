using System.Text;
using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Tests.Log;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using PartnerDirectory;
using PartnerDirectory.Importing;

namespace PartnerDirectory.Tests;

/// <summary>A directory on a real database, with one organisation and one contact in it.</summary>
public sealed class DirectoryFolder : IAsyncDisposable, IClock
{
    public static readonly Actor Coordinator = new(
        PersonId.Of("pr"),
        OrganisationId.Of("zvh"),
        Role.ProcessCoordinator
    );
    public static readonly Actor Partner = new(PersonId.Of("wc"), OrganisationId.Of("dePlank"), Role.ChainPartner);
    public static readonly Actor Fatima = new(PersonId.Of("gmA"), OrganisationId.Of("drieslanden"), Role.ChainPartner);
    public static readonly LocalDate Today = new(2027, 3, 2);

    public static readonly Organisation Drieslanden = new(
        OrganisationId.Of("drieslanden"),
        "Gemeente Drieslanden",
        OrganisationKind.Municipality
    )
    {
        Region = "Rivierkant",
        LifeAreas = [LifeArea.Identity, LifeArea.Housing],
    };

    public static readonly Contact FatimasEntry = new(ContactId.Of("fatima"), Drieslanden.Id, "Fatima Fictie")
    {
        Function = "re-integratieofficier",
        Mail = "fatima@drieslanden.example",
        Phone = "070 000 0001",
        Reachable = "ma t/m do",
        Deputy = "Karim Schaduw",
        LastConfirmedOn = new(2026, 1, 2),
        Person = PersonId.Of("gmA"),
    };

    private readonly LogFolder folder;

    private DirectoryFolder(LogFolder folder)
    {
        this.folder = folder;
        var databases = folder.Get<IDbContextFactory<ConferenceDb>>();
        (Reader, Writer) = (new(databases), new(databases, NullLogger<DirectoryWriter>.Instance));
        Desk = new(databases, this, Time, NullLogger<ImportSessions>.Instance);
    }

    public DirectoryReader Reader { get; }

    public DirectoryWriter Writer { get; }

    public ImportSessions Desk { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2027, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public LogFolder Log => folder;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<DirectoryFolder> CreateAsync()
    {
        var directory = new DirectoryFolder(await LogFolder.CreateAsync());
        await using (var db = await directory.folder.OpenDatabaseAsync())
        {
            db.Add(Drieslanden with { Version = 1 });
            db.Add(FatimasEntry with { Version = 1 });
            await db.SaveChangesAsync(Ct);
        }
        await directory.Desk.StartAsync(default);
        return directory;
    }

    public Instant GetCurrentInstant() => Instant.FromUtc(2027, 3, 2, 9, 0);

    public async Task<Contact> ContactAsync(string name) =>
        (await AllContactsAsync()).Single(contact => string.Equals(contact.Name, name, StringComparison.Ordinal));

    public async Task<List<Contact>> AllContactsAsync()
    {
        await using var db = await folder.OpenDatabaseAsync();
        return await db.Set<Contact>().AsNoTracking().ToListAsync(Ct);
    }

    public Task<ImportState> ShowAsync(string csv) => ShowAsync(Encoding.UTF8.GetBytes(csv));

    /// <summary>Takes a file in and waits until its preview is there, or it is refused.</summary>
    public Task<ImportState> ShowAsync(byte[] csv) => EndedAsync(Desk.Take(Coordinator, csv)!.Id);

    /// <summary>Says yes to a preview and waits for what becomes of it.</summary>
    public Task<ImportState> WriteAsync(string import)
    {
        Desk.Write(Coordinator, import);
        return EndedAsync(import);
    }

    public IReadOnlyList<ImportRow> Rows(string import) =>
        Desk.Rows(Coordinator, import, only: null, from: 0, count: int.MaxValue);

    /// <summary>Everything that stands in the tables of the directory, to the byte.</summary>
    public async Task<string> ContentAsync()
    {
        await using var connection = await folder.OtherConnectionAsync();
        var content = new StringBuilder();
        foreach (var table in new[] { "organisations", "contacts", "offer_cards", "measures", "experiences" })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY id";
            await using var rows = await command.ExecuteReaderAsync(Ct);
            while (await rows.ReadAsync(Ct))
                for (var i = 0; i < rows.FieldCount; i++)
                    content.Append(rows.GetValue(i)).Append('\u001F');
            content.AppendLine(table);
        }
        return content.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await Desk.StopAsync(default);
        Desk.Dispose();
        await folder.DisposeAsync();
    }

    private async Task<ImportState> EndedAsync(string import)
    {
        for (var tries = 0; tries < 6000; tries++)
        {
            var state = Desk.Find(Coordinator, import)!;
            if (state.Stage is not (ImportStage.Reading or ImportStage.Comparing or ImportStage.Writing))
                return state;
            await Task.Delay(10, Ct);
        }
        throw new TimeoutException("The import did not end.");
    }
}
