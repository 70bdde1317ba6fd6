using System.Security.Cryptography;

namespace ConferenceHub.Trust;

/// <summary>The file with the master key: 32 random bytes in base64, for the program's own account alone.</summary>
public static class MasterKeyFile
{
    /// <summary>Reads the key. Where nothing is stored yet and the file is not there, it is made.</summary>
    /// <param name="file">Outside <paramref name="folder"/>: who copies the folder must not get the key with it.</param>
    /// <param name="folder">The storage folder.</param>
    /// <exception cref="InvalidOperationException">It cannot be used; the message says why.</exception>
    public static MasterKey Open(string file, string folder)
    {
        if (IsInside(file, folder))
            throw new InvalidOperationException(
                $"Storage:MasterKeyFile ({file}) lies inside Storage:Folder. Keep it apart: a copy of the folder must not hold it."
            );
        if (!File.Exists(file))
            Create(file, folder);
        return new MasterKey(Read(file));
    }

    private static byte[] Read(string file)
    {
        try
        {
            return Convert.FromBase64String(File.ReadAllText(file).Trim()) is { Length: MasterKey.Size } key
                ? key
                : throw new InvalidOperationException($"The master key in {file} has not {MasterKey.Size} bytes.");
        }
        catch (FormatException e)
        {
            throw new InvalidOperationException($"The master key in {file} is not base64.", e);
        }
    }

    // A new key for a database that has one already would open nothing.
    private static void Create(string file, string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.db").Any())
            throw new InvalidOperationException(
                $"The master key is not at {file} (Storage:MasterKeyFile). Without it the database in {folder} cannot be read."
            );
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        using var stream = new FileStream(file, ForOwnerAlone());
        stream.Write(
            System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(MasterKey.Size)))
        );
        stream.Flush(flushToDisk: true);
    }

    private static FileStreamOptions ForOwnerAlone()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static bool IsInside(string file, string folder) =>
        !Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(file))
            .StartsWith("..", StringComparison.Ordinal);
}
