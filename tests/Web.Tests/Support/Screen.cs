using System.Text.Json;

namespace Web.Tests.Support;

/// <summary>
/// What a screen does with the messages of one case: keeps the items it was given, and minds that no number is missing
/// (SE1).
/// </summary>
public sealed class Screen : IAsyncDisposable
{
    private readonly Dictionary<string, JsonElement> items = new(StringComparer.Ordinal);
    private readonly List<string> heard = [];

    private Screen(Wire wire, string reference) => (Wire, Case) = (wire, reference);

    public Wire Wire { get; }

    public string Case { get; }

    public long N { get; private set; }

    public JsonElement You { get; private set; }

    /// <summary>The text of every message so far, in order.</summary>
    public IReadOnlyList<string> Heard => heard;

    public IEnumerable<JsonElement> Items => items.Values;

    public static async Task<Screen> JoinAsync(Wire wire, string reference)
    {
        var screen = new Screen(wire, reference);
        await screen.JoinAsync();
        return screen;
    }

    /// <summary>Joins, perhaps again, and takes in the Welcome.</summary>
    public async Task JoinAsync()
    {
        await Wire.CallAsync("Join", new { @case = Case });
        while (!string.Equals((await TakeNextAsync()).Name, "Welcome", StringComparison.Ordinal))
        {
            // What was on its way for the seat before.
        }
    }

    public Task<Reply> SubmitAsync(object command, string? commandId = null) =>
        Wire.SubmitAsync(Case, command, commandId);

    /// <summary>Submits what must be accepted.</summary>
    public async Task DoAsync(object command)
    {
        var reply = await SubmitAsync(command);
        Assert.True(reply.Accepted, reply.ToString());
    }

    public bool Has(string id) => items.ContainsKey(id);

    public JsonElement this[string id] => items[id];

    public string? Text(string id, string field) =>
        items.TryGetValue(id, out var item) && item.TryGetProperty(field, out var value) ? value.ToString() : null;

    public string? Owner(string action) =>
        items[action].TryGetProperty("owner", out var owner) ? owner.GetProperty("person").GetString() : null;

    /// <summary>Takes messages in until it is so.</summary>
    public async Task UntilAsync(Func<Screen, bool> isSo)
    {
        foreach (var said in Wire.Taken())
            Take(said);
        while (!isSo(this))
            await TakeNextAsync();
    }

    public Task UntilHasAsync(string id) => UntilAsync(screen => screen.Has(id));

    public async Task<Said> TakeNextAsync()
    {
        var said = await Wire.NextAsync();
        Take(said);
        return said;
    }

    public ValueTask DisposeAsync() => Wire.DisposeAsync();

    private void Take(Said said)
    {
        heard.Add(said.Raw);
        Assert.Equal(Case, said.Body.GetProperty("case").GetString());
        if (said.Name is "Welcome")
            Begin(said);
        if (said.Name is "Changed")
            Change(said);
    }

    private void Begin(Said said)
    {
        Assert.Equal(1, N = said.N);
        You = said.Body.GetProperty("you");
        items.Clear();
        Put(said.Body.GetProperty("items"));
    }

    private void Change(Said said)
    {
        Assert.Equal(++N, said.N);
        Put(said.Body.GetProperty("puts"));
        foreach (var drop in said.Body.GetProperty("drops").EnumerateArray())
            Assert.True(items.Remove(drop.GetString()!));
    }

    private void Put(JsonElement puts)
    {
        foreach (var item in puts.EnumerateArray())
            items[item.GetProperty("id").GetString()!] = item;
    }
}
