using NodaTime;

namespace Scheduling;

/// <summary>Which meetings changed in the calendar since the last time: a hint to look at them, no more.</summary>
public interface IMeetingChanges
{
    /// <param name="cursor">What the last call gave; null, or one that is too old, begins anew and gives every meeting
    /// inside <paramref name="window"/>.</param>
    /// <exception cref="SchedulingException">The calendar cannot be read now; the cursor stays good.</exception>
    Task<ChangedMeetings> SinceAsync(string? cursor, Interval window, CancellationToken ct);
}

/// <param name="Ids">Ids as in <see cref="ArrangedMeeting.Id"/>, of changed and of removed meetings, also of meetings
/// that are not ours.</param>
public sealed record ChangedMeetings(IReadOnlyList<string> Ids, string Cursor);

/// <summary>
/// Being told of changes at an address of the product that the service can reach. A message may come twice, late or not
/// at all: reading the changes every few minutes goes on beside it.
/// </summary>
public interface IChangeNotifications
{
    /// <param name="secret">Comes back in every message; unreadable, 16 to 128 characters.</param>
    Task<ChangeSubscription> SubscribeAsync(Uri notices, Uri lifecycle, string secret, CancellationToken ct);

    /// <summary>Asks for more time; null when the subscription is gone and must be made anew.</summary>
    Task<ChangeSubscription?> RenewAsync(string id, CancellationToken ct);

    /// <summary>Ends it; one that is gone already is fine.</summary>
    Task EndAsync(string id, CancellationToken ct);
}

/// <param name="Expires">Renew well before, once a day.</param>
public sealed record ChangeSubscription(string Id, Instant Expires);
