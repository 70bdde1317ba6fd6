using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scheduling.Graph;

/// <summary>Reads what Graph sends to the product's own address. Anybody can send there: only what carries the secret counts, and even that is no more than a hint to go and look.</summary>
public static class NoticeReader
{
    /// <summary>What is in the message; null when it is not from the service.</summary>
    public static Notice? Read(ReadOnlySpan<byte> body, string secret)
    {
        try
        {
            var sent = JsonSerializer.Deserialize<Collection>(body, JsonSerializerOptions.Web)?.Value ?? [];
            Message[] ours = [.. sent.OfType<Message>().Where(message => IsSecret(message.ClientState, secret))];
            return ours.Length == 0 ? null : new Notice(
                [.. ours.Select(message => message.ResourceData?.Id).OfType<string>().Distinct(StringComparer.Ordinal)],
                ours.Any(message => message.LifecycleEvent is "reauthorizationRequired"),
                ours.Any(message => message.LifecycleEvent is "subscriptionRemoved"),
                ours.Any(message => message.LifecycleEvent is "missed"));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsSecret(string? given, string secret) => given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(secret));

    private sealed record Collection(Message?[]? Value);

    private sealed record Message(string? ClientState, string? LifecycleEvent, Data? ResourceData);

    private sealed record Data([property: JsonPropertyName("id")] string? Id);
}

/// <param name="Meetings">Ids of meetings to look at.</param>
/// <param name="Renew">Renew the subscription now.</param>
/// <param name="Removed">Make a new subscription, and read the changes.</param>
/// <param name="Missed">Messages were lost: read the changes.</param>
public sealed record Notice(IReadOnlyList<string> Meetings, bool Renew, bool Removed, bool Missed);
