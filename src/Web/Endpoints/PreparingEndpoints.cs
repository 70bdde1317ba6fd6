using Agenda;
using ConferenceHub.Hub;
using ConferenceHub.Log;
using ConferenceHub.Preparing;
using PartnerDirectory;

namespace Web.Endpoints;

/// <summary>The answer to a new case.</summary>
internal sealed record OpenedCase(CaseId Reference);

/// <summary>What invitations can be sent with.</summary>
/// <param name="Teams">Whether the product can make a Teams meeting.</param>
internal sealed record SchedulingCapabilities(bool Teams);

/// <summary>Beginning a case, and whom it can be prepared with.</summary>
internal static class PreparingEndpoints
{
    public static void MapPreparing(this WebApplication app)
    {
        app.MapGet(
            "/api/scheduling",
            (HttpContext context, SchedulingCapabilities capabilities) =>
                Caller.From(context.User) is { ScreenOf: null } ? Results.Ok(capabilities) : Problems.NotSignedIn
        );
        app.MapPost("/api/cases", OpenAsync);
        app.MapGet("/api/preparing/organisations", OrganisationsAsync);
        app.MapGet("/api/cases/{reference}/candidates", CandidatesAsync);
    }

    private static async Task<IResult> OpenAsync(
        NewCase asked,
        HttpContext context,
        Partners partners,
        IAccounts accounts,
        CaseOpening opening,
        CancellationToken ct
    )
    {
        if (Caller.From(context.User) is not { } caller)
            return Problems.NotSignedIn;
        if (Coordinator(caller, accounts) is not { } coordinator)
            return Problems.NotACoordinator;
        if (
            asked.BringingPartner is { } partner
            && (await partners.OrganisationsAsync(ct)).All(known => known.Id != partner)
        )
            return Problems.Invalid(Words("bringingPartner"));

        return await opening.OpenAsync(asked, coordinator, ct) switch
        {
            OpeningOutcome.Opened { Reference: var reference } => Results.Created(
                $"/casus/{reference}",
                new OpenedCase(reference)
            ),
            OpeningOutcome.Refused { Verdict: var refused } => Problems.Invalid(Words(refused.Field)),
            _ => Problems.Unexpected,
        };
    }

    private static async Task<IResult> OrganisationsAsync(
        HttpContext context,
        Partners partners,
        IAccounts accounts,
        CancellationToken ct
    )
    {
        if (Caller.From(context.User) is not { } caller)
            return Problems.NotSignedIn;
        return Coordinator(caller, accounts) is null
            ? Problems.NotACoordinator
            : Results.Ok(await partners.OrganisationsAsync(ct));
    }

    private static async Task<IResult> CandidatesAsync(
        string reference,
        HttpContext context,
        Partners partners,
        IEventLog log,
        CancellationToken ct
    )
    {
        if (Caller.From(context.User) is not { } caller)
            return Problems.NotSignedIn;
        if (await log.CoordinatedByAsync(caller, reference, ct) is not { } state)
            return Problems.NotFound;

        var people = await partners.PeopleAsync(ct);
        return Results.Ok(people.Where(person => state.Find(person.Person) is null));
    }

    private static Account? Coordinator(Caller caller, IAccounts accounts) =>
        caller.ScreenOf is null && accounts.Find(caller.Person) is { Role: Role.ProcessCoordinator } coordinator
            ? coordinator
            : null;

    private static string Words(string? field) =>
        field switch
        {
            "firstName" => "Kijk de voornaam na.",
            "bringingPartner" => "Kies wie de casus inbrengt uit de lijst.",
            "homeMunicipality" or "settlementMunicipality" or "piMunicipality" => "Kijk de gemeente na.",
            "detentionStart" => "Kijk na wanneer de detentie begon.",
            "informedOn" => "Kijk na wanneer het is verteld.",
            "releaseDate" => "Kijk de datum van vrijlating na.",
            "commandId" => "Deze casus is al gemaakt. Begin opnieuw voor een andere.",
            _ => "Kijk na wat je hebt ingevuld.",
        };
}
