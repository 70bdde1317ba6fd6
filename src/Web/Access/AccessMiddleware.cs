using ConferenceHub.Hub;
using ConferenceHub.Preparing;

namespace Web.Access;

/// <summary>Holds every endpoint to its access rule, before anything of the request is read.</summary>
internal sealed class AccessMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, IAccounts accounts)
    {
        // What has no route is the framework's own answer: another method, or another type of content.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
            return next(context);
        var user = new CurrentUser(Caller.From(context.User), accounts);
        var rule = endpoint.Metadata.GetMetadata<AccessRule>() ?? AccessRule.Nobody;
        if (rule.RefusalOf(user) is { } refusal)
            return refusal.ExecuteAsync(context);
        context.Features.Set(user);
        return next(context);
    }
}
