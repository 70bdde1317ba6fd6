using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Outlook;

/// <summary>
/// Who wants to be told of changes. Asks first whether the address is his, as the service does, and then tells.
/// </summary>
public sealed class StandInSubscriptions : IDisposable
{
    private readonly HttpClient http = new();
    private readonly Dictionary<string, JsonObject> subscriptions = [];

    /// <summary>
    /// Where the product can really be reached: its own address must be one on the internet. Null: nobody is asked or
    /// told.
    /// </summary>
    public Uri? Reached { get; set; }

    public IReadOnlyCollection<string> Ids => subscriptions.Keys;

    public string ExpiresOf(string id) => subscriptions[id]["expirationDateTime"]!.GetValue<string>();

    /// <summary>Tells everybody that something changed.</summary>
    /// <param name="lifecycle">Instead: something about the subscription itself.</param>
    /// <param name="loses">The service has forgotten the subscription by now.</param>
    /// <returns>What was answered.</returns>
    public async Task<HttpStatusCode> TellAsync(
        string meeting = "AAMkAD0001=",
        string? lifecycle = null,
        string? secret = null,
        bool loses = false
    )
    {
        var (id, subscription) = subscriptions.Single();
        var message = new JsonObject
        {
            ["subscriptionId"] = id,
            ["clientState"] = secret ?? subscription["clientState"]!.GetValue<string>(),
            ["changeType"] = "updated",
            ["resourceData"] = new JsonObject { ["id"] = meeting },
        };
        if (lifecycle is not null)
            message["lifecycleEvent"] = lifecycle;
        if (loses)
            subscriptions.Clear();
        using var answer = await http.PostAsJsonAsync(Reached, new JsonObject { ["value"] = new JsonArray(message) });
        return answer.StatusCode;
    }

    public void Dispose() => http.Dispose();

    internal async Task<bool> IsAnsweredAsync(JsonObject wanted)
    {
        if (Reached is null)
            return true;
        const string token =
            "Validation: Testing client application reachability for subscription Request-Id: 0c & <b>";
        using var question = new StringContent("", System.Text.Encoding.UTF8, "text/plain");
        using var answer = await http.PostAsync(
            new Uri(Reached, $"?validationToken={Uri.EscapeDataString(token)}"),
            question
        );
        return answer.StatusCode is HttpStatusCode.OK
            && answer.Content.Headers.ContentType?.MediaType == "text/plain"
            && await answer.Content.ReadAsStringAsync() == token
            && wanted["notificationUrl"]!.GetValue<string>().StartsWith("https://", StringComparison.Ordinal);
    }

    internal JsonObject Make(JsonObject wanted)
    {
        var id = Guid.NewGuid().ToString();
        subscriptions[id] = wanted.DeepClone().AsObject();
        return Shown(id);
    }

    internal JsonObject Renew(string id, JsonObject change)
    {
        Known(id)["expirationDateTime"] = change["expirationDateTime"]!.DeepClone();
        return Shown(id);
    }

    internal JsonObject? End(string id)
    {
        Known(id);
        subscriptions.Remove(id);
        return null;
    }

    private JsonObject Known(string id) =>
        subscriptions.TryGetValue(id, out var known) ? known : throw new StandInException(404, "ExtensionError");

    private JsonObject Shown(string id)
    {
        var shown = subscriptions[id].DeepClone().AsObject();
        shown["id"] = id;
        shown.Remove("clientState"); // The service keeps it to itself.
        return shown;
    }
}
