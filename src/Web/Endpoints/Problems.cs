namespace Web.Endpoints;

/// <summary>Every error over HTTP: RFC 9457 with a stable type and a plain Dutch sentence.</summary>
internal static class Problems
{
    public static readonly IResult NotFound = Of(
        StatusCodes.Status404NotFound,
        "not-found",
        "Niet gevonden",
        "Dit is niet te vinden."
    );
    public static readonly IResult NotAllowed = Of(
        StatusCodes.Status403Forbidden,
        "not-allowed",
        "Mag niet",
        "Dit kan alleen de casemanager van de PI."
    );
    public static readonly IResult NotACoordinator = Of(
        StatusCodes.Status403Forbidden,
        "not-allowed",
        "Mag niet",
        "Dit kan alleen een procesregisseur."
    );
    public static readonly IResult NotSignedIn = Of(
        StatusCodes.Status401Unauthorized,
        "not-signed-in",
        "Niet aangemeld",
        "Je bent niet aangemeld. Meld je opnieuw aan."
    );
    public static readonly IResult WrongCode = Of(
        StatusCodes.Status404NotFound,
        "wrong-code",
        "Code werkt niet",
        "Deze code werkt niet. Vraag de casemanager om een nieuwe code."
    );
    public static readonly IResult TooManyCodes = Of(
        StatusCodes.Status429TooManyRequests,
        "too-many-codes",
        "Even wachten",
        "Er zijn te veel verkeerde codes geprobeerd. Wacht tien minuten."
    );
    public static readonly IResult ForeignOrigin = Of(
        StatusCodes.Status403Forbidden,
        "foreign-origin",
        "Andere website",
        "Deze vraag komt van een andere website."
    );
    public static readonly IResult NotJson = Of(
        StatusCodes.Status415UnsupportedMediaType,
        "not-json",
        "Geen JSON",
        "Dit adres verwacht JSON."
    );
    public static readonly IResult BadRequest = Of(
        StatusCodes.Status400BadRequest,
        "bad-request",
        "Klopt niet",
        "Er klopt iets niet in deze vraag."
    );
    public static readonly IResult Unexpected = Of(
        StatusCodes.Status500InternalServerError,
        "unexpected",
        "Er ging iets mis",
        "Er ging iets mis. Probeer het zo opnieuw."
    );

    public static readonly IResult OnlyTheCoordinator = Of(
        StatusCodes.Status403Forbidden,
        "not-allowed",
        "Mag niet",
        "Dit kan alleen de procesregisseur of de beheerder."
    );
    public static readonly IResult ChangedMeanwhile = Of(
        StatusCodes.Status409Conflict,
        "changed-meanwhile",
        "Intussen veranderd",
        "Iemand anders heeft dit net veranderd. Kijk het nog eens na."
    );
    public static readonly IResult ImportGone = Of(
        StatusCodes.Status404NotFound,
        "not-found",
        "Niet gevonden",
        "Deze import is er niet meer. Kies het bestand opnieuw."
    );
    public static readonly IResult FileTooLarge = Of(
        StatusCodes.Status413PayloadTooLarge,
        "file-too-large",
        "Te groot",
        "Het bestand is te groot. Het mag 20 MB zijn."
    );
    public static readonly IResult TooManyImports = Of(
        StatusCodes.Status429TooManyRequests,
        "too-many-imports",
        "Even wachten",
        "Er zijn al vijf anderen aan het importeren. Probeer het over een paar minuten."
    );

    /// <summary>Whatever is wrong with a personal link: who tries one learns nothing.</summary>
    public static readonly IResult LinkGone = Of(
        StatusCodes.Status404NotFound,
        "link-gone",
        "Link werkt niet",
        "Deze link werkt niet meer. Vraag de procesregisseur om een nieuwe."
    );
    public static readonly IResult TooManyRequests = Of(
        StatusCodes.Status429TooManyRequests,
        "too-many-requests",
        "Even wachten",
        "Het is nu erg druk. Wacht een minuut."
    );
    public static readonly IResult NotStored = Of(
        StatusCodes.Status503ServiceUnavailable,
        "not-stored",
        "Niet bewaard",
        "Opslaan lukt nu even niet. Probeer het zo opnieuw."
    );

    /// <summary>For an answer that has a status and no words yet.</summary>
    public static IResult Of(int status) =>
        status switch
        {
            StatusCodes.Status401Unauthorized => NotSignedIn,
            StatusCodes.Status403Forbidden => NotAllowed,
            StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => NotFound,
            StatusCodes.Status415UnsupportedMediaType => NotJson,
            >= StatusCodes.Status500InternalServerError => Unexpected,
            _ => BadRequest,
        };

    /// <summary>What somebody filled in and does not hold: the sentence belongs beside that field.</summary>
    public static IResult WrongField(string field, string why) =>
        Results.Problem(
            why,
            statusCode: StatusCodes.Status400BadRequest,
            title: "Klopt niet",
            type: "urn:nazorg:problem:wrong-field",
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["field"] = field }
        );

    public static IResult NotReady(string why) =>
        Of(StatusCodes.Status503ServiceUnavailable, "not-ready", "Nog niet klaar", why);

    /// <param name="detail">Which field, and what to do about it.</param>
    public static IResult Invalid(string detail) =>
        Of(StatusCodes.Status400BadRequest, "invalid", "Klopt niet", detail);

    private static IResult Of(int status, string type, string title, string detail) =>
        Results.Problem(detail, statusCode: status, title: title, type: $"urn:nazorg:problem:{type}");
}
