using System.Diagnostics;

namespace Load.Measuring;

/// <summary>Times in ticks of the stopwatch, asked for in microseconds.</summary>
internal sealed class Samples
{
    private readonly List<long> ticks = new(1 << 16);

    public int Count => ticks.Count;

    public void Add(long elapsed) => ticks.Add(elapsed);

    public double Median => At(0.5);

    public double P99 => At(0.99);

    private double At(double part)
    {
        var sorted = ticks.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[(int)((sorted.Length - 1) * part)] * 1e6 / Stopwatch.Frequency;
    }
}
