namespace Scheduling;

/// <summary>Mail addresses, each once, whatever their capitals.</summary>
public sealed class Invited
{
    private readonly HashSet<string> addresses;

    private Invited(HashSet<string> addresses) => this.addresses = addresses;

    public static Invited Of(IEnumerable<string> addresses) =>
        new(new HashSet<string>(addresses, StringComparer.OrdinalIgnoreCase));

    public bool Contains(string address) => addresses.Contains(address);

    public Invited And(IEnumerable<string> others) => Of([.. addresses, .. others]);

    public IEnumerable<string> Without(Invited others) => addresses.Where(address => !others.Contains(address));
}
