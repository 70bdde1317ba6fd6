using System.Net;

namespace Web.Configuration;

/// <summary>
/// The proxies before us: only what comes from their addresses may say which address, scheme and host the browser used.
/// </summary>
internal sealed record KnownProxies(IReadOnlyList<IPAddress> Addresses, IReadOnlyList<IPNetwork> Networks)
{
    public bool AreNone => Addresses.Count == 0 && Networks.Count == 0;

    /// <exception cref="InvalidOperationException">One of them is neither an address nor a network.</exception>
    public static KnownProxies From(IConfiguration configuration)
    {
        var (addresses, networks) = (new List<IPAddress>(), new List<IPNetwork>());
        foreach (var known in configuration.GetSection("Proxy:Known").Get<string[]>() ?? [])
            if (IPAddress.TryParse(known, out var address))
                addresses.Add(address);
            else if (IPNetwork.TryParse(known, out var network))
                networks.Add(network);
            else
                throw new InvalidOperationException(
                    $"The setting Proxy:Known holds “{known}”, which is no address (10.0.0.7) or network (10.0.0.0/8)."
                );
        return new KnownProxies(addresses, networks);
    }
}
