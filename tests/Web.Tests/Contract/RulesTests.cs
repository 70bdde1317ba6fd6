using System.Text.Json;
using Agenda;
using ConferenceHub.Json;

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

            import type { ConferenceSegment, ConferenceType, LifeArea } from './contract';

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
              readonly cannotWait?: { readonly minutes: number; readonly title?: string };
              readonly shortOnly?: boolean;
            }

            export interface AgendaTemplate {
              readonly type: ConferenceType;
              readonly points: readonly TemplatePoint[];
              readonly neverShort: boolean;
            }

            export const agendaTemplates: readonly AgendaTemplate[] = [
            {{string.Concat(AgendaTemplates.All.Select(Template))}}];

            """;

    private static string Template(AgendaTemplate template) =>
        $"  {{\n    type: {Json(template.Type)},\n    neverShort: {Json(template.NeverShort)},\n    points: [\n{string.Concat(template.Points.Select(point => $"      {Json(point)},\n"))}    ],\n  }},\n";

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, NazorgJson.Options);
}
