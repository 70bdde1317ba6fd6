using Agenda;
using Web.Answers;

namespace Web.Access;

/// <summary>
/// Who may use an endpoint, and what anybody else is answered. Every endpoint carries one as metadata; one without is
/// refused to everybody.
/// </summary>
/// <param name="Name">For whoever reads a list of endpoints.</param>
/// <param name="RefusalOf">Why this user may not; null when they may.</param>
/// <param name="Statuses">Every status that it can refuse with.</param>
internal sealed record AccessRule(string Name, Func<CurrentUser, Problem?> RefusalOf, params int[] Statuses)
{
    /// <summary>Open to everybody, and meant so: pages, files, health, and signing in and out.</summary>
    public static readonly AccessRule Anyone = new("anyone", _ => null);

    /// <summary>Without a sign-in: the request itself carries a secret, and the endpoint judges it.</summary>
    public static readonly AccessRule SecretHolder = new("secretHolder", _ => null);

    public static readonly AccessRule SignedIn = new(
        "signedIn",
        user => user.IsSignedIn ? null : Problems.NotSignedIn,
        StatusCodes.Status401Unauthorized
    );

    /// <summary>For a detainee's screen it does not exist.</summary>
    public static readonly AccessRule Professional = new(
        "professional",
        user => SignedIn!.RefusalOf(user) ?? (user.IsScreen ? Problems.NotFound : null),
        StatusCodes.Status401Unauthorized,
        StatusCodes.Status404NotFound
    );

    /// <summary>A professional whom we know outside any case.</summary>
    public static readonly AccessRule AccountHolder = new(
        "accountHolder",
        user => Professional!.RefusalOf(user) ?? (user.FindAccount() is null ? Problems.NotFound : null),
        StatusCodes.Status401Unauthorized,
        StatusCodes.Status404NotFound
    );

    /// <summary>A process coordinator, whatever the case.</summary>
    public static readonly AccessRule Coordinator = new(
        "coordinator",
        user => SignedIn!.RefusalOf(user) ?? (IsCoordinator(user) ? null : Problems.NotACoordinator),
        StatusCodes.Status401Unauthorized,
        StatusCodes.Status403Forbidden
    );

    /// <summary>Who gives people access, and sees no case. For everybody else it does not exist.</summary>
    public static readonly AccessRule Administrator = new(
        "administrator",
        user => AccountHolder!.RefusalOf(user) ?? (IsAdministrator(user) ? null : Problems.NotFound),
        StatusCodes.Status401Unauthorized,
        StatusCodes.Status404NotFound
    );

    /// <summary>What an endpoint has that nobody gave a rule.</summary>
    public static readonly AccessRule Nobody = new("nobody", _ => Problems.NotFound, StatusCodes.Status404NotFound);

    private static bool IsAdministrator(CurrentUser user) => user.FindAccount() is { Role: Role.Administrator };

    private static bool IsCoordinator(CurrentUser user) =>
        !user.IsScreen && user.FindAccount() is { Role: Role.ProcessCoordinator };
}
