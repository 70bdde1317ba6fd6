using System.Net.Http.Json;
using System.Text.Json;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>The list of cases, with its early warning.</summary>
public sealed class CaseListTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Late = "2027-03-09T09:00:00Z";

    [Fact]
    public async Task DR2_a_draft_takes_no_warning_away_and_leaves_no_trace_with_partners()
    {
        var reference = await LateCaseAsync();
        await using var noor = await demo.JoinAsync("pr", reference);
        var before = await RowOf("wc", reference);

        await noor.DoAsync(
            new
            {
                type = "draftConference",
                conference = "draft",
                conferenceType = "start",
                minutes = 45,
                facilitator = "pr",
                points = new[] { new { id = "point", title = "Welkom" } },
            }
        );
        Assert.Equal(before.GetRawText(), (await RowOf("wc", reference)).GetRawText());
        Assert.True(IsTooLate(await RowOf("pr", reference)));
        await noor.DoAsync(
            new
            {
                type = "setConferenceTime",
                conference = "draft",
                plannedAt = "2027-02-05T09:00:00Z",
                minutes = 45,
            }
        );
        Assert.Equal(before.GetRawText(), (await RowOf("wc", reference)).GetRawText());
        Assert.True(IsTooLate(before));

        await noor.DoAsync(new { type = "openConference", conference = "draft" });
        Assert.False(IsTooLate(await RowOf("wc", reference)));
        await noor.DoAsync(
            new
            {
                type = "setConferenceTime",
                conference = "draft",
                plannedAt = Late,
                minutes = 45,
            }
        );
        Assert.True(IsTooLate(await RowOf("wc", reference)));
    }

    /// <summary>In detention for longer than the rule for the first conference allows.</summary>
    private async Task<string> LateCaseAsync()
    {
        using var noor = await demo.SignInAsync("pr");
        var opened = await (
            await noor.PostAsync(
                "/api/cases",
                new
                {
                    commandId = Guid.NewGuid().ToString(),
                    firstName = "Sem",
                    detentionStart = "2027-02-01",
                }
            )
        ).Content.ReadFromJsonAsync<JsonElement>();
        var reference = opened.GetProperty("reference").GetString()!;
        await using var room = await demo.JoinAsync("pr", reference);
        await room.DoAsync(
            new
            {
                type = "inviteParticipant",
                person = "wc",
                name = "Irfan Model",
                function = "consulent",
                organisation = "deplank",
                organisationName = "De Plank",
                role = "chainPartner",
            }
        );
        return reference;
    }

    private async Task<JsonElement> RowOf(string person, string reference)
    {
        using var browser = await demo.SignInAsync(person);
        var list = await browser.Http.GetFromJsonAsync<JsonElement>("/api/cases");
        return list.GetProperty("cases")
            .EnumerateArray()
            .Single(row => row.GetProperty("reference").GetString() == reference)
            .Clone();
    }

    private static bool IsTooLate(JsonElement row) =>
        row.TryGetProperty("warning", out var warning)
        && warning.GetProperty("urgency").GetString() is "late" or "plannedLate";
}
