using System.Text.Json.Serialization;

namespace Load.Measuring;

/// <summary>
/// What one run of one server, or of the single commits, came to. Times in microseconds; what was not measured is 0.
/// </summary>
internal sealed record Result(string Server)
{
    /// <summary>
    /// (a) From the press to the last of twelve screens, one press at a time in the whole server; for the commits, one
    /// commit.
    /// </summary>
    public double Latency { get; init; }

    /// <summary>(b) Commands a second, the most with a 99th percentile under the limit.</summary>
    public double Throughput { get; init; }

    /// <summary>The 99th percentile at that throughput.</summary>
    public double P99 { get; init; }

    /// <summary>(c) CPU of the server for one command, at the same rate for every server.</summary>
    public double Cpu { get; init; }

    /// <summary>CPU of the server for one command, at its highest throughput.</summary>
    public double CpuAtFullLoad { get; init; }

    /// <summary>(d) Bytes.</summary>
    public double IdleSeat { get; init; }

    /// <summary>(e) From Join to the whole Welcome, in a room that is open.</summary>
    public double JoinEmpty { get; init; }

    public double JoinWorked { get; init; }

    /// <summary>The same for whoever is the first, for whom the case is read from the log.</summary>
    public double FirstJoinEmpty { get; init; }

    public double FirstJoinWorked { get; init; }

    /// <summary>How long a Changed is, in bytes.</summary>
    public double ChangedBytes { get; init; }
}

[JsonSerializable(typeof(Result))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ResultJson : JsonSerializerContext;
