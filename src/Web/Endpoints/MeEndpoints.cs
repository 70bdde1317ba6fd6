using Agenda;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.Http.HttpResults;
using Web.Access;
using Web.Answers;

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
    public static void MapMe(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/me", Find).WithSummary("Who is signed in here.").RequireAccess(AccessRule.SignedIn);
    }

    private static Results<Ok<Me>, Problem> Find(CurrentUser user) =>
        Of(user) is { } me ? TypedResults.Ok(me) : Problems.NotSignedIn;

    private static Me? Of(CurrentUser user)
    {
        if (user.Caller.ScreenOf is { } reference)
            return new Me(
                user.Person,
                "Jij",
                new(new OrganisationId(Participant.Detainee.Value), ""),
                Role.Detainee,
                Screen.Detainee,
                reference
            );
        return user.FindAccount() is { } account
            ? new Me(
                account.Person,
                account.Name,
                new(account.Organisation, account.OrganisationName),
                account.Role,
                Screen.Professional,
                Case: null
            )
            : null;
    }
}
