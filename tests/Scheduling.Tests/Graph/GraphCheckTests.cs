using Microsoft.Extensions.Configuration;
using Outlook;
using Scheduling.Graph;

namespace Scheduling.Tests.Graph;

/// <summary>B6: check-graph tells what is right and wrong, in words for an administrator.</summary>
public sealed class GraphCheckTests : IAsyncLifetime
{
    private OutlookStandIn outlook = null!;

    public async ValueTask InitializeAsync() => outlook = await OutlookStandIn.StartAsync();

    public ValueTask DisposeAsync() => outlook.DisposeAsync();

    [Fact]
    public async Task B6_all_is_well()
    {
        var (code, said) = await RunAsync(Settings());
        Assert.Equal((0, false), (code, said.Contains("Fout", StringComparison.Ordinal)));
        Assert.Equal(5, said.Split('\n').Count(line => line.StartsWith("Goed ", StringComparison.Ordinal)));
        Assert.Empty(outlook.Calendar.Events);
    }

    [Fact]
    public async Task B6_each_wrong_setting_has_its_line()
    {
        var (code, said) = await RunAsync(
            new()
            {
                ["Graph:Tenant"] = "contoso",
                ["Graph:OrganizerId"] = "overleg@hub.example",
                ["Graph:CertificatePath"] = "/nowhere.pfx",
            }
        );
        Assert.Equal(1, code);
        Assert.All(
            ["Graph:Tenant", "Graph:ClientId", "Graph:OrganizerId", "Graph:OrganizerAddress", "Graph:CertificatePath"],
            name => Assert.Contains($"Fout    {name}", said, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("GET", "/calendar", 401, "Microsoft neemt de aanmelding niet aan (401)")]
    [InlineData("GET", "/calendar", 403, "Nazorg mag niet in deze agenda (403)")]
    [InlineData("GET", "/calendar", 404, "De agenda van de organisator is niet gevonden (404)")]
    [InlineData("GET", "/onlineMeetings", 403, "Geef de organisator in Teams de application access policy")]
    [InlineData("POST", "/getSchedule", 403, "Nazorg mag niet in deze agenda (403)")]
    [InlineData("GET", "/delta()", 503, "Microsoft antwoordt nu niet")]
    [InlineData("GET", "/delta()", 400, "Microsoft weigert de vraag: 400 ErrorInvalidRequest")]
    public async Task B6_each_refusal_says_what_to_do(string method, string pathEnd, int status, string words)
    {
        outlook.Fail(method, pathEnd, status, "ErrorInvalidRequest");
        var (code, said) = await RunAsync(Settings());
        Assert.Equal(1, code);
        Assert.Contains(words, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task B6_a_mailbox_without_Teams_is_told()
    {
        outlook.Meetings.HasTeams = false;
        Assert.Contains("licentie voor Teams", (await RunAsync(Settings())).Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://graph.example/v1.0")]
    [InlineData("http://graph.microsoft.com/v1.0")]
    public void B6_another_service_than_Microsoft_is_refused(string url) =>
        Assert.Contains(
            new GraphOptions { BaseUrl = new Uri(url) }.Problems(),
            problem => problem.StartsWith("Graph:BaseUrl", StringComparison.Ordinal)
        );

    private Dictionary<string, string?> Settings() =>
        new()
        {
            ["Graph:BaseUrl"] = outlook.Url + "/v1.0",
            ["Graph:OrganizerId"] = OutlookStandIn.Organizer,
            ["Graph:OrganizerAddress"] = "overleg@hub.example",
        };

    private static async Task<(int Code, string Said)> RunAsync(Dictionary<string, string?> settings)
    {
        var said = new StringWriter();
        var code = await GraphCheck.RunAsync(
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build(),
            said,
            Stopped.Clock(),
            TestContext.Current.CancellationToken
        );
        return (code, said.ToString());
    }
}
