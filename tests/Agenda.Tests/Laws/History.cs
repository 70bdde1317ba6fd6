using System.Collections.Concurrent;
using Agenda.Tests.Language;
using Agenda.Views;
using static Agenda.Tests.Language.People;

namespace Agenda.Tests.Laws;

/// <summary>One command of a history: what was so before, and what it came to.</summary>
internal sealed record Moment(int Number, Story Before, Told Told, Verdict Verdict, Story After)
{
    public AgendaEvent? Event => (Verdict as Verdict.Changes)?.Event;

    public Actor Actor => Before.ActorOf(Told.Person);

    /// <summary>Words of this moment carry this sign, so that they can be found wherever they go.</summary>
    public string Sign => SignOf(Number);

    public static string SignOf(int number) => $"#{number}#";
}

/// <summary>A case as it might go: random commands by random people, every time the same for the same seed.</summary>
internal sealed record History(int Seed, IReadOnlyList<Moment> Moments)
{
    public static readonly IReadOnlyList<Audience> Audiences =
    [
        Audience.Detainee,
        Audience.Coordinator,
        .. new[] { Zvh, Pi, Drieslanden, DePlank, Politie, Reclassering }.Select(Audience.Of),
    ];

    private const int Length = 120;

    private static readonly ConcurrentDictionary<int, History> Known = [];

    public static History Random(int seed) => Known.GetOrAdd(seed, Make);

    public Story End => Moments[^1].After;

    private static History Make(int seed)
    {
        var moments = new List<Moment>(Length);
        var story = ReadyCase.Story;
        var random = new Random(seed);
        for (var number = 0; number < Length; number++)
        {
            var moment = Next(number, story, new RandomCommands(random, story.State, number).Next());
            moments.Add(moment);
            story = moment.After;
        }
        return new History(seed, moments);
    }

    private static Moment Next(int number, Story story, Told told)
    {
        var verdict = story.Decide(told);
        // The clock goes on whatever the verdict is.
        var after = verdict is Verdict.Changes changes
            ? story.After(changes.Event, told.Person)
            : story with
            {
                Now = story.Now + NodaTime.Duration.FromMinutes(1),
            };
        return new Moment(number, story, told, verdict, after);
    }
}
