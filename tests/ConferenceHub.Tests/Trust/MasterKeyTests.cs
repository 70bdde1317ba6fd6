using System.Security.Cryptography;
using Agenda;
using ConferenceHub.Trust;

namespace ConferenceHub.Tests.Trust;

public sealed class MasterKeyTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("nazorg-key-");

    private string Storage => Path.Combine(root.FullName, "data");

    private string KeyFile => Path.Combine(root.FullName, "elsewhere", "master.key");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void F6_a_wrapped_key_unwraps_for_its_own_case_and_by_its_own_master_alone()
    {
        var master = MasterKey.Create();
        var wrapped = master.Wrap(CaseId.Of("R7K2"), [1, 2, 3]);

        Assert.Equal([1, 2, 3], master.Unwrap(CaseId.Of("R7K2"), wrapped));
        Assert.ThrowsAny<CryptographicException>(() => master.Unwrap(CaseId.Of("K3V9"), wrapped));
        Assert.ThrowsAny<CryptographicException>(() => MasterKey.Create().Unwrap(CaseId.Of("R7K2"), wrapped));
        Assert.NotEqual(master.Sign("1"u8), MasterKey.Create().Sign("1"u8));
    }

    [Fact]
    public void F6_the_first_start_makes_the_file_for_its_own_account_and_the_next_ones_read_it()
    {
        var made = MasterKeyFile.Open(KeyFile, Storage);

        Assert.Equal(made.Sign("1"u8), MasterKeyFile.Open(KeyFile, Storage).Sign("1"u8));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
    }

    [Fact]
    public void F6_a_key_inside_the_storage_folder_is_refused() =>
        Refused(Path.Combine(Storage, "master.key"), "lies inside Storage:Folder");

    [Fact]
    public void F6_beside_a_database_that_has_a_key_no_new_one_is_made()
    {
        Directory.CreateDirectory(Storage);
        File.WriteAllText(Path.Combine(Storage, "nazorg.db"), "");

        Refused(KeyFile, "cannot be read");
        Assert.False(File.Exists(KeyFile));
    }

    [Theory]
    [InlineData("not base64!", "is not base64")]
    [InlineData("c2hvcnQ=", "has not 32 bytes")]
    [InlineData("", "has not 32 bytes")]
    public void F6_a_file_with_something_else_is_refused(string content, string why)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyFile)!);
        File.WriteAllText(KeyFile, content);

        Refused(KeyFile, why);
    }

    private void Refused(string file, string why) =>
        Assert.Contains(
            why,
            Assert.Throws<InvalidOperationException>(() => MasterKeyFile.Open(file, Storage)).Message,
            StringComparison.Ordinal
        );
}
