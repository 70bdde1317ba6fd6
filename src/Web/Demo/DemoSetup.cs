using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Log;
using ConferenceHub.Preparing;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using Web.Access;
using Web.Answers;
using Web.Endpoints;
using Web.SignIn;

namespace Web.Demo;

/// <param name="Person">One of those that /demo/people lists.</param>
internal sealed record DemoSignIn(PersonId? Person);

/// <summary>Somebody whom one can sign in as.</summary>
internal sealed record DemoPerson(
    PersonId Person,
    string Name,
    string Function,
    NamedOrganisation Organisation,
    IReadOnlyList<CaseId> Cases
);

/// <summary>
/// Demonstration: made-up people, made-up cases, a clock of its own. Nothing of it exists when demo mode is off.
/// </summary>
internal static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services, DemoSettings settings)
    {
        if (!settings.Enabled)
            return;
        services
            .AddSingleton(settings)
            .AddSingleton<DemoPeople>()
            .AddSingleton<IAccounts>(provider => provider.GetRequiredService<DemoPeople>())
            .AddSingleton<DemoClock>()
            .AddSingleton<IClock>(provider => provider.GetRequiredService<DemoClock>())
            .AddSingleton<DemoCases>()
            .AddSingleton<DemoDirectory>()
            .AddSingleton<DemoReset>();
        services.AddHostedService(provider => provider.GetRequiredService<DemoDirectory>());
        if (settings.Cases)
            services.AddHostedService<DemoStart>();
    }

    public static void MapDemo(this IEndpointRouteBuilder app)
    {
        var demo = app.MapGroup("/demo").RequireAccess(AccessRule.Anyone);
        demo.MapGet("/people", PeopleAsync).WithSummary("Everyone one can be in the demo.");
        demo.MapPost("/sign-in", SignInAsync)
            .WithSummary("Signs in as somebody of the demo.")
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        demo.MapPost("/reset", ResetAsync).WithSummary("Makes the demo as on its first start.");
    }

    private static async Task<Ok<IReadOnlyList<DemoPerson>>> PeopleAsync(
        DemoPeople people,
        ICaseIndex index,
        CancellationToken ct
    )
    {
        var found = new List<DemoPerson>();
        foreach (var person in people.All)
        {
            var cases = await index.CasesOfAsync(person.Person, ct);
            found.Add(
                new DemoPerson(
                    person.Person,
                    person.Name,
                    person.Function,
                    new NamedOrganisation(person.Organisation, person.OrganisationName),
                    [.. cases.Select(one => one.Case.Reference)]
                )
            );
        }
        return TypedResults.Ok<IReadOnlyList<DemoPerson>>(found);
    }

    private static async Task<Results<NoContent, Problem>> SignInAsync(
        DemoSignIn request,
        DemoPeople people,
        HttpContext context
    )
    {
        if (request.Person is not { } id || people.Find(id) is not { } person)
            return Problems.NotFound;
        await context.BeginSessionAsync(person.Person, screenOf: null);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ResetAsync(RoomDirectory rooms, DemoReset reset, CancellationToken ct)
    {
        await rooms.WhileClosedAsync(() => reset.RunAsync(ct));
        return TypedResults.NoContent();
    }
}

/// <summary>Makes everything as on the first start. Nothing else may write meanwhile.</summary>
internal sealed class DemoReset(
    ILogEraser eraser,
    DemoClock clock,
    DemoCases cases,
    DemoDirectory directory,
    DemoSettings settings
)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await eraser.EraseAllAsync(ct);
        clock.StartAgain();
        await directory.StartAgainAsync(ct);
        if (settings.Cases)
            await cases.PlayAllAsync(ct);
    }
}

/// <summary>Puts the demo cases there at the first start.</summary>
internal sealed class DemoStart(DemoCases cases) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => cases.PlayAllAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
