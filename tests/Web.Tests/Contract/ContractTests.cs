using System.Runtime.CompilerServices;

namespace Web.Tests.Contract;

/// <summary>
/// The TypeScript of the wire is written from the C# of the wire, and checked in so that a change of it is seen.
/// </summary>
public sealed class ContractTests
{
    [Fact]
    public void What_the_client_believes_of_the_wire_is_what_the_records_say()
    {
        var written = new ContractWriter().Write();
        var checkedIn = File.Exists(CheckedIn()) ? File.ReadAllText(CheckedIn()) : "";
        if (written == checkedIn)
            return;

        var received = Path.Combine(AppContext.BaseDirectory, "contract.received.ts");
        File.WriteAllText(received, written);
        Assert.Fail(
            $"The wire has changed. See what, and if it is meant: cp {received} {CheckedIn()}\n{Changes(checkedIn, written)}"
        );
    }

    private static string Changes(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        return string.Join(
            '\n',
            [
                .. old.Except(now, StringComparer.Ordinal).Select(line => $"- {line}"),
                .. now.Except(old, StringComparer.Ordinal).Select(line => $"+ {line}"),
            ]
        );
    }

    private static string CheckedIn([CallerFilePath] string here = "") =>
        Path.GetFullPath(
            Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Web/client/src/protocol/contract.ts")
        );
}
