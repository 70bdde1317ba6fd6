using Agenda;
using NodaTime;
using Scheduling;

namespace Scheduling.Tests.Leaks;

/// <summary>
/// A made-up case with everything that must stay inside. Its words are random letters, so that finding one is no
/// coincidence.
/// </summary>
internal sealed class SecretCase(int seed)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzéëïöü";

    private readonly Random random = new(seed);

    /// <summary>Names, numbers, dates, goals, notes and the people who are not invited.</summary>
    public IReadOnlyList<string> Secrets => field ??= [.. Draw()];

    public MeetingPlan Plan =>
        field ??= new(
            new Guid(Bytes(16)).ToString(),
            1,
            new CaseId($"{Capital()}{random.Next(2, 10)}{Capital()}{random.Next(2, 10)}"),
            Plans.At("2026-12-01T08:00:00Z") + Duration.FromMinutes(15 * random.Next(0, 4 * 24 * 365)),
            Duration.FromMinutes(15 * random.Next(1, 9)),
            [
                .. Enumerable
                    .Range(1, random.Next(1, 6))
                    .Select(number => $"p{number}.{Letter(5)}@partner-{number}.example"),
            ],
            Link: null
        );

    private IEnumerable<string> Draw()
    {
        foreach (var _ in Enumerable.Range(0, 3))
            yield return Word(); // First names and surnames.
        yield return $"{random.Next(1, 29):00}-{random.Next(1, 13):00}-19{random.Next(50, 99)}"; // Born on.
        yield return $"{random.Next(100_000_000, 999_999_999)}"; // A number of a person.
        yield return $"{Word()}straat {random.Next(1, 300)}";
        foreach (var _ in Enumerable.Range(0, 4))
            yield return $"Ik wil {Word()} en {Word()}."; // Goals, notes, decisions.
        yield return $"{Letter(7)}@derden.example";
        yield return $"PI {Word()}";
    }

    public string Sentence() => $"{Word()} {Word()}, {Word()}.";

    public string Id() => new Guid(Bytes(16)).ToString("N");

    public string Word() =>
        string.Concat(Enumerable.Range(0, random.Next(6, 12)).Select(_ => Letters[random.Next(Letters.Length)]));

    private string Letter(int many) =>
        string.Concat(Enumerable.Range(0, many).Select(_ => (char)random.Next('a', 'z' + 1)));

    private char Capital() => (char)random.Next('A', 'Z' + 1);

    private byte[] Bytes(int many)
    {
        var bytes = new byte[many];
        random.NextBytes(bytes);
        return bytes;
    }
}
