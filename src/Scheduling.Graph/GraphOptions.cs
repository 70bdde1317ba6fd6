using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Scheduling.Graph;

/// <summary>
/// The tenant, the app in it, and the one mailbox that it plans with. There is no client secret: the app proves itself
/// with a certificate.
/// </summary>
public sealed record GraphOptions
{
    public const string Section = "Graph";

    /// <summary>Where the product takes the messages of the service.</summary>
    public const string NoticesPath = "/graph/notices";

    public static readonly Uri Microsoft = new("https://graph.microsoft.com/v1.0");

    public string Tenant { get; init; } = "";

    public string ClientId { get; init; } = "";

    /// <summary>A .pfx, or a .pem with certificate and key, that only the service can read.</summary>
    public string? CertificatePath { get; init; }

    /// <summary>Of the .pfx; from the environment, never from a file in the repository.</summary>
    public string? CertificatePassword { get; init; }

    /// <summary>
    /// Instead of a path: a certificate in the personal store of the machine or of the service's account.
    /// </summary>
    public string? CertificateThumbprint { get; init; }

    /// <summary>The object id of the organizer: Teams takes no address.</summary>
    public string OrganizerId { get; init; } = "";

    public string OrganizerAddress { get; init; } = "";

    /// <summary>
    /// Where Microsoft can tell of changes at once: an address of this product that it can reach from the internet,
    /// ending in <see cref="NoticesPath"/>. Empty: the calendar is read every few minutes.
    /// </summary>
    public string? NoticesAddress { get; init; }

    /// <summary>Another service than Microsoft's: for tests, on this machine only, without signing in.</summary>
    public Uri BaseUrl { get; init; } = Microsoft;

    public Uri? Notices => string.IsNullOrEmpty(NoticesAddress) ? null : new Uri(NoticesAddress);

    /// <summary>A stand-in on this machine gets no token.</summary>
    internal bool IsTest => BaseUrl.IsLoopback;

    public static bool IsConfigured(IConfiguration configuration) =>
        configuration.GetSection(Section).GetChildren().Any(setting => !string.IsNullOrEmpty(setting.Value));

    public static GraphOptions From(IConfiguration configuration) =>
        configuration.GetSection(Section).Get<GraphOptions>() ?? new();

    /// <summary>What is wrong, in plain words for the administrator; empty when it can be tried.</summary>
    public IReadOnlyList<string> Problems() => [.. Wrong(), .. IsTest ? [] : WrongForMicrosoft()];

    private IEnumerable<string> Wrong()
    {
        if (!Guid.TryParse(OrganizerId, out _))
            yield return "Graph:OrganizerId is geen object-id. Zoek het op bij de gebruiker in Entra; een mailadres werkt hier niet.";
        if (!MailAddress.TryCreate(OrganizerAddress, out _))
            yield return "Graph:OrganizerAddress is geen mailadres.";
        if (!BaseUrl.AbsolutePath.EndsWith("/v1.0", StringComparison.Ordinal))
            yield return "Graph:BaseUrl moet eindigen op /v1.0.";
        if (!IsNoticesAddress(NoticesAddress))
            yield return $"Graph:NoticesAddress moet een adres zijn dat begint met https:// en eindigt op {NoticesPath}. Laat het leeg als Microsoft Nazorg niet kan bereiken.";
    }

    private IEnumerable<string> WrongForMicrosoft()
    {
        if (BaseUrl != Microsoft)
            yield return "Graph:BaseUrl is alleen voor proeven op deze computer. Laat de instelling weg.";
        if (!Guid.TryParse(Tenant, out _))
            yield return "Graph:Tenant is geen tenant-id.";
        if (!Guid.TryParse(ClientId, out _))
            yield return "Graph:ClientId is geen client-id van een app-registratie.";
        foreach (var problem in WrongCertificate())
            yield return problem;
    }

    private static bool IsNoticesAddress(string? address) =>
        string.IsNullOrEmpty(address)
        || (
            Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            && uri.AbsolutePath.EndsWith(NoticesPath, StringComparison.Ordinal)
        );

    private IEnumerable<string> WrongCertificate()
    {
        var path = !string.IsNullOrEmpty(CertificatePath);
        var thumbprint = !string.IsNullOrEmpty(CertificateThumbprint);
        if (path == thumbprint)
            yield return "Geef Graph:CertificatePath of Graph:CertificateThumbprint, en niet allebei.";
        if (path && !File.Exists(CertificatePath))
            yield return "Graph:CertificatePath: dit bestand is er niet, of de dienst mag het niet lezen.";
    }
}
