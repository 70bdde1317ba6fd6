using System.Globalization;
using Agenda;
using NodaTime;

namespace Load.Seeding;

/// <summary>What is said in the made-up cases, in order.</summary>
internal static class Script
{
    public const int Actions = 12;

    private const string Text = "Vóór de vrijlating samen nagaan wat hiervoor nog nodig is en wie dat doet";
    private static readonly LocalDate Release = new(2027, 4, 13);

    /// <summary>A case with its participants and nothing else.</summary>
    public static IEnumerable<Line> Empty(CaseId reference)
    {
        yield return Says(
            People.Coordinator,
            new OpenCase(reference, "Rico") { ReleaseDate = Release, DetentionStart = new(2027, 2, 1) }
        );
        foreach (var one in People.Professionals.Append(People.Detainee))
            yield return Says(
                People.Coordinator,
                new InviteParticipant(
                    one.Person,
                    one.Name,
                    one.Function,
                    one.Organisation,
                    one.OrganisationName,
                    one.Role
                )
            );
    }

    /// <summary>
    /// A case in the middle of its conversation, the detainee at the table: goals, actions, an agenda, and notes that
    /// only some may see.
    /// </summary>
    public static IEnumerable<Line> Conference(CaseId reference)
    {
        var conference = new ItemId("C1");
        foreach (var line in Empty(reference))
            yield return line;
        yield return Says(
            People.Coordinator,
            new PlanConference(
                conference,
                ConferenceType.Start,
                Instant.FromUtc(2027, 3, 2, 9, 0),
                60,
                People.Coordinator.Person
            )
        );
        for (var i = 0; i < 6; i++)
            yield return Says(
                People.Coordinator,
                new AddAgendaItem(conference, $"Punt {i}", LifeArea: Area(i), Minutes: 8) { Id = Id("p", i) }
            );
        yield return Says(People.Coordinator, new StartConference(conference));
        for (var i = 0; i < 4; i++)
            yield return Says(
                Partner(i),
                new AddNote($"{Text} {i}.")
                {
                    Id = Id("n", i),
                    Visibility = i < 2 ? Visibility.Restricted : Visibility.Partners,
                }
            );
        yield return Says(People.Coordinator, new EnterSegment(conference, ConferenceSegment.Dialogue));
        for (var i = 0; i < 4; i++)
            yield return Says(People.CaseManager, new AddGoal($"{Text} {i}.", Area(i)) { Id = Id("g", i) });
        for (var i = 0; i < Actions; i++)
            yield return Says(Partner(i), new AddAction($"{Text} {i}.", Area(i), Due: Release) { Id = Id("a", i) });
    }

    /// <summary>An empty case and then this many changes: one in four adds something, the others work on it.</summary>
    public static IEnumerable<Line> Worked(CaseId reference, int changes) =>
        [.. Empty(reference), .. Work().Take(changes)];

    private static IEnumerable<Line> Work()
    {
        for (var i = 0; ; i++)
        {
            var (action, owner, other) = (Id("a", i), Partner(i), Partner(i + 1));
            yield return Says(People.CaseManager, new AddAction($"{Text} {i}.", Area(i), Due: Release) { Id = action });
            yield return Says(owner, new ClaimAction(action));
            yield return Says(owner, new ReportProgress(action, $"{Text}."));
            yield return Says(owner, new ReturnClaim(action, "Verkeerde organisatie."));
            yield return Says(other, new ClaimAction(action));
            yield return Says(
                owner,
                new AddNote($"{Text} {i}.")
                {
                    Id = Id("n", i),
                    Visibility = i % 8 == 0 ? Visibility.Restricted : Visibility.Partners,
                }
            );
            yield return Says(owner, new Support(action));
            yield return Says(other, new ReportProgress(action, $"{Text}."));
        }
    }

    private static Participant Partner(int i) => People.Professionals[i % People.Professionals.Count];

    private static LifeArea Area(int i) => CaseRecord.Fixed[i % CaseRecord.Fixed.Count];

    private static ItemId Id(string prefix, int i) => new(prefix + i.ToString(CultureInfo.InvariantCulture));

    private static Line Says(Participant who, AgendaCommand command) =>
        new(new Actor(who.Person, who.Organisation, who.Role), command);
}

/// <summary>One press of a script.</summary>
internal sealed record Line(Actor By, AgendaCommand Command);
