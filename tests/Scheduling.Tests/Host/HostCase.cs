using System.Net.Http.Json;
using System.Text.Json;
using Web.Tests.Support;

namespace Scheduling.Tests.Host;

/// <summary>
/// A new case with one planned conference, as its coordinator (Noor) makes it in the running program.
/// </summary>
internal sealed class HostCase(ISite site, string reference)
{
    public const string Link = "https://bellen.example/kamer";
    public const string Noor = "noor.demo@zvh.example";
    public const string Fatima = "fatima.fictie@drieslanden.example";
    public const string Irfan = "irfan.model@deplank.example";
    public const string First = "2027-03-10T09:00:00Z";
    public const string Second = "2027-03-11T13:30:00Z";

    public string Reference { get; } = reference;

    public string Conference { get; } = Guid.NewGuid().ToString();

    /// <summary>Noor and Fatima take part; the conference is planned and nobody is invited yet.</summary>
    public static async Task<HostCase> BeginAsync(ISite site)
    {
        using var noor = await site.SignInAsync("pr");
        var answer = await noor.PostAsync(
            "/api/cases",
            new { commandId = Guid.NewGuid().ToString(), firstName = "Sem" }
        );
        var made = new HostCase(
            site,
            (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("reference").GetString()!
        );
        await made.DoAsync(
            Invites("gmA"),
            new
            {
                type = "planConference",
                conference = made.Conference,
                conferenceType = "start",
                plannedAt = First,
                minutes = 45,
                facilitator = "pr",
            }
        );
        return made;
    }

    public static object Invites(string person) =>
        new
        {
            type = "inviteParticipant",
            person,
            name = $"Naam {person}",
            function = "klantmanager",
            organisation = $"org-{person}",
            organisationName = $"Organisatie {person}",
            role = "chainPartner",
        };

    public static object Removes(string person) => new { type = "removeParticipant", person };

    public object Wish(bool teams) =>
        teams
            ? new
            {
                type = "arrangeMeeting",
                conference = Conference,
                via = "teams",
            }
            : new
            {
                type = "arrangeMeeting",
                conference = Conference,
                via = "mail",
                link = Link,
            };

    public object Move() =>
        new
        {
            type = "setConferenceTime",
            conference = Conference,
            plannedAt = Second,
            minutes = 45,
        };

    public object Cancel() => new { type = "cancelMeeting", conference = Conference };

    public async Task DoAsync(params object[] commands)
    {
        await using var screen = await site.JoinAsync("pr", Reference);
        foreach (var command in commands)
            await screen.DoAsync(command);
    }

    /// <summary>What the coordinator's page says once the meeting is so: the conference as it stands there.</summary>
    public async Task<JsonElement> UntilAsync(string state, string? plannedAt = null)
    {
        await using var screen = await site.JoinAsync("pr", Reference);
        await screen.UntilAsync(one =>
            State(one) == state && (plannedAt is null || one.Text(Conference, "plannedAt") == plannedAt)
        );
        return screen[Conference].Clone();
    }

    /// <summary>The word beside the invitations, and why.</summary>
    public async Task<(string State, string? Problem)> UntilProblemAsync(string? problem)
    {
        await using var screen = await site.JoinAsync("pr", Reference);
        await screen.UntilAsync(one => Problem(one) == problem && State(one) is not null);
        return (State(screen)!, Problem(screen));
    }

    private string? State(Screen screen) =>
        screen[Conference].TryGetProperty("meeting", out var meeting) ? meeting.GetProperty("state").GetString() : null;

    private string? Problem(Screen screen) =>
        screen[Conference].TryGetProperty("meeting", out var meeting)
        && meeting.TryGetProperty("problem", out var problem)
            ? problem.GetString()
            : null;
}
