using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Log;
using ConferenceHub.Preparing;
using ConferenceHub.Rooms;
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
    public static void AddDemo(this IServiceCollection services, Settings settings)
    {
        services
            .AddSingleton<DemoPeople>()
            .AddSingleton<IAccounts>(provider => provider.GetRequiredService<DemoPeople>())
            .AddSingleton<DemoClock>()
            .AddSingleton<DemoCases>()
            .AddSingleton<DemoDirectory>();
        services.AddHostedService(provider => provider.GetRequiredService<DemoDirectory>());
        if (settings.Demo.Cases)
            services.AddHostedService<DemoStart>();
    }

    public static void MapDemo(this WebApplication app)
    {
        app.MapGet("/demo/people", PeopleAsync);
        app.MapPost("/demo/sign-in", SignInAsync);
        app.MapPost("/demo/reset", ResetAsync);
    }

    private static async Task<IResult> PeopleAsync(DemoPeople people, ICaseIndex index, CancellationToken ct)
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
        return Results.Ok(found);
    }

    private static async Task<IResult> SignInAsync(DemoSignIn request, DemoPeople people, HttpContext context)
    {
        if (request.Person is not { } id || people.Find(id) is not { } person)
            return Problems.NotFound;
        await context.BeginSessionAsync(person.Person, screenOf: null);
        return Results.NoContent();
    }

    private static async Task<IResult> ResetAsync(
        RoomDirectory rooms,
        ILogEraser eraser,
        DemoClock clock,
        DemoCases cases,
        DemoDirectory directory,
        Settings settings,
        CancellationToken ct
    )
    {
        await rooms.WhileClosedAsync(async () =>
        {
            await eraser.EraseAllAsync(ct);
            clock.StartAgain();
            await directory.StartAgainAsync(ct);
            if (settings.Demo.Cases)
                await cases.PlayAllAsync(ct);
        });
        return Results.NoContent();
    }
}

/// <summary>Puts the demo cases there at the first start.</summary>
internal sealed class DemoStart(DemoCases cases) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => cases.PlayAllAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
