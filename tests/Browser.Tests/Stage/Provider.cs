using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Browser.Tests.Stage;

/// <summary>A provider of OpenID Connect that we did not write (tests/Provider), in a process of its own.</summary>
public sealed class Provider : IAsyncDisposable
{
    private Process? process;

    public int Port { get; } = FreePort();

    public Uri Issuer => new($"http://127.0.0.1:{Port}");

    /// <param name="redirect">Where it sends people back to.</param>
    public async Task StartAsync(Uri redirect)
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var argument in new[]
            {
                Path.Combine(Folder(), "provider.mjs"),
                Port.ToString(CultureInfo.InvariantCulture),
                redirect.ToString(),
            }
        )
            start.ArgumentList.Add(argument);
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) =>
        {
            if (string.Equals(line.Data, "ready", StringComparison.Ordinal))
                ready.TrySetResult();
        };
        process.Exited += (_, _) =>
            ready.TrySetException(new InvalidOperationException("The provider ended; run npm ci in tests/Provider."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await ready.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../Provider"));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>The product as it comes for real people, with a provider to sign in with and one administrator.</summary>
public sealed class SiteWithProvider(Chromium chromium) : Site(chromium)
{
    private readonly Provider provider = new();

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Demo:Enabled"] = "false",
            ["SignIn:Providers:0:Id"] = "zvh",
            ["SignIn:Providers:0:Name"] = "het Zorg- en Veiligheidshuis",
            ["SignIn:Providers:0:Authority"] = provider.Issuer.ToString(),
            ["SignIn:Providers:0:ClientId"] = "nazorg",
            ["SignIn:Providers:0:ClientSecret"] = "a secret of the tests",
            ["SignIn:FirstAdministrator:Mail"] = "Beheer@provider.example",
            ["SignIn:FirstAdministrator:Name"] = "Bea Voorbeeld",
            ["SignIn:FirstAdministrator:Organisation"] = "Zorg- en Veiligheidshuis Rivierkant",
        };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await provider.StartAsync(new Uri(Address, "/sign-in/zvh/callback"));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await provider.DisposeAsync();
    }
}
