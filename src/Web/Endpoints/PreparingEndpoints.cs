using Agenda;
using ConferenceHub.Preparing;
using Microsoft.AspNetCore.Http.HttpResults;
using PartnerDirectory;
using Web.Access;
using Web.Answers;
using Web.Configuration;

namespace Web.Endpoints;

/// <summary>The answer to a new case.</summary>
internal sealed record OpenedCase(CaseId Reference);

/// <summary>What invitations can be sent with.</summary>
/// <param name="Teams">Whether the product can make a Teams meeting.</param>
/// <param name="Mail">Whether it can send mail.</param>
internal sealed record SchedulingCapabilities(bool Teams, bool Mail);

/// <summary>Beginning a case, and whom it can be prepared with.</summary>
internal static class PreparingEndpoints
{
    public static void MapPreparing(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/scheduling", (Settings settings) => TypedResults.Ok(CapabilitiesOf(settings)))
            .WithSummary("Which ways of meeting there are here.")
            .RequireAccess(AccessRule.Professional);
        app.MapGet(CaseEndpoints.Path + "/{reference}/candidates", CandidatesAsync)
            .WithSummary("Contacts who may be invited to a case.")
            .RequireAccess(AccessRule.Professional);
        var coordinator = app.MapGroup("").RequireAccess(AccessRule.Coordinator);
        coordinator
            .MapPost(CaseEndpoints.Path, OpenAsync)
            .WithSummary("Opens a case.")
            .Refuses(StatusCodes.Status400BadRequest);
        coordinator
            .MapGet("/api/preparing/organisations", OrganisationsAsync)
            .WithSummary("Organisations that may take part in a new case.");
    }

    private static SchedulingCapabilities CapabilitiesOf(Settings settings) =>
        new(Teams: settings.Graph is not null, Mail: settings.Smtp.IsConfigured);

    private static async Task<Results<Created<OpenedCase>, Problem>> OpenAsync(
        NewCase asked,
        CurrentUser user,
        [AsParameters] Preparation preparation
    )
    {
        var (partners, opening, ct) = preparation;
        if (
            asked.BringingPartner is { } partner
            && (await partners.OrganisationsAsync(ct)).All(known => known.Id != partner)
        )
            return Problems.Invalid(Words(nameof(OpenCase.BringingPartner)));

        return await opening.OpenAsync(asked, user.FindAccount()!, ct) switch
        {
            OpeningOutcome.Opened { Reference: var reference } => TypedResults.Created(
                $"/casus/{reference}",
                new OpenedCase(reference)
            ),
            OpeningOutcome.Refused { Verdict: var refused } => Problems.Invalid(Words(refused.Field)),
            _ => Problems.Unexpected,
        };
    }

    private static async Task<Ok<IReadOnlyList<PartnerOrganisation>>> OrganisationsAsync(
        Partners partners,
        CancellationToken ct
    ) => TypedResults.Ok(await partners.OrganisationsAsync(ct));

    private static async Task<Results<Ok<IReadOnlyList<Candidate>>, Problem>> CandidatesAsync(
        [AsParameters] CoordinatedCase coordinated,
        Partners partners
    )
    {
        if (await coordinated.StateAsync() is not { } state)
            return Problems.NotFound;
        var people = await partners.PeopleAsync(coordinated.Ct);
        return TypedResults.Ok<IReadOnlyList<Candidate>>([
            .. people.Where(person => state.Find(person.Person) is null),
        ]);
    }

    private sealed record Preparation(Partners Partners, CaseOpening Opening, CancellationToken Ct);

    private static string Words(string? field) =>
        field switch
        {
            nameof(OpenCase.FirstName) => "Kijk de voornaam na.",
            nameof(OpenCase.BringingPartner) => "Kies wie de casus inbrengt uit de lijst.",
            nameof(OpenCase.HomeMunicipality)
            or nameof(OpenCase.SettlementMunicipality)
            or nameof(OpenCase.PiMunicipality) => "Kijk de gemeente na.",
            nameof(OpenCase.DetentionStart) => "Kijk na wanneer de detentie begon.",
            nameof(OpenCase.InformedOn) => "Kijk na wanneer het is verteld.",
            nameof(OpenCase.ReleaseDate) => "Kijk de datum van vrijlating na.",
            "commandId" => "Deze casus is al gemaakt. Begin opnieuw voor een andere.",
            _ => "Kijk na wat je hebt ingevuld.",
        };
}
