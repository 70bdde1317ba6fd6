using Scheduling;

namespace Scheduling.Graph;

/// <summary>
/// Under which address each of ours stands on a meeting: the calendar may give a person back under another one than was
/// sent. Only the answer to what we sent can tell; who is missing beside somebody unknown is left unclear.
/// </summary>
internal sealed class Aliases
{
    private static readonly Dictionary<string, string> Nobody = [];

    private readonly Dictionary<string, string> theirs;

    private Aliases(Dictionary<string, string> theirs, IReadOnlyList<string> unclear) =>
        (this.theirs, Unclear) = (theirs, unclear);

    /// <summary>Ours that may be on the meeting as somebody whom we do not know.</summary>
    public IReadOnlyList<string> Unclear { get; }

    /// <summary>Theirs by ours, where they differ.</summary>
    public IReadOnlyDictionary<string, string> Differing =>
        theirs
            .Where(pair => !Same(pair.Key, pair.Value))
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<KeyValuePair<string, string>> All => theirs;

    /// <param name="ours">Whom we may have invited.</param>
    /// <param name="there">Who is on the meeting.</param>
    /// <param name="areAllOurs">Everyone on the meeting is there by what we sent.</param>
    public static Aliases Of(
        Invited ours,
        IReadOnlyDictionary<string, string>? known,
        IReadOnlyList<string> there,
        bool areAllOurs
    )
    {
        var found = new Dictionary<string, string>(known ?? Nobody, StringComparer.OrdinalIgnoreCase);
        foreach (var gone in found.Keys.Where(one => !ours.Contains(one) || !Has(there, found[one])).ToList())
            found.Remove(gone);
        foreach (var address in there.Where(ours.Contains))
            found[address] = address;
        var missing = ours.Without(Invited.Of(found.Keys)).ToList();
        var strangers = there.Where(address => !Has(found.Values, address)).ToList();
        if (areAllOurs)
            Pair(missing, strangers, found);
        return new Aliases(found, strangers.Count == 0 ? [] : missing);
    }

    public bool IsOn(string address) => theirs.ContainsKey(address);

    public bool IsUnclear(string address) => Has(Unclear, address);

    public Aliases And(Aliases later) =>
        new(
            new Dictionary<string, string>(
                theirs.Where(pair => !later.theirs.ContainsKey(pair.Key)).Concat(later.theirs),
                StringComparer.OrdinalIgnoreCase
            ),
            [.. Unclear.Where(address => !later.IsOn(address)), .. later.Unclear]
        );

    private static void Pair(List<string> missing, List<string> strangers, Dictionary<string, string> found)
    {
        foreach (var address in missing.ToList())
            if (
                missing.Count(one => Same(NameIn(one), NameIn(address))) == 1
                && strangers.Where(one => Same(NameIn(one), NameIn(address))).ToList() is [var stranger]
            )
                Take(address, stranger);
        if (missing is [var last] && strangers is [var left])
            Take(last, left);

        void Take(string address, string stranger)
        {
            found[address] = stranger;
            missing.Remove(address);
            strangers.Remove(stranger);
        }
    }

    private static string NameIn(string address) => address.Split('@')[0];

    private static bool Has(IEnumerable<string> addresses, string address) =>
        addresses.Contains(address, StringComparer.OrdinalIgnoreCase);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
