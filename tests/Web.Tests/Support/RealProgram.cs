using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Web.Tests.Support;

/// <summary>The program in a process of its own, which can be killed and started again on the same folder.</summary>
public sealed partial class RealProgram : ISite, IAsyncDisposable
{
    private readonly string[] settings;
    private readonly (string Name, string Value)[] environment;
    private Process process = null!;

    private RealProgram(string[] settings, params (string Name, string Value)[] environment) =>
        (this.settings, this.environment) = (settings, environment);

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("nazorg-real-");

    public Uri Url { get; private set; } = null!;

    /// <summary>Every line of every start.</summary>
    public ConcurrentQueue<string> Output { get; } = new();

    public int ExitCode => process.ExitCode;

    public static async Task<RealProgram> StartAsync(params string[] settings)
    {
        var program = new RealProgram(["--Demo:Enabled=true", .. settings]);
        await program.StartAgainAsync();
        return program;
    }

    /// <summary>With variables in its environment that the product knows nothing of.</summary>
    public static async Task<RealProgram> StartAsync(
        (string Name, string Value)[] environment,
        params string[] settings
    )
    {
        var program = new RealProgram(["--Demo:Enabled=true", .. settings], environment);
        await program.StartAgainAsync();
        return program;
    }

    /// <summary>A start that is expected to end by itself.</summary>
    public static async Task<RealProgram> RunAsync(params string[] settings)
    {
        var program = new RealProgram(settings);
        program.Start(new TaskCompletionSource<Uri>());
        await program.process.WaitForExitAsync().WaitAsync(Wire.Patience);
        return program;
    }

    public async Task StartAgainAsync()
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        Start(listening);
        Url = await listening.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>SIGKILL: no goodbye, nothing flushed.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM: as a service is stopped.</summary>
    public void Terminate() => Assert.Equal(0, Signal(process.Id, 15));

    public async Task<int> ExitedAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Wire.Patience);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
        Folder.Delete(recursive: true);
    }

    private void Start(TaskCompletionSource<Uri> listening)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder.FullName,
        };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Web.dll"),
            "--urls",
            "http://127.0.0.1:0",
            $"--Storage:Folder={Path.Combine(Folder.FullName, "data")}",
            $"--Storage:MasterKeyFile={Path.Combine(Folder.FullName, "master.key")}",
            "--Limits:CommandsPerSecond=0",
            .. settings,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.ErrorDataReceived += (_, line) => Heard(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        void Heard(string? line)
        {
            if (line is null)
                return;
            Output.Enqueue(line);
            if (Address().Match(line) is { Success: true } found)
                listening.TrySetResult(new Uri(found.Value));
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);
}
