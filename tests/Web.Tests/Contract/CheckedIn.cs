using System.Runtime.CompilerServices;

namespace Web.Tests.Contract;

/// <summary>A file of the client that is written here.</summary>
internal static class CheckedIn
{
    /// <param name="file">Its path in the folder of the client.</param>
    public static void Is(string file, string written)
    {
        var path = PathOf(file);
        var checkedIn = File.Exists(path) ? File.ReadAllText(path) : "";
        if (written == checkedIn)
            return;

        var received = Path.Combine(AppContext.BaseDirectory, $"received.{Path.GetFileName(file)}");
        File.WriteAllText(received, written);
        Assert.Fail(
            $"{file} is not what it was. See what changed, and if it is meant: cp {received} {path}\n{Changes(checkedIn, written)}"
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

    private static string PathOf(string file, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Web/client", file));
}
