using Web.Tests.Support;

namespace Scheduling.Tests.Host;

/// <summary>The program in a process of its own, which dies at the step of scheduling that a test names.</summary>
internal sealed class KilledProgram : IAsyncDisposable
{
    /// <summary>The end of every work.</summary>
    public const string Last = "after report";

    private readonly DirectoryInfo folder;

    private KilledProgram(RealProgram program, DirectoryInfo folder) => (Program, this.folder) = (program, folder);

    public RealProgram Program { get; }

    private string Steps => Path.Combine(folder.FullName, "steps");

    private string KillAt => Path.Combine(folder.FullName, "kill-at");

    public static async Task<KilledProgram> StartAsync(params string[] settings)
    {
        var steps = Directory.CreateTempSubdirectory("nazorg-steps-");
        var program = await RealProgram.StartAsync(
            [("DOTNET_STARTUP_HOOKS", typeof(KilledProgram).Assembly.Location), (StartupHook.Folder, steps.FullName)],
            [
                "--Demo:Cases=false",
                "--PublicAddress=https://nazorg.example",
                "--Scheduling:RefreshInterval=1.00:00:00",
                .. settings,
            ]
        );
        return new KilledProgram(program, steps);
    }

    /// <summary>
    /// Every moment between two steps of this work, and the one after the last, as the program itself announces them
    /// when nobody disturbs it: its place in the row, and what happens there.
    /// </summary>
    public async Task<IReadOnlyList<(int Number, string Moment)>> MomentsOfAsync(Func<Task> work)
    {
        await QuietAsync();
        File.Delete(Steps);
        await work();
        Program.Terminate(); // Ends the step that it is at.
        await Program.ExitedAsync();
        var steps = await File.ReadAllLinesAsync(Steps);
        await Program.StartAgainAsync();
        return
        [
            .. steps
                .Select((moment, at) => (at + 1, moment))
                .Where(one => one.Item1 == steps.Length || one.moment.StartsWith("before", StringComparison.Ordinal)),
        ];
    }

    /// <summary>Dies at this moment of the work and is started again.</summary>
    public async Task KillAtAsync(int moment, Func<Task> work)
    {
        await QuietAsync();
        await File.WriteAllTextAsync(KillAt, $"{moment}");
        try
        {
            await work();
        }
        catch (LineLostException)
        {
            // It died before the coordinator had an answer.
        }
        Assert.NotEqual(0, await Program.ExitedAsync());
        File.Delete(KillAt);
        await Program.StartAgainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>
    /// The page shows what came of a step a moment before the program says that the step has ended; that must not be
    /// counted as one of the next work.
    /// </summary>
    private async Task QuietAsync()
    {
        using var patience = new CancellationTokenSource(Wire.Patience);
        while (
            File.Exists(Steps)
            && (await File.ReadAllLinesAsync(Steps, patience.Token)).LastOrDefault() is not (null or Last)
        )
            await Task.Delay(10, patience.Token);
    }
}
