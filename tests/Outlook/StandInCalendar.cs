using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace Outlook;

/// <summary>The organizer's calendar.</summary>
public sealed class StandInCalendar
{
    private const int PageSize = 2;

    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private readonly Dictionary<string, JsonObject> events = [];
    private readonly Dictionary<string, (string Id, JsonObject Wanted)> posted = [];
    private readonly List<string> changes = [];
    private int made;
    private int version;

    /// <summary>Whom Exchange mailed, and what.</summary>
    public List<string> Mails { get; } = [];

    public IReadOnlyCollection<JsonObject> Events => events.Values;

    public JsonObject Only => Events.Single();

    /// <summary>The calendar forgets to make a link, this often.</summary>
    public int WithoutLink { get; set; }

    /// <summary>A used transaction id gives a conflict instead of the meeting, also when nothing else changed.</summary>
    public bool SaysConflict { get; set; }

    /// <summary>Addresses of people whom the address list knows under another one.</summary>
    public Dictionary<string, string> Aliases { get; } = [];

    /// <summary>The one whose calendar can be seen.</summary>
    public string BusyAddress { get; set; } = "a@partner-a.example";

    // What the service does.

    internal JsonObject Create(JsonObject wanted, StandInMeetings meetings)
    {
        var transaction = wanted["transactionId"]!.GetValue<string>();
        if (posted.TryGetValue(transaction, out var before))
            return Again(before.Id, JsonNode.DeepEquals(before.Wanted, wanted));

        var id = $"AAMkAD{++made:D4}=";
        var meeting = Copy(wanted);
        meeting["id"] = id;
        meeting["iCalUId"] = $"040000008200E00074C5B7101A82E008{made:X8}";
        meeting["isCancelled"] = false;
        foreach (var attendee in meeting["attendees"]!.AsArray())
            Prepare(attendee!.AsObject());
        meeting["onlineMeeting"] = new JsonObject { ["joinUrl"] = meetings.Make(made) };
        events[id] = meeting;
        posted[transaction] = (id, Copy(wanted));
        Mails.AddRange(Addresses(meeting).Select(address => $"invitation to {address}"));
        Touch(id);
        return Shown(meeting);
    }

    private JsonObject Again(string id, bool isSame)
    {
        if (SaysConflict)
            throw new StandInException(409, "ConcurrentItemSave");
        return isSame ? Copy(Event(id)) : throw new StandInException(400, "ErrorDuplicateTransactionId");
    }

    internal JsonObject Get(string id) => Shown(Event(id));

    internal JsonObject Change(string id, JsonObject change, string ifMatch)
    {
        var meeting = Event(id);
        if (ifMatch.Length > 0 && ifMatch != meeting["@odata.etag"]!.GetValue<string>())
            throw new StandInException(412, "ErrorIrresolvableConflict");
        if (change.ContainsKey("body"))
            meeting.Remove("onlineMeeting"); // As Outlook does.
        var (before, others) = (Addresses(meeting), change.Count(one => one.Key is not ("attendees" or "@odata.type")));
        foreach (var (name, value) in change.Where(one => one.Key != "@odata.type"))
            meeting[name] = value!.DeepClone();
        if (change.ContainsKey("attendees"))
            foreach (var attendee in meeting["attendees"]!.AsArray())
                Prepare(attendee!.AsObject());
        var after = Addresses(meeting);
        Mails.AddRange(before.Except(after).Select(address => $"removal to {address}"));
        Mails.AddRange(after.Except(before).Select(address => $"invitation to {address}"));
        if (others > 0)
            Mails.AddRange(before.Intersect(after).Select(address => $"update to {address}"));
        Touch(id);
        return Shown(meeting);
    }

    internal JsonObject? Cancel(string id, JsonObject body)
    {
        Mails.AddRange(Addresses(Event(id)).Select(address => $"cancellation to {address}: {body["Comment"]}"));
        Remove(id);
        return null;
    }

    internal JsonObject View(IQueryCollection query, string url)
    {
        var (from, to) = (At(query["startDateTime"].ToString()), At(query["endDateTime"].ToString()));
        var skip = int.TryParse(query["$skip"], out var many) ? many : 0;
        JsonObject[] inside = [.. events.Values.Where(one => StartOf(one) >= from && StartOf(one) < to)];
        var page = new JsonObject
        {
            ["value"] = new JsonArray([.. inside.Skip(skip).Take(PageSize).Select(one => (JsonNode)Shown(one))]),
        };
        if (inside.Length > skip + PageSize)
            page["@odata.nextLink"] =
                $"{url}?startDateTime={query["startDateTime"]}&endDateTime={query["endDateTime"]}&$skip={skip + PageSize}";
        return page;
    }

    internal JsonObject Delta(IQueryCollection query, string url)
    {
        var token = query["$skiptoken"].ToString() is { Length: > 0 } skip ? skip : query["$deltatoken"].ToString();
        if (token == "forgotten")
            throw new StandInException(404, "SyncStateNotFound");
        var seen = token.Length > 0 ? int.Parse(token) : 0;
        var page = new JsonObject
        {
            ["value"] = new JsonArray([
                .. changes
                    .Skip(seen)
                    .Take(PageSize)
                    .Select(id =>
                        (JsonNode)(
                            events.TryGetValue(id, out var meeting)
                                ? Shown(meeting)
                                : new JsonObject
                                {
                                    ["id"] = id,
                                    ["@removed"] = new JsonObject { ["reason"] = "deleted" },
                                }
                        )
                    ),
            ]),
        };
        if (changes.Count > seen + PageSize)
            page["@odata.nextLink"] = $"{url}?$skiptoken={seen + PageSize}";
        else
            page["@odata.deltaLink"] = $"{url}?$deltatoken={changes.Count}";
        return page;
    }

