using ConferenceHub.Hub;
using ConferenceHub.Json;
using ConferenceHub.Overview;
using ConferenceHub.Preparing;
using Microsoft.AspNetCore.Diagnostics;
using Scheduling.Feeds;
using Web.Access;
using Web.Answers;

namespace Web.Endpoints;

/// <summary>The pipeline, from the outside in: headers, errors, foreign origins, sign-in, access.</summary>
internal static class EndpointSetup
{
    public static void AddNazorgEndpoints(this IServiceCollection services, LimitOptions limits)
    {
        services.AddLinkLimits(limits);
        services.AddHttpDescription();
        // A body that makes no sense is the asker's error, not ours.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.ConfigureHttpJsonOptions(options =>
        {
            var serializer = options.SerializerOptions;
            serializer.DefaultIgnoreCondition = NazorgJson.Options.DefaultIgnoreCondition;
            serializer.RespectNullableAnnotations = NazorgJson.Options.RespectNullableAnnotations;
            serializer.RespectRequiredConstructorParameters = NazorgJson.Options.RespectRequiredConstructorParameters;
            serializer.TypeInfoResolver = NazorgJson.Options.TypeInfoResolver;
            foreach (var converter in NazorgJson.Options.Converters)
                serializer.Converters.Add(converter);
        });
        services
            .AddSingleton<CaseOverview>()
            .AddSingleton<CaseOpening>()
            .AddSingleton<CalendarFeeds>()
            .AddSingleton<PersonalCalendar>();
    }

    public static void UseNazorgEndpoints(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseExceptionHandler(errors => errors.Run(context => Error(context).ExecuteAsync(context)));
        app.UseStatusCodePages(context =>
            Problems.Of(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext)
        );
        app.UseRateLimiter();
        app.UseMiddleware<SameOriginMiddleware>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<AccessMiddleware>();
    }

    public static void MapNazorgEndpoints(this WebApplication app)
    {
        app.MapHealth();
        app.MapMe();
        app.MapSession();
        app.MapSignIn();
        app.MapAccounts();
        app.MapCases();
        app.MapPreparing();
        app.MapCalendar();
        app.MapTimes();
        app.MapPoll();
        app.MapDirectory();
        app.MapImports();
        app.MapMeasures();
        app.MapTeams();
        app.MapScreen();
        app.MapSheet();
        app.MapPages();
        app.MapOpenApi().RequireAccess(AccessRule.Anyone);
        app.MapGroup("").RequireAccess(AccessRule.SignedIn).MapConferenceHub();
    }

    private static Problem Error(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException
            ? Problems.BadRequest
            : Problems.Unexpected;
}
