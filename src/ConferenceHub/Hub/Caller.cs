using System.Security.Claims;
using Agenda;

namespace ConferenceHub.Hub;

/// <summary>
/// Whoever is signed in, as the cookie says: a professional, or the detainee's screen of one case and nothing else.
/// </summary>
public sealed record Caller(PersonId Person, string Session, CaseId? ScreenOf)
{
    public const string PersonClaim = "person";
    public const string SessionClaim = "session";
    public const string ScreenClaim = "screen-of";

    public static Caller? From(ClaimsPrincipal? principal)
    {
        if (
            principal?.FindFirst(PersonClaim)?.Value is not { } person
            || principal.FindFirst(SessionClaim)?.Value is not { } session
        )
            return null;
        return new Caller(
            new PersonId(person),
            session,
            principal.FindFirst(ScreenClaim)?.Value is { } reference ? new CaseId(reference) : null
        );
    }

    /// <summary>A detainee's screen opens its own case only.</summary>
    public bool MayAskAbout(CaseId reference) =>
        ScreenOf is null ? Person != Participant.Detainee : ScreenOf == reference;
}
