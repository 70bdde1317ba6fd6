using System.Globalization;
using System.Text.Json;
using Load.Measuring;

namespace Load;

/// <summary>The medians of all runs beside each other, as one table.</summary>
internal sealed class Report
{
    private readonly ILookup<string, Result> runs;

    public Report(string file) =>
        runs = File.ReadLines(file)
            .Select(line => JsonSerializer.Deserialize(line, ResultJson.Default.Result)!)
            .ToLookup(result => result.Server, StringComparer.Ordinal);

    public string Table()
    {
        var (latency, bare, commit) = (
            Nazorg(result => result.Latency),
            Bare(result => result.Latency),
            Median("commit", result => result.Latency)
        );
        string[] lines =
        [
            $"Medians of {runs["nazorg"].Count()} alternating runs; a message of a change is {Nazorg(result => result.ChangedBytes):F0} bytes.",
            "",
            "| | Nazorg | baseline | ratio | goal |",
            "|---|---|---|---|---|",
            Row(
                "(a) claim to all 12 screens",
                "bare broadcast + one durable commit",
                latency / 1000,
                (bare + commit) / 1000,
                "ms",
                "at most 1.15"
            ),
            Row(
                "(b) commands per second, p99 < 200 ms",
                "bare broadcast, nothing stored",
                Nazorg(result => result.Throughput),
                Bare(result => result.Throughput),
                "/s",
                "at least 0.80",
                "F0"
            ),
            Row(
                $"(c) server CPU per command, at {Plan.PacedRate}/s",
                "bare broadcast",
                Nazorg(result => result.Cpu),
                Bare(result => result.Cpu),
                "µs",
                "at most 1.50",
                "F0"
            ),
            Row(
                "(c) server CPU per command, at full load",
                "bare broadcast",
                Nazorg(result => result.CpuAtFullLoad),
                Bare(result => result.CpuAtFullLoad),
                "µs",
                "at most 1.50",
                "F0"
            ),
            Row(
                "(d) memory per idle seat",
                "bare connection in a group",
                Nazorg(result => result.IdleSeat) / 1024,
                Bare(result => result.IdleSeat) / 1024,
                "KiB",
                "at most 1.50",
                "F1"
            ),
            Row(
                "(e) joining a case of 500 changes",
                "joining an empty case",
                Nazorg(result => result.JoinWorked) / 1000,
                Nazorg(result => result.JoinEmpty) / 1000,
                "ms",
                "at most 3.00"
            ),
            Row(
                "(e) the same, read from the log first",
                "the same of an empty case",
                Nazorg(result => result.FirstJoinWorked) / 1000,
                Nazorg(result => result.FirstJoinEmpty) / 1000,
                "ms",
                "none set"
            ),
            "",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Bare broadcast to 12 screens {bare / 1000:F2} ms, one durable commit {commit / 1000:F2} ms. At the highest throughput the 99th percentile is {Nazorg(result => result.P99) / 1000:F0} ms (Nazorg) and {Bare(result => result.P99) / 1000:F0} ms (bare)."
            ),
        ];
        return string.Join('\n', lines);
    }

    /// <summary>What Nazorg's messages are long, so that the baseline's can be as long.</summary>
    public double ChangedBytes => Nazorg(result => result.ChangedBytes);

    private static string Row(
        string what,
        string beside,
        double ours,
        double theirs,
        string unit,
        string goal,
        string format = "F2"
    ) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {ours.ToString(format, CultureInfo.InvariantCulture)} {unit} | {theirs.ToString(format, CultureInfo.InvariantCulture)} {unit} ({beside}) | {(theirs == 0 ? 0 : ours / theirs):F2} | {goal} |"
        );

    private double Nazorg(Func<Result, double> value) => Median("nazorg", value);

    private double Bare(Func<Result, double> value) => Median("bare", value);

    private double Median(string server, Func<Result, double> value)
    {
        var sorted = runs[server].Select(value).Order().ToArray();
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