    internal JsonObject Schedule(JsonObject question) =>
        new()
        {
            ["value"] = new JsonArray([
                .. question["Schedules"]!
                    .AsArray()
                    .Select(node => node!.GetValue<string>())
                    .Select(address =>
                        (JsonNode)(
                            address == BusyAddress
                                ? new JsonObject
                                {
                                    ["scheduleId"] = address,
                                    ["availabilityView"] = "02",
                                    ["scheduleItems"] = new JsonArray(
                                        Item("busy", "2026-12-10T13:00:00.0000000"),
                                        Item("free", "2026-12-10T15:00:00.0000000")
                                    ),
                                }
                                : new JsonObject
                                {
                                    ["scheduleId"] = address,
                                    ["scheduleItems"] = new JsonArray(),
                                    ["error"] = new JsonObject
                                    {
                                        ["responseCode"] = "5009",
                                        ["message"] = "Unable to resolve e-mail address.",
                                    },
                                }
                        )
                    ),
            ]),
        };

    // What people do in Outlook.

    public void Move(string start, string end) =>
        With(meeting => (meeting["start"], meeting["end"]) = (Time(start), Time(end)));

    public void Respond(string address, string response) =>
        With(meeting =>
            Attendee(meeting, address)["status"] = new JsonObject
            {
                ["response"] = response,
                ["time"] = "2026-11-24T08:00:00Z",
            }
        );

    public void Propose(string address, string start, string end) =>
        With(meeting =>
            Attendee(meeting, address)["proposedNewTime"] = new JsonObject
            {
                ["start"] = Time(start),
                ["end"] = Time(end),
            }
        );

    public void AddByHand(string address) =>
        With(meeting =>
        {
            var attendee = new JsonObject
            {
                ["type"] = "optional",
                ["emailAddress"] = new JsonObject { ["name"] = "Door iemand toegevoegd", ["address"] = address },
            };
            Prepare(attendee);
            meeting["attendees"]!.AsArray().Add(attendee);
        });

    public void RemoveByHand(string address) =>
        With(meeting => meeting["attendees"]!.AsArray().Remove(Attendee(meeting, address)));

    public void Delete() => Remove(Only["id"]!.GetValue<string>());

    public static IReadOnlyList<string> Addresses(JsonObject meeting) =>
        [.. meeting["attendees"]!.AsArray().Select(one => one!["emailAddress"]!["address"]!.GetValue<string>())];

    private void With(Action<JsonObject> act)
    {
        act(Only);
        Touch(Only["id"]!.GetValue<string>());
    }

    private void Remove(string id)
    {
        events.Remove(id);
        changes.Add(id);
    }

    private void Touch(string id)
    {
        var key = $"NEXywgsVrkeNsFsyVyRrtAAA{++version:D4}==";
        events[id]["changeKey"] = key;
        events[id]["@odata.etag"] = $"W/\"{key}\"";
        changes.Add(id);
    }

    private JsonObject Event(string id) =>
        events.TryGetValue(id, out var meeting) ? meeting : throw new StandInException(404, "ErrorItemNotFound");

    private JsonObject Shown(JsonObject meeting)
    {
        var shown = Copy(meeting);
        if (WithoutLink > 0)
        {
            WithoutLink--;
            shown["onlineMeeting"] = null;
        }
        return shown;
    }

    private void Prepare(JsonObject attendee)
    {
        var address = attendee["emailAddress"]!.AsObject();
        if (Aliases.TryGetValue(address["address"]!.GetValue<string>(), out var other))
            address["address"] = other;
        attendee.TryAdd("status", new JsonObject { ["response"] = "none", ["time"] = "0001-01-01T00:00:00Z" });
        attendee["emailAddress"]!.AsObject().TryAdd("name", "Naam uit de adreslijst");
    }

    private static JsonObject Attendee(JsonObject meeting, string address) =>
        meeting["attendees"]!
            .AsArray()
            .Single(one => one!["emailAddress"]!["address"]!.GetValue<string>() == address)!
            .AsObject();

    private static JsonObject Item(string status, string start) =>
        new()
        {
            ["status"] = status,
            ["subject"] = "Tandarts",
            ["location"] = "Dorpsstraat",
            ["start"] = Time(start),
            ["end"] = Time(start.Replace(":00:00.", ":45:00.", StringComparison.Ordinal)),
        };

    private static Instant At(string time) => InstantPattern.ExtendedIso.Parse(time).Value;

    private static JsonObject Time(string wall) =>
        new() { ["dateTime"] = wall, ["timeZone"] = "W. Europe Standard Time" };

    private static Instant StartOf(JsonObject meeting) =>
        LocalDateTimePattern
            .ExtendedIso.Parse(meeting["start"]!["dateTime"]!.GetValue<string>())
            .Value.InZoneLeniently(Amsterdam)
            .ToInstant();

    private static JsonObject Copy(JsonObject node) => node.DeepClone().AsObject();
}
