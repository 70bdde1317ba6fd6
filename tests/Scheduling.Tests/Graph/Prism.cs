using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Outlook;
using Scheduling.Tests.Validators;

namespace Scheduling.Tests.Graph;

/// <summary>
/// Microsoft's own contract as a judge between us and the stand-in: refuses what we may not send, and what the stand-in
/// may not answer. The contract stands beside the repository; without it these tests are skipped by name.
/// </summary>
public sealed class Prism : IAsyncLifetime
{
    private const string File = "graph-v1.0-subset.openapi.yaml";

    private Process? server;
    private Task reading = Task.CompletedTask;

    internal OutlookStandIn Outlook { get; private set; } = null!;

    internal string Url { get; private set; } = "";

    private static string Folder =>
        Path.GetFullPath(
            Environment.GetEnvironmentVariable("GRAPH_CONTRACT") ?? Path.Combine(Tool.Root, "..", "shared", "graph")
        );

    public async ValueTask InitializeAsync()
    {
        var contract = Path.Combine(Folder, File);
        if (!System.IO.File.Exists(contract))
            return;

        // The judge accepts everything where a part of the contract does not compile.
        await Tool.RunAsync(
            "node",
            [Path.Combine(Folder, "contract-compiles.js"), contract],
            "",
            CancellationToken.None,
            ("NODE_PATH", Path.Combine(Tool.Npm, "node_modules"))
        );
        Outlook = await OutlookStandIn.StartAsync();
        var port = FreePort();
        server = Tool.Start(
            "node",
            [
                Path.Combine(Tool.Npm, "node_modules", "@stoplight", "prism-cli", "dist", "index.js"),
                "proxy",
                "--errors",
                "-h",
                "127.0.0.1",
                "-p",
                $"{port}",
                contract,
                Outlook.Url,
            ]
        );
        await ListeningAsync(server);
        // So that it never waits for a reader.
        reading = Task.WhenAll(server.StandardOutput.ReadToEndAsync(), server.StandardError.ReadToEndAsync());
        Outlook.PublicUrl = Url = $"http://127.0.0.1:{port}";
    }

    public async ValueTask DisposeAsync()
    {
        if (server is null)
            return;
        server.Kill();
        await server.WaitForExitAsync();
        await reading;
        server.Dispose();
        await Outlook.DisposeAsync();
    }

    public void SkipWithoutContract() =>
        Assert.SkipWhen(server is null, $"{File} is not in {Folder}; set GRAPH_CONTRACT to its folder.");

    private static async Task ListeningAsync(Process server)
    {
        var said = new List<string>();
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (!line.Contains("is listening on", StringComparison.Ordinal))
                continue;
            return;
        }
        throw new InvalidOperationException(
            $"Prism did not start: {string.Join('\n', said)}{await server.StandardError.ReadToEndAsync()}"
        );
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

[CollectionDefinition(Name)]
public sealed class JudgedByContract : ICollectionFixture<Prism>
{
    public const string Name = "Judged by Microsoft's contract";
}
