using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Agenda;
using Agenda.Views;
using ConferenceHub.Hub;
using ConferenceHub.Index;
using ConferenceHub.Json;
using ConferenceHub.Preparing;
using ConferenceHub.Rooms;
using PartnerDirectory;
using PartnerDirectory.Importing;
using Scheduling.Times;
using Web.Demo;
using Web.Endpoints;

namespace Web.Tests.Contract;

/// <summary>Writes contract.ts. A type that it does not know stops it: nothing goes over the wire unnamed.</summary>
internal sealed class ContractWriter
{
    private static readonly Type[] OnlySent =
    [
        typeof(NewCase),
        typeof(PollRequest),
        typeof(PollReply),
        typeof(PairRequest),
        typeof(WrongReport),
        typeof(NewExperience),
        typeof(DemoSignIn),
    ];

    private readonly TypeNames names = new();
    private readonly StringBuilder text = new();

    public string Write()
    {
        var items = Members(typeof(ItemView))
            .Select(type =>
                $"export interface {names.Of(type)} {{\n  readonly kind: '{KindOf(type)}';\n{Lines(type)}}}"
            )
            .ToList();
        var screen =
            $"export interface ScreenItem {{\n  readonly kind: {Words(typeof(ScreenKind))};\n{Lines(typeof(ScreenItem))}}}";
        var commands = Commands().ToList();
        Type[] named =
        [
            typeof(You),
            typeof(Present),
            typeof(Closed),
            typeof(Me),
            typeof(CaseList),
            typeof(DemoPerson),
            typeof(ScreenCode),
            typeof(Paired),
            typeof(NewCase),
            typeof(OpenedCase),
            typeof(Candidate),
            typeof(PartnerOrganisation),
            typeof(FoundTimes),
            typeof(PollLink),
            typeof(PollPage),
            typeof(PollRequest),
            typeof(PollReply),
            typeof(PairRequest),
            typeof(SchedulingCapabilities),
            typeof(CalendarSubscription),
            typeof(NewCalendarLink),
            typeof(FoundPage),
            typeof(OrganisationAnswer),
            typeof(WrongReport),
            typeof(Catalogue),
            typeof(NewExperience),
            typeof(ImportState),
            typeof(ImportAnswer),
            typeof(DemoSignIn),
        ];
        foreach (var type in named)
            names.Of(type);
        names.Of(typeof(Refusal));
        var rest = names.Records(OneLine).ToList(); // Naming one may name others, and their words.

        text.Append(
            "// Written by the test ContractTests from the records of Agenda, ConferenceHub and Web. Do not edit.\n\n"
        );
        text.AppendJoin('\n', names.Ids.Select(id => $"export type {id} = string & {{ readonly __id?: '{id}' }};"))
            .Append('\n');
        text.Append(
            "/** ISO 8601 in UTC. */\nexport type Instant = string;\n/** YYYY-MM-DD. */\nexport type LocalDate = string;\n\n"
        );
        text.AppendJoin('\n', names.Enums.ToList().Select(type => $"export type {names.Of(type)} = {Words(type)};"))
            .Append("\n\n");
        text.AppendJoin('\n', rest).Append("\n\n");
        text.AppendJoin('\n', items).Append("\n\n");
        text.Append($"export type Item = {string.Join(" | ", Members(typeof(ItemView)).Select(names.Of))};\n\n");
        text.Append("/** What the detainee's screen is sent, and nothing else. */\n").Append(screen).Append("\n\n");
        text.Append("export type Command =\n").AppendJoin('\n', commands).Append(";\n\n");
        text.Append(
            $"export type Verdict =\n  | {{ readonly accepted: true }}\n  | {{ readonly accepted: false; {string.Join("; ", Fields(typeof(Reply)).Where(field => field.Name != "accepted").Select(Verdict))} }};\n\n"
        );
        text.Append($"export interface Welcome<T = Item> {{ {Inline(typeof(Welcome))} }}\n");
        text.Append($"export interface Changed<T = Item> {{ {Inline(typeof(Changed))} }}\n\n");
        return text.Append(
                "export interface Problem { readonly type: string; readonly title: string; readonly status: number; readonly detail: string }\n"
            )
            .ToString();
    }

    private IEnumerable<string> Commands()
    {
        foreach (var name in RequestReader.Names.Order(StringComparer.Ordinal))
            if (RequestReader.TryFind(name, out var type))
                yield return $"  | {{ {string.Join("; ", Fields(type).Select(field => Field(field, isOptional: !field.IsRequired)).Prepend($"readonly type: '{name}'"))} }}";
    }

    private static IEnumerable<Type> Members(Type family) =>
        family
            .Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(family))
            .OrderBy(type => type.MetadataToken);

    private static string KindOf(Type view) => ((ViewItem)RuntimeHelpers.GetUninitializedObject(view)).Kind;

    private static string Words(Type type) =>
        string.Join(" | ", Enum.GetNames(type).Select(word => $"'{JsonNamingPolicy.CamelCase.ConvertName(word)}'"));

    private string Lines(Type type) =>
        string.Concat(
            Fields(type)
                .Where(field => field.Name != "kind")
                .Select(field => $"  {Field(field, MayBeAbsent(field))};\n")
        );

    private string Inline(Type type) =>
        string.Join("; ", Fields(type).Select(field => Field(field, MayBeAbsent(field) || MayBeLeftOut(type, field))));

    /// <summary>In what the client sends.</summary>
    private static bool MayBeLeftOut(Type type, JsonPropertyInfo field) =>
        field.AssociatedParameter is { HasDefaultValue: true } || (OnlySent.Contains(type) && !field.IsRequired);

    private string OneLine(Type type) => $"export interface {names.Of(type)} {{ {Inline(type)} }}";

    private string Verdict(JsonPropertyInfo field) =>
        Field(field, isOptional: field.Name is not ("refusal" or "message"));

    private string Field(JsonPropertyInfo field, bool isOptional) =>
        $"readonly {field.Name}{(isOptional ? "?" : "")}: {(field.PropertyType == typeof(RawJson) ? RawJson(field.Name) : names.Of(field.PropertyType))}";

    private static string RawJson(string field) => field is "drops" ? "readonly ItemId[]" : "readonly T[]";

    private static bool MayBeAbsent(JsonPropertyInfo field) =>
        field.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(field.PropertyType) is not null
            : field.IsGetNullable;

    private static IEnumerable<JsonPropertyInfo> Fields(Type type) =>
        NazorgJson
            .Options.GetTypeInfo(type)
            .Properties.Where(field => field.Get is not null || field.Set is not null)
            .OrderBy(field => field.Order);
}
