namespace Agenda;

/// <summary>A link to a call that somebody pasted: one safe address, with nothing around it (ME9).</summary>
public static class CallLink
{
    public static bool IsFit(string? link) =>
        link is { Length: <= TextLimits.MaximumLength }
        && !link.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or '"')
        && Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal);
}
