using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Scheduling.Graph;

/// <summary>
/// Reads what Graph sends to the product's own address. Anybody can send there: only what carries the secret counts,
/// and even that is no more than a hint to go and look.
/// </summary>
public static class NotificationReader
{
    /// <summary>What is in the message; null when it is not from the service.</summary>
    public static Notice? Read(ReadOnlySpan<byte> body, string secret)
    {
        try
        {
            var sent = JsonSerializer.Deserialize<Collection>(body, JsonSerializerOptions.Web)?.Value ?? [];
            Message[] ours = [.. sent.OfType<Message>().Where(message => IsSecret(message.ClientState, secret))];
            return ours.Length == 0
                ? null
                : new Notice(
                    ours.Any(message => message.LifecycleEvent is "reauthorizationRequired" or "subscriptionRemoved")
                );
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsSecret(string? given, string secret) =>
        given is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(secret));

    private sealed record Collection(Message?[]? Value);

    private sealed record Message(string? ClientState, string? LifecycleEvent);
}

/// <summary>Something changed: which meetings, the changes themselves tell.</summary>
/// <param name="Keep">The subscription must be renewed, or made anew, now.</param>
public sealed record Notice(bool Keep);
