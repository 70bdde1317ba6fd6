using System.Text.Json;

namespace Web.Tests.Contract.Rights;

/// <summary>
/// Something that a client can tell from what it was sent, and that a rule may ask about. Several choices may go by one
/// word: then no rule may tell them apart.
/// </summary>
internal sealed record Fact(string Name, params Choice[] Choices)
{
    /// <summary>What the wire calls its words, where it does.</summary>
    public string? Type { get; init; }

    public object[] Words { get; } = [.. Choices.Select(choice => choice.Word).Distinct()];

    public static Fact That(string name, Func<Scene, Scene?> isSo) =>
        new(name, new Choice(false, scene => scene), new Choice(true, isSo));

    public static Fact Of<T>(string name, Func<Scene, T, Scene?> set, params T[] values)
        where T : struct, Enum =>
        new(name, [.. values.Select(value => new Choice(Word(value), scene => set(scene, value)))])
        {
            Type = typeof(T).Name,
        };

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <param name="Word">A text, or yes or no.</param>
/// <param name="Set">None where this cannot be, after what was chosen before it.</param>
internal sealed record Choice(object Word, Func<Scene, Scene?> Set);

/// <summary>What a professional may ask about one thing. None where the question makes no sense.</summary>
internal sealed record Ask(string Name, Func<Scene, Agenda.AgendaCommand?> Command)
{
    public static Ask For<T>(Func<Scene, T?> command)
        where T : Agenda.AgendaCommand => new(JsonNamingPolicy.CamelCase.ConvertName(typeof(T).Name), command);
}

/// <summary>A kind of thing with everything that rules ask about it.</summary>
internal sealed record Subject(string Name, Scene Begin, Fact[] Facts, Ask[] Asks)
{
    public IEnumerable<Case> Cases() =>
        Facts
            .Aggregate<Fact, IEnumerable<Case>>(
                [new Case([], Begin)],
                (cases, fact) => cases.SelectMany(one => fact.Choices.Select(one.And).OfType<Case>())
            )
            .Where(one => one.Scene.IsSeen);

    /// <summary>For each question whether it would change something: only then is there something to offer.</summary>
    public bool[] Answers(Scene scene)
    {
        var (state, actor) = (scene.State, scene.Actor);
        return
        [
            .. Asks.Select(ask => ask.Command(scene)?.DecideFor(state, actor, Scene.Now) is Agenda.Verdict.Changes),
        ];
    }
}

internal sealed record Case(object[] Words, Scene Scene)
{
    public Case? And(Choice choice) => choice.Set(Scene) is { } scene ? new Case([.. Words, choice.Word], scene) : null;
}
