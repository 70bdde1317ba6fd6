namespace Web.Endpoints;

/// <summary>Every error over HTTP: RFC 9457 with a stable type and a plain Dutch sentence.</summary>
internal static class Problems
{
    public static readonly IResult NotFound = Of(StatusCodes.Status404NotFound, "not-found", "Niet gevonden", "Dit is niet te vinden.");
    public static readonly IResult NotAllowed = Of(StatusCodes.Status403Forbidden, "not-allowed", "Mag niet", "Dit kan alleen de casemanager van de PI.");
    public static readonly IResult NotACoordinator = Of(StatusCodes.Status403Forbidden, "not-allowed", "Mag niet", "Dit kan alleen een procesregisseur.");
    public static readonly IResult NotSignedIn = Of(StatusCodes.Status401Unauthorized, "not-signed-in", "Niet aangemeld", "Je bent niet aangemeld. Meld je opnieuw aan.");
    public static readonly IResult WrongCode = Of(StatusCodes.Status404NotFound, "wrong-code", "Code werkt niet", "Deze code werkt niet. Vraag de casemanager om een nieuwe code.");
    public static readonly IResult TooManyCodes = Of(StatusCodes.Status429TooManyRequests, "too-many-codes", "Even wachten", "Er zijn te veel verkeerde codes geprobeerd. Wacht tien minuten.");
    public static readonly IResult ForeignOrigin = Of(StatusCodes.Status403Forbidden, "foreign-origin", "Andere website", "Deze vraag komt van een andere website.");
    public static readonly IResult NotJson = Of(StatusCodes.Status415UnsupportedMediaType, "not-json", "Geen JSON", "Dit adres verwacht JSON.");
    public static readonly IResult BadRequest = Of(StatusCodes.Status400BadRequest, "bad-request", "Klopt niet", "Er klopt iets niet in deze vraag.");
    public static readonly IResult Unexpected = Of(StatusCodes.Status500InternalServerError, "unexpected", "Er ging iets mis", "Er ging iets mis. Probeer het zo opnieuw.");

    public static IResult NotReady(string why) => Of(StatusCodes.Status503ServiceUnavailable, "not-ready", "Nog niet klaar", why);

    /// <param name="detail">Which field, and what to do about it.</param>
    public static IResult Invalid(string detail) => Of(StatusCodes.Status400BadRequest, "invalid", "Klopt niet", detail);

    private static IResult Of(int status, string type, string title, string detail) =>
        Results.Problem(detail, statusCode: status, title: title, type: $"urn:nazorg:problem:{type}");
}
