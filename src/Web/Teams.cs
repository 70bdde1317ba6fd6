using NodaTime;
using Scheduling.Graph;

namespace Web;

/// <summary>
/// Meetings in Teams, where a tenant is set. The library for it is large, so nothing of it is loaded without one.
/// </summary>
internal static class Teams
{
    public static void AddTeams(this IServiceCollection services, GraphOptions? options)
    {
        if (options is not null)
            services.AddGraphScheduling(options);
    }

    /// <summary>Tells the administrator in plain words what is right and wrong with the settings for Graph.</summary>
    /// <returns>0 when all is well, otherwise 1.</returns>
    public static Task<int> CheckAsync(IConfiguration configuration, IClock clock) =>
        GraphCheck.RunAsync(configuration, Console.Out, clock, CancellationToken.None);
}
