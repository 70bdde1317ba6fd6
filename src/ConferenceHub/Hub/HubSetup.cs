using Agenda.Deadlines;
using ConferenceHub.Json;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace ConferenceHub.Hub;

/// <summary>Puts rooms and hub together; the composition root gives clock, log and settings.</summary>
public static class HubSetup
{
    public const string Path = "/hub/conference";

    public static IServiceCollection AddConferenceHub(
        this IServiceCollection services,
        LimitOptions limits,
        RoomOptions rooms,
        DeadlineRules deadlines
    )
    {
        services
            .AddSignalR(options =>
            {
                options.MaximumReceiveMessageSize = limits.MessageSize;
                options.MaximumParallelInvocationsPerClient = limits.CommandsUnderWay;
                // So that a browser notices a dead connection within 5 seconds.
                options.KeepAliveInterval = TimeSpan.FromSeconds(1);
                options.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
                options.EnableDetailedErrors = false;
            })
            .AddJsonProtocol(options => options.PayloadSerializerOptions = NazorgJson.Options);
        services.AddSingleton<CaseHubLines>();
        services.AddSingleton<HubLifetimeManager<CaseHub>>(provider => provider.GetRequiredService<CaseHubLines>());
        services.AddSingleton(limits).AddSingleton(deadlines).AddSingleton<Connections>().AddSingleton<RoomDirectory>();
        services.AddHostedService<RoomSweeping>().AddHostedService<GracefulShutdown>();
        return services.AddSingleton(provider => new RoomServices(
            provider.GetRequiredService<IEventLog>(),
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<TimeProvider>(),
            deadlines,
            rooms,
            provider.GetRequiredService<ILogger<Room>>()
        )
        {
            Listeners = [.. provider.GetServices<IEventListener>()],
        });
    }

    public static void MapConferenceHub(this IEndpointRouteBuilder app) =>
        app.MapHub<CaseHub>(
            Path,
            options =>
            {
                options.Transports = HttpTransportType.WebSockets;
                options.CloseOnAuthenticationExpiration = true;
                options.ApplicationMaxBufferSize = 32 * 1024;
                options.TransportMaxBufferSize = 32 * 1024;
            }
        );
}
