using System.Globalization;
using Accounts;
using ConferenceHub.Hub;
using ConferenceHub.Log;
using ConferenceHub.Trust;
using NodaTime;
using PartnerDirectory;
using Scheduling.Worker;
using Serilog;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;
using Web;
using Web.Configuration;
using Web.Demo;
using Web.Endpoints;
using Web.SignIn;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.UseRootSettings();
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
    builder.WebHost.UseUrls("http://127.0.0.1:5080");

if (args.Contains("check-graph", StringComparer.Ordinal))
    return await Teams.CheckAsync(builder.Configuration, SystemClock.Instance);

Settings settings;
DemoSettings demo;
try
{
    settings = Settings.From(builder.Configuration);
    demo = DemoSettings.From(builder.Configuration, builder.Environment);
    if (!demo.Enabled)
        settings.MustBeFitForRealPeople();
}
catch (InvalidOperationException wrong)
{
    await Console.Error.WriteLineAsync($"Nazorg does not start: {wrong.Message}");
    return 1;
}
var log = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).Enrich.FromLogContext();
log = builder.Environment.IsDevelopment()
    ? log.WriteTo.Async(to => to.Console(formatProvider: CultureInfo.InvariantCulture))
    : log.WriteTo.Async(to => to.Console(new JsonFormatter(renderMessage: true)));
builder.Logging.ClearProviders().AddProvider(new SerilogLoggerProvider(log.CreateLogger(), dispose: true));

// The framework writes addresses of requests beside every line, and below Information their very bytes. An address may
// hold the secret of a calendar link.
builder
    .Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Information)
    .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(settings);
builder.Services.AddSingleton<IClock>(SystemClock.Instance);
builder.Services.AddEventLog(settings.Folder, MasterKeyFile.Open(settings.MasterKeyFile, settings.Folder));
builder.Services.AddConferenceHub(settings.Limits, settings.Rooms, settings.Deadlines);
builder.Services.AddPartnerDirectory();
builder.Services.AddSchedulingWorker(settings.Smtp, settings.PublicAddress, settings.Scheduling);
builder.Services.AddTeams(settings.Graph);
builder.Services.AddAccounts(settings.Session, settings.FirstAdministrator);
builder.Services.AddSignIn(
    settings.Session,
    settings.Providers with
    {
        AreForDemo = demo.Enabled,
    },
    isSecure: !demo.Enabled && !settings.PublicAddress.IsLoopback
);
builder.Services.AddDemo(demo);
builder.Services.AddNazorgEndpoints(settings.Limits);

var app = builder.Build();
app.UseKnownProxies(settings.Proxies);
app.UseNazorgEndpoints();
app.MapNazorgEndpoints();
if (demo.Enabled)
    app.MapDemo();
await app.RunAsync();
return 0;

/// <summary>The composition root: the only place that knows sinks, folders and the system's clock.</summary>
public partial class Program;
