using System.Globalization;

namespace Load.Measuring;

/// <summary>What Linux says of the server's process.</summary>
internal sealed class ServerProcess(int id)
{
    private const double MicrosecondsPerTick = 10_000; // USER_HZ is 100 on every Linux that .NET runs on.

    /// <summary>In user and kernel together, in microseconds.</summary>
    public double Cpu()
    {
        var stat = File.ReadAllText($"/proc/{id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (Number(fields[11]) + Number(fields[12])) * MicrosecondsPerTick;
    }

    /// <summary>Resident, in bytes.</summary>
    public long Memory()
    {
        var line = File.ReadLines($"/proc/{id}/status")
            .First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) * 1024;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
