using Accounts.People;
using Accounts.Sessions;
using Agenda.Deadlines;
using ConferenceHub.Hub;
using ConferenceHub.Rooms;
using NodaTime;
using Scheduling.Calendar;
using Scheduling.Graph;
using Scheduling.Worker;
using Web.SignIn;

namespace Web.Configuration;

/// <summary>What appsettings.json, the environment and the command line say, checked before anything starts.</summary>
/// <param name="Folder">The full path of the folder with all data.</param>
/// <param name="MasterKeyFile">The full path of the file without which nobody can read it.</param>
/// <param name="Graph">Null: without a tenant.</param>
internal sealed record Settings(
    string Folder,
    string MasterKeyFile,
    SessionLimits Session,
    Providers Providers,
    FirstAdministrator? FirstAdministrator,
    LimitOptions Limits,
    RoomOptions Rooms,
    DeadlineRules Deadlines,
    SmtpOptions Smtp,
    Uri PublicAddress,
    SchedulingOptions Scheduling,
    GraphOptions? Graph,
    KnownProxies Proxies
)
{
    /// <exception cref="InvalidOperationException">A setting is wrong; the message says which, in plain
    /// words.</exception>
    public static Settings From(IConfiguration configuration) =>
        new(
            Path.GetFullPath(Required(configuration, "Storage:Folder")),
            Path.GetFullPath(Required(configuration, "Storage:MasterKeyFile")),
            new SessionLimits(
                Minutes(configuration, "SignIn:IdleMinutes", 60),
                Minutes(configuration, "SignIn:SessionMinutes", 480)
            ),
            Providers.From(configuration),
            FirstAdministratorOf(configuration.GetSection("SignIn:FirstAdministrator")),
            configuration.GetSection("Limits").Get<LimitOptions>() ?? new(),
            Checked(configuration.GetSection("Rooms").Get<RoomOptions>() ?? new()),
            new DeadlineRules(configuration.GetSection("Deadlines").Get<DeadlineRule[]>() ?? []),
            Checked(configuration.GetSection("Smtp").Get<SmtpOptions>() ?? new()),
            WebAddress("PublicAddress", configuration["PublicAddress"]),
            Checked(configuration.GetSection("Scheduling").Get<SchedulingOptions>() ?? new()),
            GraphOptions.IsConfigured(configuration) ? Checked(GraphOptions.From(configuration)) : null,
            KnownProxies.From(configuration)
        );

    private static string Required(IConfiguration configuration, string name) =>
        configuration[name] is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"The setting {name} is empty.");

    private static FirstAdministrator? FirstAdministratorOf(IConfigurationSection section) =>
        section["Mail"] is { Length: > 0 } mail
            ? new FirstAdministrator(
                section["Name"] is { Length: > 0 } name ? name : mail,
                mail,
                section["Organisation"] ?? ""
            )
            : null;

    /// <summary>What must be so before real people's data comes in; the demonstration does without.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or unsafe; the message says which.</exception>
    public void MustBeFitForRealPeople()
    {
        if (Providers.All.Count == 0)
            throw new InvalidOperationException(
                "There is no way to sign in: the setting SignIn:Providers is empty. For a demonstration with made-up people start with --Demo:Enabled=true."
            );
        if (
            !string.Equals(PublicAddress.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            && !PublicAddress.IsLoopback
        )
            throw new InvalidOperationException("The setting PublicAddress must begin with https://.");
    }

    private static Duration Minutes(IConfiguration configuration, string name, int usual) =>
        Duration.FromMinutes(Positive(name, configuration.GetValue(name, usual)));

    private static int Positive(string name, int value) =>
        value > 0 ? value : throw new InvalidOperationException($"The setting {name} must be more than 0.");

    private static Uri WebAddress(string name, string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new InvalidOperationException(
                $"The setting {name} is not an address that begins with http:// or https://."
            );

    private static SchedulingOptions Checked(SchedulingOptions scheduling) =>
        scheduling.RefreshInterval > TimeSpan.Zero
            ? scheduling
            : throw new InvalidOperationException("The setting Scheduling:RefreshInterval must be more than 0.");

    private static SmtpOptions Checked(SmtpOptions smtp) =>
        smtp.Problems() is [var problem, ..] ? throw new InvalidOperationException(problem) : smtp;

    private static GraphOptions Checked(GraphOptions graph) =>
        graph.Problems() is [var problem, ..] ? throw new InvalidOperationException(problem) : graph;

    private static RoomOptions Checked(RoomOptions rooms)
    {
        Positive("Rooms:SendQueueLimit", rooms.SendQueueLimit);
        return rooms.IdleTime > TimeSpan.Zero
            ? rooms
            : throw new InvalidOperationException("The setting Rooms:IdleTime must be more than 0.");
    }
}
