namespace Web.Tests.Contract.Rights;

/// <summary>
/// Every case of a subject with the answers of the real commands, and for each command the few facts that it goes by.
/// </summary>
internal sealed class RightsTable
{
    private readonly List<Answered> all;
    private readonly Dictionary<long, Answered> byKey;
    private readonly Dictionary<int, int[]> relevant = [];

    public RightsTable(Subject subject)
    {
        Subject = subject;
        all =
        [
            .. subject
                .Cases()
                .Select(Answered.By(subject))
                .GroupBy(one => string.Join(' ', one.Values), (_, same) => OneOf(same), StringComparer.Ordinal),
        ];
        byKey = all.ToDictionary(one => one.Key(Everything));
    }

    public Subject Subject { get; }

    /// <summary>
    /// When a command is granted: each line names, for the facts that matter, the words with which it is. A fact that is
    /// not named may be anything.
    /// </summary>
    public IEnumerable<IReadOnlyDictionary<Fact, object[]>> Granted(int ask) =>
        Lines(ask)
            .Select(line =>
                Relevant(ask)
                    .Where(fact => line[fact] != All(fact))
                    .ToDictionary(fact => Subject.Facts[fact], fact => Words(Subject.Facts[fact], line[fact]))
            );

    /// <summary>
    /// For every line a case that it fits; and for every fact that it names one that differs in nothing else and is
    /// refused.
    /// </summary>
    public IEnumerable<(Scene Scene, IEnumerable<string> Granted)> Examples() =>
        Enumerable
            .Range(0, Subject.Asks.Length)
            .SelectMany(ask => Lines(ask).SelectMany(line => Examples(ask, line)))
            .Distinct()
            .Select(one => (one.Scene, Subject.Asks.Where((_, ask) => one.Granted[ask]).Select(ask => ask.Name)));

    private IEnumerable<Answered> Examples(int ask, int[] line)
    {
        var fitting = all.Where(one => one.Fits(line)).ToList();
        yield return fitting[0];
        foreach (var fact in Relevant(ask).Where(fact => line[fact] != All(fact)))
            if (fitting.SelectMany(one => DifferingIn(fact, one)).FirstOrDefault(one => !one.Granted[ask]) is { } near)
                yield return near;
    }

    private IEnumerable<Answered> DifferingIn(int fact, Answered than)
    {
        for (var word = 0; word < Subject.Facts[fact].Words.Length; word++)
            if (byKey.TryGetValue(than.Key(Everything, fact, word), out var near))
                yield return near;
    }

    private Answered OneOf(IEnumerable<Answered> same)
    {
        var first = same.First();
        if (same.FirstOrDefault(one => !one.Granted.SequenceEqual(first.Granted)) is not { } other)
            return first;
        var ask = Enumerable.Range(0, Subject.Asks.Length).First(at => first.Granted[at] != other.Granted[at]);
        throw new InvalidOperationException(
            $"{Subject.Asks[ask].Name}: no fact tells {first.Scene.Item} from {other.Scene.Item}, and the rule does."
        );
    }

    /// <summary>The facts without which the answers would not be known, by leaving out what is not missed.</summary>
    private int[] Relevant(int ask) =>
        relevant.TryGetValue(ask, out var known) ? known : relevant[ask] = WithoutTheRest(ask);

    private int[] WithoutTheRest(int ask)
    {
        var facts = Enumerable.Range(0, Subject.Facts.Length).ToArray();
        foreach (var fact in facts.Reverse())
            if (Decides(ask, [.. facts.Where(other => other != fact)]))
                facts = [.. facts.Where(other => other != fact)];
        return facts;
    }

    private bool Decides(int ask, int[] facts)
    {
        var answers = new Dictionary<long, bool>();
        return all.TrueForAll(one =>
            answers.TryAdd(one.Key(facts), one.Granted[ask]) || answers[one.Key(facts)] == one.Granted[ask]
        );
    }

    /// <summary>As few and as wide lines as say the same: what never occurs may be granted.</summary>
    private List<int[]> Lines(int ask)
    {
        var granted = all.Where(one => one.Granted[ask]).DistinctBy(one => one.Key(Relevant(ask))).ToList();
        var refused = all.Where(one => !one.Granted[ask]).DistinctBy(one => one.Key(Relevant(ask))).ToList();
        var lines = new List<int[]>();
        foreach (var one in granted)
            if (!lines.Exists(one.Fits))
                lines.Add(Widened([.. one.Values.Select(value => 1 << value)], Relevant(ask), refused));
        foreach (var line in lines.ToList())
            if (granted.TrueForAll(one => lines.Exists(other => other != line && one.Fits(other))))
                lines.Remove(line);
        return lines;
    }

    private int[] Widened(int[] line, int[] facts, List<Answered> refused)
    {
        foreach (var (fact, words) in line.Index().Where(at => !facts.Contains(at.Index)).ToList())
            line[fact] |= All(fact) | words;
        foreach (var fact in facts)
            for (var word = 1; word <= All(fact); word <<= 1)
                if (!refused.Exists(one => one.Fits(With(line, fact, word))))
                    line = With(line, fact, word);
        return line;
    }

    private static int[] With(int[] line, int fact, int word) =>
        [.. line.Select((words, at) => at == fact ? words | word : words)];

    private int All(int fact) => (1 << Subject.Facts[fact].Words.Length) - 1;

    private int[] Everything => [.. Enumerable.Range(0, Subject.Facts.Length)];

    private static object[] Words(Fact fact, int line) => [.. fact.Words.Where((_, word) => (line & (1 << word)) != 0)];

    private sealed record Answered(int[] Values, Scene Scene, bool[] Granted)
    {
        public static Func<Case, Answered> By(Subject subject) =>
            one =>
                new(
                    [.. subject.Facts.Select((fact, at) => Array.IndexOf(fact.Words, one.Words[at]))],
                    one.Scene,
                    subject.Answers(one.Scene)
                );

        public bool Fits(int[] line)
        {
            for (var fact = 0; fact < line.Length; fact++)
                if ((line[fact] & (1 << Values[fact])) == 0)
                    return false;
            return true;
        }

        public long Key(int[] facts, int changed = -1, int value = 0) =>
            facts.Aggregate(0L, (key, fact) => (key << 4) + (fact == changed ? value : Values[fact]));
    }
}
