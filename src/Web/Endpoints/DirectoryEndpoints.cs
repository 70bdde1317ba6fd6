using Agenda;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using PartnerDirectory;
using Web.Access;
using Web.Answers;
using static Web.Endpoints.DirectoryChange;

namespace Web.Endpoints;

/// <param name="Today">On the server's clock.</param>
/// <param name="MayEdit">Whether the one who asks may write and import.</param>
internal sealed record FoundPage(
    LocalDate Today,
    bool MayEdit,
    int Total,
    IReadOnlyList<FoundOrganisation> Organisations,
    IReadOnlyList<string> Regions
);

internal sealed record OrganisationAnswer(
    LocalDate Today,
    bool MayEdit,
    Organisation Organisation,
    IReadOnlyList<Contact> Contacts,
    IReadOnlyList<OfferCard> Offers
);

/// <summary>That something about a contact is wrong.</summary>
internal sealed record WrongReport(string? Note);

/// <param name="From">How many to pass over.</param>
internal sealed record DirectorySearch(
    string? Text,
    string? Region,
    LifeArea? LifeArea,
    OrganisationKind? Kind,
    int? From
);

/// <summary>Organisations, contacts and offer cards.</summary>
internal static class DirectoryEndpoints
{
    public const string Path = "/api/directory";

    public static void MapDirectory(this IEndpointRouteBuilder app)
    {
        var directory = app.MapGroup(Path).RequireAccess(AccessRule.AccountHolder);
        directory
            .MapGet("", FindAsync)
            .WithSummary("Searches the directory of organisations.")
            .Refuses(StatusCodes.Status400BadRequest);
        directory
            .MapGet("/organisations/{id}", OrganisationAsync)
            .WithSummary("One organisation with its contacts and offers.");
        var changes = directory.MapChanges();
        changes
            .MapPost(
                "/organisations",
                (Organisation row, [AsParameters] DirectoryChange to) =>
                    AnswerAsync(to.Writer.PutAsync(to.By, row, to.Ct))
            )
            .WithSummary("Writes an organisation.");
        MapContacts(changes.MapGroup("/contacts"));
        MapOffers(changes.MapGroup("/offers"));
    }

    private static void MapContacts(RouteGroupBuilder contacts)
    {
        contacts
            .MapPost(
                "",
                (Contact row, [AsParameters] DirectoryChange to) =>
                    AnswerAsync(to.Writer.PutAsync(to.By, row, to.Today, to.Ct))
            )
            .WithSummary("Writes a contact.");
        contacts
            .MapPost(
                "/{id}/confirm",
                (string id, [AsParameters] DirectoryChange to) =>
                    AnswerAsync(to.Writer.ConfirmAsync(to.By, new ContactId(id), to.Today, to.Ct))
            )
            .WithSummary("Confirms that a contact is still right.");
        contacts
            .MapPost(
                "/{id}/report",
                (string id, WrongReport report, [AsParameters] DirectoryChange to) =>
                    AnswerAsync(to.Writer.ReportAsync(to.By, new ContactId(id), report.Note, to.Today, to.Ct))
            )
            .WithSummary("Says that something about a contact is wrong.");
        contacts
            .MapPost(
                "/{id}/remove",
                (string id, [AsParameters] DirectoryChange to) =>
                    AnswerAsync(to.Writer.RemoveAsync(to.By, new ContactId(id), to.Ct))
            )
            .WithSummary("Removes a contact.");
    }

    private static void MapOffers(RouteGroupBuilder offers)
    {
        offers
            .MapPost(
                "",
                (OfferCard row, [AsParameters] DirectoryChange to) => AnswerAsync(to.Writer.PutAsync(to.By, row, to.Ct))
            )
            .WithSummary("Writes an offer.");
        offers
            .MapPost(
                "/{id}/remove",
                (string id, [AsParameters] DirectoryChange to) =>
                    AnswerAsync(to.Writer.RemoveAsync(to.By, new OfferId(id), to.Ct))
            )
            .WithSummary("Removes an offer.");
    }

    private static async Task<Ok<FoundPage>> FindAsync(
        [AsParameters] DirectorySearch asked,
        [AsParameters] DirectoryQuestion of
    )
    {
        var search = new Search(asked.Text, asked.Region, asked.LifeArea, asked.Kind, asked.From ?? 0);
        var found = await of.Reader.FindAsync(search, of.Today, of.Ct);
        return TypedResults.Ok(new FoundPage(of.Today, of.MayEdit, found.Total, found.Organisations, found.Regions));
    }

    private static async Task<Results<Ok<OrganisationAnswer>, Problem>> OrganisationAsync(
        string id,
        [AsParameters] DirectoryQuestion of
    ) =>
        await of.Reader.OrganisationAsync(new OrganisationId(id), of.Ct) is { } page
            ? TypedResults.Ok(
                new OrganisationAnswer(of.Today, of.MayEdit, page.Organisation, page.Contacts, page.Offers)
            )
            : Problems.NotFound;
}
