using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Agenda;
using Agenda.Views;
using ConferenceHub.Hub;
using ConferenceHub.Json;
using ConferenceHub.Rooms;

namespace Web.Tests.Contract;

/// <summary>
/// Writes contract.ts: the hub's messages and commands, and whatever the endpoints say that they take and answer. A
/// type that it has no word for stops it.
/// </summary>
internal sealed class ContractWriter(HttpTypes http)
{
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
        foreach (var type in (Type[])[typeof(You), typeof(Present), typeof(Closed), .. http.Answered, .. http.Taken])
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
        text.Append($"export interface Changed<T = Item> {{ {Inline(typeof(Changed))} }}\n");
        return text.ToString();
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
            .OrderBy(type => type.Name, StringComparer.Ordinal);

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
    private bool MayBeLeftOut(Type type, JsonPropertyInfo field) =>
        field.AssociatedParameter is { HasDefaultValue: true } || (http.IsOnlyTaken(type) && !field.IsRequired);

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
