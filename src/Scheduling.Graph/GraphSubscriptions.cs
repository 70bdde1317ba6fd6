using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using Scheduling;

namespace Scheduling.Graph;

/// <summary>Has Graph tell of changes in the organizer's calendar. The messages carry ids and nothing else.</summary>
public sealed class GraphSubscriptions(
    GraphConnection connection,
    IClock clock,
    TimeProvider time,
    ILogger<GraphSubscriptions> logger
) : IChangeNotifications
{
    /// <summary>Just under the shortest lifetime that Microsoft documents for a calendar.</summary>
    private static readonly Duration Lifetime = Duration.FromMinutes(4200);

    private readonly GraphFailures failures = new(logger, clock);

    // By the real clock: the service compares it with its own.
    private DateTimeOffset Expires => time.GetUtcNow() + Lifetime.ToTimeSpan();

    public Task<ChangeSubscription> SubscribeAsync(Uri notices, Uri lifecycle, string secret, CancellationToken ct) =>
        failures.TellAsync(
            GraphPlace.Subscription,
            async () =>
                Made(
                    await connection.Client.Subscriptions.PostAsync(
                        Wanted(notices, lifecycle, secret),
                        request => request.Headers.AddForEvents(),
                        ct
                    )
                ),
            ct
        );

    private Subscription Wanted(Uri notices, Uri lifecycle, string secret) =>
        new()
        {
            ChangeType = "created,updated,deleted",
            Resource = $"users/{connection.Options.OrganizerId}/events",
            NotificationUrl = notices.AbsoluteUri,
            LifecycleNotificationUrl = lifecycle.AbsoluteUri,
            ClientState = secret,
            ExpirationDateTime = Expires,
        };

    public Task<ChangeSubscription?> RenewAsync(string id, CancellationToken ct) =>
        failures.TellAsync(
            GraphPlace.Subscription,
            async () =>
            {
                try
                {
                    return Made(
                        await connection
                            .Client.Subscriptions[id]
                            .PatchAsync(new Subscription { ExpirationDateTime = Expires }, cancellationToken: ct)
                    );
                }
                catch (ApiException gone) when (gone.ResponseStatusCode is 404 or 410)
                {
                    return null;
                }
            },
            ct
        );

    public Task EndAsync(string id, CancellationToken ct) =>
        failures.TellAsync(
            GraphPlace.Subscription,
            async () =>
            {
                try
                {
                    await connection.Client.Subscriptions[id].DeleteAsync(cancellationToken: ct);
                }
                catch (ApiException gone) when (gone.ResponseStatusCode is 404 or 410)
                {
                    // Gone already is what was asked.
                }
            },
            ct
        );

    private static ChangeSubscription Made(Subscription? subscription) =>
        new(subscription!.Id!, Instant.FromDateTimeOffset(subscription.ExpirationDateTime!.Value));
}
