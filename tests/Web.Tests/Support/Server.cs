using System.Security.Claims;
using Accounts.Sessions;
using Agenda;
using ConferenceHub.Hub;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Web.Tests.Support;

/// <summary>The program as it comes, for the tests of one class.</summary>
public sealed class DemoServer() : Server([]);

/// <summary>The program itself, on a real port, with a real database in a folder of its own.</summary>
public class Server : WebApplicationFactory<Program>, ISite
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nazorg-web-");
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);
    private readonly Action<IServiceCollection>? change;

    public Server((string Name, string Value)[] settings, Action<IServiceCollection>? change = null)
    {
        this.change = change;
        foreach (var (name, value) in settings)
            this.settings[name] = value;
        UseKestrel(0);
        StartServer();
    }

    public Uri Url => ClientOptions.BaseAddress;

    public LogLines Log { get; } = new();

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A case made for one test, through the same rules that people meet.</summary>
    public async Task PlayAsync(string reference, IEnumerable<(Actor Actor, AgendaCommand Command)> script)
    {
        var history = new CaseHistory(new CaseId(reference), Get<IEventLog>());
        foreach (var (actor, command) in script)
        {
            var request = Request.From(actor, new CommandId(Guid.NewGuid().ToString()), command);
            Assert.IsType<Verdict.Changes>(
                await history.TransactAsync(request, Get<IClock>().GetCurrentInstant(), CancellationToken.None)
            );
        }
    }

    /// <summary>A connection of somebody whom the demo does not know: a sign-in that only this test host has.</summary>
    public async Task<Wire> ConnectStrangerAsync(string person)
    {
        var caller = new Caller(new PersonId(person), Guid.NewGuid().ToString(), ScreenOf: null);
        await Get<SessionStore>().BeginAsync(caller, CancellationToken.None);
        return await Wire.OpenAsync(Url, CookieOf(caller));
    }

    /// <summary>A cookie as this program writes it, whether the session is there or not.</summary>
    public string CookieOf(Caller caller)
    {
        var identity = new ClaimsIdentity(
            [new(Caller.PersonClaim, caller.Person.Value), new(Caller.SessionClaim, caller.Session)],
            CookieAuthenticationDefaults.AuthenticationScheme
        );
        var options = Get<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var now = Get<TimeProvider>().GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(1) };
        return "nazorg="
            + options.TicketDataFormat.Protect(
                new AuthenticationTicket(
                    new ClaimsPrincipal(identity),
                    properties,
                    CookieAuthenticationDefaults.AuthenticationScheme
                )
            );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // The demo clock was just being written.
        }
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder
            .UseSetting("Storage:Folder", Path.Combine(folder.FullName, "data"))
            .UseSetting("Storage:MasterKeyFile", Path.Combine(folder.FullName, "master.key"))
            .UseSetting("Limits:CommandsPerSecond", "0");
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<ILoggerProvider>(Log);
            change?.Invoke(services);
        });
    }
}
