using Agenda;
using ConferenceHub.Hub;
using ConferenceHub.Rooms;
using Web.Demo;
using Web.SignIn;

namespace Web.Endpoints;

/// <summary>Who is signed in here.</summary>
/// <param name="Case">Only for a detainee's screen.</param>
internal sealed record Me(
    PersonId Person,
    string Name,
    NamedOrganisation Organisation,
    Role Role,
    Screen Screen,
    CaseId? Case
);

internal sealed record NamedOrganisation(OrganisationId Id, string Name);

internal static class MeEndpoints
{
    public static void MapMe(this WebApplication app)
    {
        app.MapGet(
            "/api/me",
            (HttpContext context, DemoPeople people) =>
                Of(Caller.From(context.User), people) is { } me ? Results.Ok(me) : Problems.NotSignedIn
        );
        app.MapPost(
            "/api/sign-out",
            async (HttpContext context) =>
            {
                await context.EndSessionAsync();
                return Results.NoContent();
            }
        );
    }

    private static Me? Of(Caller? caller, DemoPeople people) =>
        caller switch
        {
            null => null,
            { ScreenOf: { } reference } => new Me(
                caller.Person,
                "Jij",
                new(new OrganisationId(Participant.Detainee.Value), ""),
                Role.Detainee,
                Screen.Detainee,
                reference
            ),
            _ => people.Find(caller.Person) is { } person
                ? new Me(person.Person, person.Name, person.Organisation, person.Role, Screen.Professional, null)
                : null,
        };
}
