using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scheduling;
using Scheduling.Calendar;
using Scheduling.Watching;
using Scheduling.Worker;

namespace Scheduling.Graph;

public static class GraphSetup
{
    /// <summary>
    /// Teams meetings through Microsoft Graph, beside invitations by mail for conferences with a pasted link: call
    /// after the scheduling worker was added.
    /// </summary>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message says which, in plain
    /// words.</exception>
    public static IServiceCollection AddGraphScheduling(this IServiceCollection services, GraphOptions options)
    {
        if (options.Problems() is { Count: > 0 } problems)
            throw new InvalidOperationException(string.Join(Environment.NewLine, problems));
        return services
            .AddSingleton(_ => new GraphConnection(options))
            .AddSingleton<IFreeBusy, GraphFreeBusy>()
            .AddScheduler()
            .AddWatching(options);
    }

    private static IServiceCollection AddScheduler(this IServiceCollection services) =>
        services
            .AddSingleton<GraphScheduler>()
            .AddSingleton<IMeetingScheduler>(provider => new RoutingMeetingScheduler(
                provider.GetRequiredService<GraphScheduler>(),
                provider.GetRequiredService<MailScheduler>(),
                provider.GetRequiredService<ILogger<RoutingMeetingScheduler>>()
            ));

    private static IServiceCollection AddWatching(this IServiceCollection services, GraphOptions options) =>
        services
            .AddSingleton<IMeetingChanges, GraphChanges>()
            .AddSingleton<IChangeNotifications, GraphSubscriptions>()
            .AddSingleton(new NotificationOptions(options.Notices))
            .AddSingleton<SubscriptionStore>()
            .AddSingleton<SubscriptionRenewer>()
            .AddHostedService(provider => provider.GetRequiredService<SubscriptionRenewer>());
}
