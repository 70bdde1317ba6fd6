using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using PartnerDirectory;

namespace Web.Tests.Contract;

/// <summary>The terms, limits and agendas that the client shows are written from those that the server keeps.</summary>
public sealed class RulesTests
{
    [Fact]
    public void What_the_client_knows_of_terms_limits_and_agendas_is_what_the_server_keeps() =>
        CheckedIn.Is("src/protocol/rules.ts", Written());

    private static string Written() =>
        $$"""
            // Written by the test RulesTests from the rules of Agenda. Do not edit.

            import type { ConferenceSegment, ConferenceType, LifeArea, PointSubject } from './contract';

            export const limits = {
              conferenceMinutes: {{ConferenceLimits.LongestMinutes}},
              pointMinutes: {{ConferenceLimits.LongestPointMinutes}},
              budgetCents: {{BudgetRequest.MaximumCents}},
            } as const;

            /** In days before release. */
            export const terms = {
              shortStay: {{AgendaTemplates.ShortStayDays}},
              beforeRelease: {{AgendaTemplates.BeforeReleaseDays}},
            } as const;

            /** `{naam}` becomes the detainee's first name; `cannotWait` is what is left in a short stay. */
            export interface TemplatePoint {
              readonly title: string;
              readonly minutes: number;
              readonly segment?: ConferenceSegment;
              readonly lifeArea?: LifeArea;
              readonly subject?: PointSubject;
              readonly cannotWait?: { readonly minutes: number; readonly title?: string };
              readonly shortOnly?: boolean;
            }

            /** What makes a typed text too hard for the detainee's screen; lengths in words, `longestWord` and `stem` in letters. */
            export const plainDutch = {
              longestSentence: {{PlainDutch.LongestSentence}},
              averageSentence: {{PlainDutch.AverageSentence}},
              longestWord: {{HardDutch.LongestWord}},
              stem: {{HardDutch.Stem}},
              writtenOnly: {{Json(PlainDutch.WrittenOnly)}},
              known: {{Json(HardDutch.Known.Order(StringComparer.Ordinal))}},
              hard: {{Json(HardDutch.Words.Order(StringComparer.Ordinal))}},
              areas: {{Json(SpokenAreas)}} as Readonly<Record<LifeArea | 'none', string>>,
            } as const;

            /** What makes two spellings of a name the same. */
            export const names = {
              apostrophes: {{Json(MatchKey.Apostrophes)}},
              letters: {{Json(MatchKey.Letters.OrderBy(pair => pair.Key).ToDictionary())}},
            } as const;

            export interface AgendaTemplate {
              readonly type: ConferenceType;
              readonly points: readonly TemplatePoint[];
              readonly neverShort: boolean;
            }

            export const agendaTemplates: readonly AgendaTemplate[] = [
            {{string.Concat(AgendaTemplates.All.Select(Template))}}];

            """;

    [Fact]
    public void Both_sides_judge_the_same_texts_alike() =>
        CheckedIn.Is(
            "tests/text/plainDutch.examples.json",
            "{\n"
                + string.Join(",\n", PlainExamples.Select(text => $"  {Json(text)}: {Json(PlainDutch.IsPlain(text))}"))
                + "\n}\n"
        );

    [Fact]
    public void Both_sides_take_the_same_names_for_the_same() =>
        CheckedIn.Is(
            "tests/text/matchKey.examples.json",
            "{\n"
                + string.Join(",\n", NameExamples.Select(text => $"  {Json(text)}: {Json(MatchKey.Of(text))}"))
                + "\n}\n"
        );

    private static readonly string[] NameExamples =
    [
        "'s-Hertogenbosch",
        "’s-Hertogenbosch",
        "´s Hertogenbosch",
        "‘t Hof",
        "Łukasz Yıldız-Sørensen",
        "İstanbul",
        "Groß – Straße",
        "Zoe\u0308  Mu\u0308ller",
        "Alphen\u00A0aan\u2009den\u2011Rijn",
        "So\u00ADci\u200Bale \u202Ddienst",
        "Đặng Œuvre Þór",
        "ﬁrma ① ㎏",
        "Нова Ελλάδα أحمد",
        " - ",
    ];

    private static readonly string[] PlainExamples =
    [
        "De huisarts bellen",
        "We bellen de school. Dat doen we voor 3 mei.",
        "De huur is 1.420 euro.",
        "OV-kaart klaarleggen",
        "Je ID\nis weg",
        "Lukt het? Ja! Morgen.",
        "BRP-inschrijving indienen",
        "Overleg i.o.m. de gemeente",
        "bellen ivm schuld",
        "Traject opschalen",
        "trajecten starten",
        "De post wordt opgehaald",
        "Bankrekening nakijken (sluit soms)",
        "Verslavingsbehandelingsovereenkomst tekenen",
        "een twee drie vier vijf zes zeven acht negen tien elf.",
        "een twee drie vier vijf zes zeven acht negen tien elf. Ja.",
        "a b c d e f g h i j k l m n o p",
        "Re-integratieplan maken",
        "Hij zei: “CJIB”.",
        " ",
    ];

    private static readonly Dictionary<string, string> SpokenAreas = Enum.GetValues<LifeArea>()
        .ToDictionary(area => JsonNamingPolicy.CamelCase.ConvertName(area.ToString()), area => PlainAreas.Of(area))
        .Append(new("none", PlainAreas.Of(null)))
        .ToDictionary();

    private static string Template(AgendaTemplate template) =>
        $"  {{\n    type: {Json(template.Type)},\n    neverShort: {Json(template.NeverShort)},\n    points: [\n{string.Concat(template.Points.Select(point => $"      {Json(point)},\n"))}    ],\n  }},\n";

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, NazorgJson.Options);
}
