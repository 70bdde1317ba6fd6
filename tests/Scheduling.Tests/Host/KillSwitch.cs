using System.Diagnostics;
using System.Runtime.InteropServices;

/// <summary>
/// Runs inside the program before anything else does (DOTNET_STARTUP_HOOKS): hears each step of scheduling that the
/// program announces, and each request of its HTTP clients, and kills the program at the one that it was told. No
/// goodbye, nothing flushed, and exactly there.
/// </summary>
#pragma warning disable MA0047 // The runtime looks for it without a namespace.
internal static partial class StartupHook
#pragma warning restore MA0047
{
    public const string Folder = "NAZORG_TEST_STEPS";

    private static readonly Lock Gate = new();
    private static string folder = "";
    private static int steps;

    public static void Initialize()
    {
        folder = Environment.GetEnvironmentVariable(Folder)!;
        ActivitySource.AddActivityListener(
            new ActivityListener
            {
                ShouldListenTo = source => source.Name is "Nazorg.Scheduling" or "System.Net.Http",
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStarted = step => Reached("before", step),
                ActivityStopped = step => Reached("after", step),
            }
        );
    }

    private static void Reached(string when, Activity step)
    {
        lock (Gate)
        {
            File.AppendAllText(Path.Combine(folder, "steps"), $"{when} {step.DisplayName}\n");
            var order = Path.Combine(folder, "kill-at");
            if (File.Exists(order) && ++steps == int.Parse(File.ReadAllText(order)))
                _ = Signal(Environment.ProcessId, 9);
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);
}
