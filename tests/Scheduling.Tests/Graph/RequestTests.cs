using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Scheduling.Tests.Validators;

namespace Scheduling.Tests.Graph;

/// <summary>
/// B6: what goes to Graph, byte for byte as it was approved. Changing a request is a decision that the difference
/// shows.
/// </summary>
public sealed class ApprovedRequestTests
{
    public static TheoryData<string> Stories => [.. Scenarios.All.Keys];

    [Theory, MemberData(nameof(Stories))]
    public async Task B6_requests_are_as_approved(string story)
    {
        await using var stage = await Stage.DirectAsync();
        await Scenarios.All[story](stage, TestContext.Current.CancellationToken);
        var sent = Regex.Replace(
            stage.Recorder.Text.Replace(stage.Outlook.Url, "https://graph.microsoft.com", StringComparison.Ordinal),
            "subscriptions/[0-9a-f-]{36}",
            "subscriptions/00000000-0000-4000-8000-000000000001"
        );

        var approved = Path.Combine(
            Tool.Folder,
            "Graph",
            "Approved",
            story.Replace(' ', '-').Replace(",", "", StringComparison.Ordinal) + ".txt"
        );
        var expected = File.Exists(approved)
            ? await File.ReadAllTextAsync(approved, TestContext.Current.CancellationToken)
            : "";
        if (sent != expected)
            await File.WriteAllTextAsync(
                Path.ChangeExtension(approved, ".received.txt"),
                sent,
                TestContext.Current.CancellationToken
            );
        Assert.Equal(expected, sent);
    }
}

/// <summary>B6: that the judge judges. Each kind of request that we make is spoiled once and must be refused.</summary>
[Collection(JudgedByContract.Name)]
public sealed class SpoiledRequestTests(Prism prism)
{
    public static TheoryData<string> Stories => [.. Scenarios.All.Keys];

    [Theory, MemberData(nameof(Stories))]
    public async Task B6_a_spoiled_request_is_refused_by_the_contract(string story)
    {
        prism.SkipWithoutContract();
        var ct = TestContext.Current.CancellationToken;
        await using var stage = Stage.Judged(prism);
        await Scenarios.All[story](stage, ct);

        using var http = new HttpClient();
        foreach (var request in stage.Recorder.Requests)
        {
            using var spoiled = Spoil(request);
            using var answer = await http.SendAsync(spoiled, ct);
            Assert.True(
                answer.StatusCode is HttpStatusCode.UnprocessableEntity,
                $"{(int)answer.StatusCode} for a spoiled {request.Method} {request.Uri}"
            );
        }
    }

    private static HttpRequestMessage Spoil(Recorder.Recorded request)
    {
        var spoiled = new HttpRequestMessage(new HttpMethod(request.Method), request.Uri)
        {
            Headers = { { "Authorization", "Bearer stand-in" } },
        };
        if (request.Body.Length > 0)
        {
            var body = JsonNode.Parse(request.Body)!.AsObject();
            body["nonsense"] = 1;
            spoiled.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }
        else if (request.Uri.AbsolutePath.Contains("/subscriptions/", StringComparison.Ordinal))
            spoiled.RequestUri = new Uri(request.Uri, "nonsense");
        else if (request.Uri.AbsolutePath.EndsWith("/calendar", StringComparison.Ordinal))
            spoiled.RequestUri = new Uri(request.Uri, "?$select=nonsense");
        else
            spoiled.Headers.Add("Prefer", "nonsense");
        return spoiled;
    }
}
