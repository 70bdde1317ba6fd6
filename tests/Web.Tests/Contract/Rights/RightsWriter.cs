using System.Text;
using System.Text.Json;
using Agenda.Deadlines;
using Agenda.Views;
using ConferenceHub.Json;
using ConferenceHub.Rooms;

namespace Web.Tests.Contract.Rights;

/// <summary>Writes rights.ts, which the client looks up, and the examples that show that it looks up the right line.</summary>
internal sealed class RightsWriter
{
    private readonly List<RightsTable> tables =
    [
        .. new[]
        {
            CaseSubject.Case,
            ActionSubjects.Action,
            ActionSubjects.Receiver,
            ItemSubjects.Item,
            ItemSubjects.Promise,
            ConferenceSubject.Conference,
        }.Select(subject => new RightsTable(subject)),
    ];

    public string Table()
    {
        var text = new StringBuilder(
            """
            // Written by the test RightsTests from what the commands of Agenda decide. Do not edit.

            import type { ConferenceSegment, PromiseSide, Role, Visibility } from './contract';

            /** A command is granted when one of its lines fits: each fact that the line names has one of these words. */
            export type Rights<Command extends string, Facts> = Readonly<
              Record<Command, readonly { readonly [Fact in keyof Facts]?: readonly Facts[Fact][] }[]>
            >;

            """
        );
        text.Append(
            $"\n/** Who the detainee is in every case. */\nexport const detainee = '{Agenda.Participant.Detainee}';\n"
        );
        foreach (var table in tables)
            text.Append($"\n{FactsOf(table.Subject)}\n{CommandsOf(table.Subject)}\n{RightsOf(table)}");
        return text.ToString();
    }

    public string Examples() =>
        $"{{\n{string.Join(",\n", tables.Select(table => $"\"{table.Subject.Name}\": [\n{string.Join(",\n", table.Examples().Select(one => Json(Example(table.Subject, one.Scene, one.Granted))))}\n]"))}\n}}\n";

    private static string FactsOf(Subject subject) =>
        $"export interface {Pascal(subject)}Facts {{\n{string.Concat(subject.Facts.Select(fact => $"  readonly {fact.Name}: {TypeOf(fact)};\n"))}}}\n";

    private static string TypeOf(Fact fact) =>
        fact.Type ?? (fact.Words is [bool, ..] ? "boolean" : string.Join(" | ", fact.Words.Select(Word)));

    private static string CommandsOf(Subject subject) =>
        $"export type {Pascal(subject)}Command =\n{string.Join('\n', subject.Asks.Select(ask => $"  | '{ask.Name}'"))};\n";

    private static string RightsOf(RightsTable table)
    {
        var (subject, name) = (table.Subject, Pascal(table.Subject));
        var commands = subject.Asks.Select((ask, at) => $"  {ask.Name}: [{Lines(table, at)}],\n");
        return $"export const {subject.Name}Rights: Rights<{name}Command, {name}Facts> = {{\n{string.Concat(commands)}}};\n";
    }

    private static string Lines(RightsTable table, int ask) =>
        string.Join(", ", table.Granted(ask).Select(line => $"{{ {string.Join(", ", line.Select(Named))} }}"));

    private static string Named(KeyValuePair<Fact, object[]> named) =>
        $"{named.Key.Name}: [{string.Join(", ", named.Value.Select(Word))}]";

    private static string Word(object word) => word is bool yes ? (yes ? "true" : "false") : $"'{word}'";

    private static string Pascal(Subject subject) => char.ToUpperInvariant(subject.Name[0]) + subject.Name[1..];

    private static object Example(Subject subject, Scene scene, IEnumerable<string> granted)
    {
        var seen = View.Of(scene.State, scene.Actor.Audience, DeadlineRules.None).Items;
        object? Sent(Agenda.ItemId id) => seen.FirstOrDefault(item => item.Id == id);
        return new
        {
            You = new You(scene.Actor.Person, scene.Actor.Organisation, scene.Role, Screen.Professional),
            Item = Sent(scene.Conference?.Id ?? scene.Item.Id)!,
            Them = subject == ActionSubjects.Receiver ? Sent(scene.Them.ItemId) : null,
            Wanted = subject == CaseSubject.Case ? scene.Wanted : (Agenda.Visibility?)null,
            Side = subject == ItemSubjects.Promise ? scene.Side : (Agenda.PromiseSide?)null,
            AnotherRuns = scene.OtherConferences.Length > 0 ? true : (bool?)null,
            Granted = granted,
        };
    }

    private static string Json(object example) => JsonSerializer.Serialize(example, NazorgJson.Options);
}
