using System.Text.Json.Nodes;

namespace Outlook;

/// <summary>The calls in Teams, and what the tenant's policies make of their options.</summary>
public sealed class StandInMeetings
{
    private readonly Dictionary<string, JsonObject> meetings = [];

    public JsonObject Only => meetings.Values.Single();

    public bool HasTeams { get; set; } = true;

    /// <summary>What a policy silently decides, whatever is asked.</summary>
    public JsonObject Policy { get; set; } = [];

    internal JsonObject Providers() =>
        new() { ["allowedOnlineMeetingProviders"] = HasTeams ? new JsonArray("teamsForBusiness") : new JsonArray() };

    internal string Make(int number)
    {
        var link =
            $"https://teams.microsoft.com/l/meetup-join/19%3ameeting_{number:D4}@thread.v2/0?context=%7b%22Oid%22%3a%22{OutlookStandIn.Organizer}%22%7d";
        meetings[$"MSo{number:D4}"] = new JsonObject
        {
            ["id"] = $"MSo{number:D4}",
            ["joinWebUrl"] = link,
            ["allowMeetingChat"] = "enabled",
            ["allowedPresenters"] = "everyone",
            ["allowRecording"] = true,
            ["allowTranscription"] = true,
            ["recordAutomatically"] = false,
            ["isEntryExitAnnounced"] = false,
            ["allowedLobbyAdmitters"] = "organizerAndCoOrganizersAndPresenters",
            ["lobbyBypassSettings"] = new JsonObject { ["scope"] = "organization", ["isDialInBypassEnabled"] = true },
        };
        return link;
    }

    internal JsonObject Find(string filter) =>
        new()
        {
            ["value"] = new JsonArray([
                .. meetings
                    .Values.Where(one => filter == $"JoinWebUrl eq '{one["joinWebUrl"]}'")
                    .Select(one => (JsonNode)Shown(one)),
            ]),
        };

    internal JsonObject Get(string id) => Shown(Meeting(id));

    internal JsonObject Change(string id, JsonObject change)
    {
        foreach (var (name, value) in change.Where(one => one.Key != "@odata.type"))
            Meeting(id)[name] = value!.DeepClone();
        return Shown(Meeting(id));
    }

    private JsonObject Meeting(string id) =>
        meetings.TryGetValue(id, out var meeting) ? meeting : throw new StandInException(404, "NotFound");

    private JsonObject Shown(JsonObject meeting)
    {
        var shown = meeting.DeepClone().AsObject();
        foreach (var (name, value) in Policy)
            shown[name] = value?.DeepClone();
        return shown;
    }
}
