using Outlook;

namespace Browser.Tests.Stage;

/// <summary>An installation without cases, with a tenant: a stand-in for Outlook and Teams.</summary>
public sealed class SiteWithTeams(Chromium chromium) : Site(chromium), IAsyncLifetime
{
    public OutlookStandIn Outlook { get; private set; } = null!;

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Demo:Cases"] = "false",
            ["Graph:OrganizerId"] = OutlookStandIn.Organizer,
            ["Graph:OrganizerAddress"] = "overleg@hub.example",
            ["Graph:BaseUrl"] = Outlook.Url + "/v1.0",
            ["Scheduling:RefreshInterval"] = "00:00:00.3",
        };

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        Outlook = await OutlookStandIn.StartAsync();
        await InitializeAsync();
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        await Outlook.DisposeAsync();
    }
}
