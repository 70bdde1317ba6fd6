using System.Diagnostics;
using System.Text;

namespace Scheduling.Tests.Validators;

/// <summary>Programs that we did not write, as judges of what we send.</summary>
internal static class Tool
{
    public static readonly string Root = FindRoot();

    public static string Folder => Path.Combine(Root, "tests", "Scheduling.Tests");

    /// <summary>The folder with the judges from npm; installed when it is not there yet.</summary>
    public static string Npm => NpmFolder.Value;

    private static readonly Lazy<string> NpmFolder = new(InstallNpm);

    /// <summary>Runs a program to its end; what it printed, or an exception with what it said.</summary>
    public static async Task<string> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string input,
        CancellationToken ct,
        params (string Name, string Value)[] environment
    )
    {
        using var process = Start(program, arguments, environment);
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = process.StandardError.ReadToEndAsync(ct);
        await process.StandardInput.WriteAsync(input.AsMemory(), ct);
        process.StandardInput.Close();
        await process.WaitForExitAsync(ct);
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} says {process.ExitCode}: {await errors}{await output}"
            );
    }

    public static Process Start(
        string program,
        IEnumerable<string> arguments,
        params (string Name, string Value)[] environment
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Debian's own Python, with its packages.</summary>
    public static void NeedsPython(string module, string package)
    {
        using var probe = Start("/usr/bin/python3", ["-c", $"import {module}"]);
        probe.WaitForExit();
        Assert.SkipWhen(probe.ExitCode != 0, $"The Debian package {package} is not installed.");
    }

    private static string InstallNpm()
    {
        var folder = Path.Combine(Folder, "prism");
        var stamp = Path.Combine(folder, "node_modules", ".installed");
        if (
            File.Exists(stamp)
            && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"))
        )
            return folder;
        using var npm = Start("npm", ["ci", "--no-fund", "--no-audit", "--loglevel=error", "--prefix", folder]);
        var errors = npm.StandardError.ReadToEnd();
        npm.WaitForExit();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"npm ci says: {errors}");
        File.WriteAllText(stamp, "");
        return folder;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Nazorg.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("Nazorg.sln is not above the tests.");
        return folder.FullName;
    }
}
