using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>The program itself on a real port, with a data folder of its own, for the tests of one class.</summary>
public class Site(Chromium chromium) : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("nazorg-browser-").FullName;

    public Uri Address => new(ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority));

    public IBrowser Browser => chromium.Browser;

    /// <summary>Settings besides the folder and the port.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>(StringComparer.Ordinal);

    public virtual ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        return ValueTask.CompletedTask;
    }

    /// <summary>Everything as on the first start.</summary>
    public async Task BeginsAgain()
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var answer = await client.PostAsync(new Uri("/demo/reset", UriKind.Relative), content: null);
        answer.EnsureSuccessStatusCode();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await EmptiesAsync(folder);
        GC.SuppressFinalize(this);
    }

    /// <summary>A clock that was just saved, or a database that was just closed, may still write a last file.</summary>
    private static async Task EmptiesAsync(string folder)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (IOException) when (tries < 20)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("Storage:Folder", Path.Combine(folder, "data"));
        builder.UseSetting("Storage:MasterKeyFile", Path.Combine(folder, "master.key"));
        builder.UseSetting("Demo:Enabled", "true");
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
    }
}

/// <summary>The people of the demo without its cases.</summary>
public sealed class SiteWithoutCases(Chromium chromium) : Site(chromium)
{
    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Demo:Cases"] = "false" };
}
