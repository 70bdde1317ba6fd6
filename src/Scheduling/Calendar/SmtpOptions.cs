using System.Diagnostics.CodeAnalysis;
using MimeKit;

namespace Scheduling.Calendar;

/// <summary>The mail server that takes the product's mail, and the address that it comes from.</summary>
public sealed record SmtpOptions
{
    /// <summary>By itself the parser takes a name without a domain as well.</summary>
    private static readonly ParserOptions WithDomain = new() { AllowAddressesWithoutDomain = false };

    /// <summary>Empty: the product sends no mail.</summary>
    public string Host { get; init; } = "";

    public int Port { get; init; } = 587;

    /// <summary>Sender and organizer of the invitations: one address for all, never a person's.</summary>
    public string From { get; init; } = "";

    /// <summary>
    /// Encrypt: from the first byte on port 465 (RFC 8314), elsewhere after the greeting (STARTTLS). Off only for a
    /// server on the same machine.
    /// </summary>
    public bool StartTls { get; init; } = true;

    public string? User { get; init; }

    /// <summary>From the environment, never from a file in the repository.</summary>
    public string? Password { get; init; }

    public bool IsConfigured => Host.Length > 0;

    /// <summary>What is wrong, in plain words; empty when it can be used.</summary>
    public IReadOnlyList<string> Problems() => IsConfigured ? [.. Wrong()] : [];

    private IEnumerable<string> Wrong()
    {
        if (Port is < 1 or > 65535)
            yield return $"The setting Smtp:Port is {Port}; it must be between 1 and 65535.";
        if (!IsAddress(From, out _))
            yield return "The setting Smtp:From is not a mail address.";
        if (User is { Length: > 0 } && Password is not { Length: > 0 })
            yield return "The setting Smtp:User has a value, but Smtp:Password is empty.";
        if (User is { Length: > 0 } && !StartTls)
            yield return "The setting Smtp:StartTls is off, so the password would go over the line for everyone to read.";
    }

    /// <summary>One whole address, with a domain.</summary>
    internal static bool IsAddress(string text, [NotNullWhen(true)] out MailboxAddress? address) =>
        MailboxAddress.TryParse(WithDomain, text, out address);
}
