using Agenda;
using NodaTime;

namespace PartnerDirectory;

public readonly record struct MeasureId(string Value) : IId<MeasureId>
{
    public static MeasureId Of(string value) => new(value);

    public override string ToString() => Value;
}

public readonly record struct ExperienceId(string Value) : IId<ExperienceId>
{
    public static ExperienceId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>
/// A bespoke measure (maatwerk) that was used before. One that did not work is retired with the reason, not removed:
/// nobody needs to find that out twice.
/// </summary>
public sealed record Measure(MeasureId Id, string Name, string What) : IVersioned
{
    public string? Conditions { get; init; }

    public string? RetiredBecause { get; init; }

    public LocalDate? RetiredOn { get; init; }

    public long Version { get; init; }
}

/// <summary>"Werkte" or "werkte niet", and why. Belongs to no case and names nobody, not even its writer.</summary>
public sealed record Experience(ExperienceId Id, MeasureId Measure, bool Worked, string Because, LocalDate On);
