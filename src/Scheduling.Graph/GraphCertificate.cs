using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Scheduling.Graph;

/// <summary>The certificate that the app proves itself with.</summary>
internal static class GraphCertificate
{
    /// <exception cref="CryptographicException">It cannot be read, or has no private key; the message says so in plain
    /// words.</exception>
    public static X509Certificate2 Read(GraphOptions options)
    {
        var certificate = options.CertificateThumbprint is { Length: > 0 } thumbprint
            ? FromStores(thumbprint)
            : FromFile(options.CertificatePath!, options.CertificatePassword);
        return certificate.HasPrivateKey
            ? certificate
            : throw new CryptographicException("Het certificaat heeft geen geheime sleutel.");
    }

    private static X509Certificate2 FromFile(string path, string? password) =>
        Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".PEM" => X509Certificate2.CreateFromPemFile(path),
            _ => X509CertificateLoader.LoadPkcs12FromFile(path, password),
        };

    private static X509Certificate2 FromStores(string thumbprint) =>
        FromStore(StoreLocation.CurrentUser, thumbprint)
        ?? (OperatingSystem.IsWindows() ? FromStore(StoreLocation.LocalMachine, thumbprint) : null)
        ?? throw new CryptographicException("Er is geen certificaat met deze vingerafdruk.");

    private static X509Certificate2? FromStore(StoreLocation location, string thumbprint)
    {
        using var store = new X509Store(StoreName.My, location);
        store.Open(OpenFlags.ReadOnly);
        return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false).FirstOrDefault();
    }
}
