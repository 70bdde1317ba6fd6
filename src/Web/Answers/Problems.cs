namespace Web.Answers;

/// <summary>Every problem that this program answers, with its sentence.</summary>
internal static class Problems
{
    public static readonly Problem NotFound = Of(
        StatusCodes.Status404NotFound,
        "not-found",
        "Niet gevonden",
        "Dit is niet te vinden."
    );
    public static readonly Problem NotAllowed = Of(
        StatusCodes.Status403Forbidden,
        "not-allowed",
        "Mag niet",
        "Dit kan alleen de casemanager van de PI."
    );
    public static readonly Problem NotACoordinator = Of(
        StatusCodes.Status403Forbidden,
        "not-allowed",
        "Mag niet",
        "Dit kan alleen een procesregisseur."
    );
    public static readonly Problem NotSignedIn = Of(
        StatusCodes.Status401Unauthorized,
        "not-signed-in",
        "Niet aangemeld",
        "Je bent niet aangemeld. Meld je opnieuw aan."
    );
    public static readonly Problem WrongCode = Of(
        StatusCodes.Status404NotFound,
        "wrong-code",
        "Code werkt niet",
        "Deze code werkt niet. Vraag de casemanager om een nieuwe code."
    );
    public static readonly Problem TooManyCodes = Of(
        StatusCodes.Status429TooManyRequests,
        "too-many-codes",
        "Even wachten",
        "Er zijn te veel verkeerde codes geprobeerd. Wacht tien minuten."
    );
    public static readonly Problem ForeignOrigin = Of(
        StatusCodes.Status403Forbidden,
        "foreign-origin",
        "Andere website",
        "Deze vraag komt van een andere website."
    );
    public static readonly Problem NotJson = Of(
        StatusCodes.Status415UnsupportedMediaType,
        "not-json",
        "Geen JSON",
        "Dit adres verwacht JSON."
    );
    public static readonly Problem BadRequest = Of(
        StatusCodes.Status400BadRequest,
        "bad-request",
        "Klopt niet",
        "Er klopt iets niet in deze vraag."
    );
    public static readonly Problem Unexpected = Of(
        StatusCodes.Status500InternalServerError,
        "unexpected",
        "Er ging iets mis",
        "Er ging iets mis. Probeer het zo opnieuw."
    );

    public static readonly Problem OnlyTheCoordinator = Of(
        StatusCodes.Status403Forbidden,
        "not-allowed",
        "Mag niet",
        "Dit kan alleen de procesregisseur of de beheerder."
    );
    public static readonly Problem ChangedMeanwhile = Of(
        StatusCodes.Status409Conflict,
        "changed-meanwhile",
        "Intussen veranderd",
        "Iemand anders heeft dit net veranderd. Kijk het nog eens na."
    );
    public static readonly Problem ImportGone = Of(
        StatusCodes.Status404NotFound,
        "not-found",
        "Niet gevonden",
        "Deze import is er niet meer. Kies het bestand opnieuw."
    );
    public static readonly Problem FileTooLarge = Of(
        StatusCodes.Status413PayloadTooLarge,
        "file-too-large",
        "Te groot",
        "Het bestand is te groot. Het mag 20 MB zijn."
    );
    public static readonly Problem TooManyImports = Of(
        StatusCodes.Status429TooManyRequests,
        "too-many-imports",
        "Even wachten",
        "Er zijn al vijf anderen aan het importeren. Probeer het over een paar minuten."
    );

    public static readonly Problem HasAccount = Of(
        StatusCodes.Status409Conflict,
        "has-account",
        "Heeft al toegang",
        "Deze persoon of dit e-mailadres heeft al een account."
    );
    public static readonly Problem LastAdministrator = Of(
        StatusCodes.Status409Conflict,
        "last-administrator",
        "Laatste beheerder",
        "Dit is de enige beheerder. Maak eerst iemand anders beheerder."
    );

    /// <summary>Whatever is wrong with a personal link, so that trying one teaches nothing.</summary>
    public static readonly Problem LinkGone = Of(
        StatusCodes.Status404NotFound,
        "link-gone",
        "Link werkt niet",
        "Deze link werkt niet meer. Vraag de procesregisseur om een nieuwe."
    );
    public static readonly Problem TooManyRequests = Of(
        StatusCodes.Status429TooManyRequests,
        "too-many-requests",
        "Even wachten",
        "Het is nu erg druk. Wacht een minuut."
    );
    public static readonly Problem NotStored = Of(
        StatusCodes.Status503ServiceUnavailable,
        "not-stored",
        "Niet bewaard",
        "Opslaan lukt nu even niet. Probeer het zo opnieuw."
    );

    /// <summary>For an answer that has a status and no words yet.</summary>
    public static Problem Of(int status) =>
        status switch
        {
            StatusCodes.Status401Unauthorized => NotSignedIn,
            StatusCodes.Status403Forbidden => NotAllowed,
            StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => NotFound,
            StatusCodes.Status415UnsupportedMediaType => NotJson,
            >= StatusCodes.Status500InternalServerError => Unexpected,
            _ => BadRequest,
        };

    /// <summary>Something that was filled in is wrong: the sentence belongs beside that field.</summary>
    public static Problem WrongField(string field, string why) =>
        Of(StatusCodes.Status400BadRequest, "wrong-field", "Klopt niet", why) with
        {
            Field = field,
        };

    public static Problem NotReady(string why) =>
        Of(StatusCodes.Status503ServiceUnavailable, "not-ready", "Nog niet klaar", why);

    /// <param name="detail">Which field, and what to do about it.</param>
    public static Problem Invalid(string detail) =>
        Of(StatusCodes.Status400BadRequest, "invalid", "Klopt niet", detail);

    private static Problem Of(int status, string type, string title, string detail) =>
        new($"urn:nazorg:problem:{type}", title, status, detail);
}
