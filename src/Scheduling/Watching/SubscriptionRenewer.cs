using System.Threading.Channels;
using Agenda;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Scheduling.Watching;

/// <param name="Address">Where the calendar service tells of changes; null where it cannot reach us.</param>
public sealed record NotificationOptions(Uri? Address);

/// <summary>
/// Sees to it that the calendar service goes on telling us of changes: subscribes, renews every day, and begins anew
/// when the subscription is gone. What it tells is a hint to look, and looking every few minutes goes on beside it.
/// </summary>
public sealed class SubscriptionRenewer(
    IChangeNotifications notices,
    SubscriptionStore book,
    NotificationOptions options,
    SchedulingQueue queue,
    TimeProvider time,
    IHostApplicationLifetime server,
    ILogger<SubscriptionRenewer> logger
) : BackgroundService
{
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(15);

    private readonly Channel<bool> asked = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>What a message of the service carries; null as long as nobody was asked to send any.</summary>
    public string? Secret { get; private set; }

    /// <summary>Something changed, or messages were lost.</summary>
    public void Look() => queue.RefreshAll();

    /// <summary>The service says that the subscription must be renewed or made anew.</summary>
    public void KeepNow() => asked.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The service answers a subscription by asking at our address whether it is ours.
        await StartedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = await KeepAsync(stoppingToken);
            if (options.Address is null)
                return;
            using var sleep = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(Task.Delay(wait, time, sleep.Token), asked.Reader.WaitToReadAsync(sleep.Token).AsTask());
            await sleep.CancelAsync();
            asked.Reader.TryRead(out _);
        }
    }

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var first = server.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <returns>When to come back.</returns>
    private async Task<TimeSpan> KeepAsync(CancellationToken ct)
    {
        try
        {
            var wait = options.Address is { } address ? await KeepAsync(address, ct) : Daily;
            foreach (var other in await book.OthersAsync(options.Address, ct))
            {
                await notices.EndAsync(other, ct);
                await book.ForgetAsync(other, ct);
            }
            return wait;
        }
        catch (SchedulingException failure)
        {
            logger.NotKept(failure.Problem);
            return failure.RetryAfter?.ToTimeSpan() ?? Again;
        }
        // The store is not there: said aloud, tried again.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.KeepingFailed(failure);
            return Again;
        }
    }

    private async Task<TimeSpan> KeepAsync(Uri address, CancellationToken ct)
    {
        Secret = await book.SecretAsync(address, ct);
        var renewed = await book.SubscriptionAsync(address, ct) is { } known
            ? await notices.RenewAsync(known.Id, ct)
            : null;
        var subscription = renewed ?? await notices.SubscribeAsync(address, address, Secret, ct);
        await book.RememberAsync(address, subscription, ct);
        if (renewed is null)
            queue.RefreshAll(); // What happened while nobody told us.
        var half = (subscription.Expires - Instant.FromDateTimeOffset(time.GetUtcNow())).ToTimeSpan() / 2;
        return half > Daily ? Daily
            : half > Again ? half
            : Again;
    }
}

internal static partial class SubscriptionLog
{
    [LoggerMessage(
        421,
        LogLevel.Error,
        "The calendar service does not tell of changes by itself now ({Problem}); the calendar is read every few minutes"
    )]
    public static partial void NotKept(this ILogger logger, MeetingProblem problem);

    [LoggerMessage(
        422,
        LogLevel.Error,
        "The subscription to changes of the calendar could not be looked after and is tried again"
    )]
    public static partial void KeepingFailed(this ILogger logger, Exception failure);
}
