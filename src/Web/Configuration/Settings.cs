using Agenda.Deadlines;
using ConferenceHub.Hub;
using ConferenceHub.Rooms;
using Scheduling.Calendar;
using Scheduling.Graph;
using Scheduling.Worker;

namespace Web.Configuration;

/// <summary>What appsettings.json, the environment and the command line say, checked before anything starts.</summary>
/// <param name="Folder">The full path of the folder with all data.</param>
/// <param name="MasterKeyFile">The full path of the file without which nobody can read it.</param>
/// <param name="Graph">Null: without a tenant.</param>
internal sealed record Settings(
    string Folder,
    string MasterKeyFile,
    TimeSpan Session,
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
            TimeSpan.FromMinutes(
                Positive("SignIn:SessionMinutes", configuration.GetValue("SignIn:SessionMinutes", 480))
            ),
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
