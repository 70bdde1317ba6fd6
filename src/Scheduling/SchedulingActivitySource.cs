using System.Diagnostics;

namespace Scheduling;

/// <summary>
/// Announces each step of scheduling as it begins and ends: to traces, and to the test that kills the program between
/// any two of them. Names of steps and nothing else.
/// </summary>
public static class SchedulingActivitySource
{
    public const string Source = "Nazorg.Scheduling";

    private static readonly ActivitySource Steps = new(Source);

    public static Activity? Begin(string step) => Steps.StartActivity(step);
}
