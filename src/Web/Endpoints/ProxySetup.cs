using Microsoft.AspNetCore.HttpOverrides;
using Web.Configuration;

namespace Web.Endpoints;

/// <summary>
/// Behind a proxy the address, scheme and host of a request are the proxy's own. Without this every POST would seem to
/// come from another website, and all clients would share one limit.
/// </summary>
internal static class ProxySetup
{
    public static void UseKnownProxies(this WebApplication app, KnownProxies known)
    {
        if (known.AreNone)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            ForwardLimit = null, // Through as many as there are, as long as each is known.
        };
        options.KnownProxies.Clear(); // Not the machine itself either, unless it was named.
        options.KnownIPNetworks.Clear();
        foreach (var address in known.Addresses)
            options.KnownProxies.Add(address);
        foreach (var network in known.Networks)
            options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }
}
