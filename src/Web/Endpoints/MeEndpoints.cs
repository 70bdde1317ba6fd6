using Agenda;
using ConferenceHub.Hub;
using ConferenceHub.Preparing;
using ConferenceHub.Rooms;
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
            (HttpContext context, IAccounts accounts) =>
                Of(Caller.From(context.User), accounts) is { } me ? Results.Ok(me) : Problems.NotSignedIn
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

    private static Me? Of(Caller? caller, IAccounts accounts) =>
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
            _ => accounts.Find(caller.Person) is { } account
                ? new Me(
                    account.Person,
                    account.Name,
                    new(account.Organisation, account.OrganisationName),
                    account.Role,
                    Screen.Professional,
                    null
                )
                : null,
        };
}
