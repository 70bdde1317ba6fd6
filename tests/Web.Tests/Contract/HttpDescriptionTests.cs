using System.Text.Json.Nodes;
using Web.Tests.Support;

namespace Web.Tests.Contract;

/// <summary>The page of the HTTP interface, and its approved copy.</summary>
public sealed class HttpDescriptionTests(DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task The_page_of_the_HTTP_interface_is_the_approved_one()
    {
        using var browser = demo.Browser();
        CheckedIn.Is("../../../docs/openapi.json", await browser.Http.GetStringAsync("/openapi/v1.json") + "\n");
    }

    [Fact]
    public async Task Every_operation_says_what_it_does_who_may_use_it_and_how_it_refuses()
    {
        using var browser = demo.Browser();
        var page = JsonNode.Parse(await browser.Http.GetStringAsync("/openapi/v1.json"))!;
        var operations = page["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject(), (path, operation) => (path.Key, operation.Value!))
            .ToList();

        Assert.True(operations.Count > 30);
        Assert.All(operations, one => Assert.NotEmpty((string?)one.Item2["summary"] ?? ""));
        Assert.All(operations, one => Assert.NotEqual("nobody", (string?)one.Item2["x-access"] ?? "nobody"));
        Assert.All(
            operations
                .SelectMany(one => one.Item2["responses"]!.AsObject())
                .Where(answer => answer.Key[0] is '4' or '5'),
            refusal => Assert.NotNull(refusal.Value!["content"]?["application/problem+json"])
        );
    }
}
