using System.Threading.RateLimiting;
using ConferenceHub.Hub;
using Web.Answers;

namespace Web.Endpoints;

/// <summary>How often one address may ask for what needs no sign-in but a secret link.</summary>
internal static class LinkLimits
{
    public const string Calendars = "calendars";
    public const string Polls = "polls";

    public static void AddLinkLimits(this IServiceCollection services, LimitOptions limits) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.OnRejected = (rejected, _) => new(Problems.TooManyRequests.ExecuteAsync(rejected.HttpContext));
            limiter.AddPolicy(Calendars, context => PerMinute(context, limits.CalendarReadingsPerMinute));
            limiter.AddPolicy(Polls, context => PerMinute(context, limits.LinkRequestsPerMinute));
        });

    /// <summary>Holds these endpoints to a limit, and says how it answers.</summary>
    public static TBuilder Limit<TBuilder>(this TBuilder endpoints, string policy)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireRateLimiting(policy).Refuses(StatusCodes.Status429TooManyRequests);

    private static RateLimitPartition<string> PerMinute(HttpContext context, int many) =>
        many == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new() { PermitLimit = many, Window = TimeSpan.FromMinutes(1) }
            );
}
