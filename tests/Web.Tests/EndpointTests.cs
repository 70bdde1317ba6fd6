using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Web.Access;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>What the endpoints say of themselves: who may use them, and what they answer.</summary>
public sealed class EndpointTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private IEnumerable<RouteEndpoint> Endpoints => demo.Get<EndpointDataSource>().Endpoints.Cast<RouteEndpoint>();

    [Fact]
    public void Who_may_use_which_address_is_what_the_approved_list_says()
    {
        Assert.All(Endpoints.Where(IsFile), file => Assert.Equal(AccessRule.Anyone.Name, RuleOf(file)));
        var written = string.Concat(
            Endpoints
                .Where(endpoint => !IsFile(endpoint))
                .SelectMany(Lines)
                .Order(StringComparer.Ordinal)
                .Select(line => line + "\n")
        );
        var approved = Path.ChangeExtension(Here(), "approved.txt");
        if (File.Exists(approved) && File.ReadAllText(approved) == written)
            return;
        File.WriteAllText(approved, written);
        Assert.Fail($"Who may use which address has changed. It is written anew; see whether it is meant: {approved}");
    }

    [Fact]
    public async Task An_address_that_nobody_gave_a_rule_is_refused()
    {
        var context = new DefaultHttpContext { RequestServices = demo.Services };
        context.SetEndpoint(
            new RouteEndpoint(
                _ => throw new InvalidOperationException("Somebody got in."),
                RoutePatternFactory.Parse("/forgotten"),
                0,
                EndpointMetadataCollection.Empty,
                null
            )
        );

        await new AccessMiddleware(passed => passed.GetEndpoint()!.RequestDelegate!(passed)).InvokeAsync(
            context,
            demo.Get<ConferenceHub.Preparing.IAccounts>()
        );

        Assert.Equal(StatusCodes.Status404NotFound, context.Response.StatusCode);
    }

    [Fact]
    public void No_handler_keeps_to_itself_what_it_answers()
    {
        var handlers = Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<MethodInfo>())
            .OfType<MethodInfo>()
            .ToList();
        Assert.NotEmpty(handlers);
        Assert.DoesNotContain(
            handlers,
            handler => Answer(handler) is var type && (type == typeof(IResult) || type == typeof(object))
        );
    }

    private static IEnumerable<string> Lines(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"])
            .DefaultIfEmpty("*")
            .Select(method => $"{RuleOf(endpoint)} {method} {endpoint.RoutePattern.RawText}");

    private static string RuleOf(Endpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<AccessRule>() ?? AccessRule.Nobody).Name;

    private static bool IsFile(Endpoint endpoint) =>
        endpoint.Metadata.Any(one => one.GetType().FullName!.Contains("StaticAsset", StringComparison.Ordinal));

    private static Type Answer(MethodInfo handler) =>
        handler.ReturnType is { IsGenericType: true } task
        && (task.GetGenericTypeDefinition() == typeof(Task<>) || task.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? task.GetGenericArguments()[0]
            : handler.ReturnType;

    private static string Here([CallerFilePath] string file = "") => file;
}
