using Agenda;
using Agenda.Deadlines;
using NodaTime;
using PartnerDirectory;

namespace Web.Endpoints;

/// <param name="Today">On the server's clock.</param>
/// <param name="MayArrange">Whether the one who asks may write and import.</param>
internal sealed record FoundPage(
    LocalDate Today,
    bool MayArrange,
    int Total,
    IReadOnlyList<FoundOrganisation> Organisations,
    IReadOnlyList<string> Regions
);

internal sealed record OrganisationAnswer(
    LocalDate Today,
    bool MayArrange,
    Organisation Organisation,
    IReadOnlyList<Contact> Contacts,
    IReadOnlyList<OfferCard> Offers
);

internal sealed record WrongReport(string? Note);

/// <summary>
/// Organisations, contacts and offer cards. <see cref="ProfessionalsOnly"/> stands before all of this.
/// </summary>
internal static class DirectoryEndpoints
{
    public const string Path = "/api/directory";

    public static void MapDirectory(this WebApplication app)
    {
        app.MapGet(Path, FindAsync);
        app.MapGet(Path + "/organisations/{id}", OrganisationAsync);
        app.MapPost(
            Path + "/organisations",
            (Organisation row, HttpContext context, DirectoryWriter writer, CancellationToken ct) =>
                AnswerAsync(writer.PutAsync(context.Professionally(), row, ct))
        );
        app.MapPost(
            Path + "/contacts",
            (Contact row, HttpContext context, DirectoryWriter writer, IClock clock, CancellationToken ct) =>
                AnswerAsync(writer.PutAsync(context.Professionally(), row, Today(clock), ct))
        );
        app.MapPost(
            Path + "/contacts/{id}/confirm",
            (string id, HttpContext context, DirectoryWriter writer, IClock clock, CancellationToken ct) =>
                AnswerAsync(writer.ConfirmAsync(context.Professionally(), new ContactId(id), Today(clock), ct))
        );
        app.MapPost(
            Path + "/contacts/{id}/report",
            (
                string id,
                WrongReport report,
                HttpContext context,
                DirectoryWriter writer,
                IClock clock,
                CancellationToken ct
            ) =>
                AnswerAsync(
                    writer.ReportAsync(context.Professionally(), new ContactId(id), report.Note, Today(clock), ct)
                )
        );
        app.MapPost(
            Path + "/contacts/{id}/remove",
            (string id, HttpContext context, DirectoryWriter writer, CancellationToken ct) =>
                AnswerAsync(writer.RemoveAsync(context.Professionally(), new ContactId(id), ct))
        );
        app.MapPost(
            Path + "/offers",
            (OfferCard row, HttpContext context, DirectoryWriter writer, CancellationToken ct) =>
                AnswerAsync(writer.PutAsync(context.Professionally(), row, ct))
        );
        app.MapPost(
            Path + "/offers/{id}/remove",
            (string id, HttpContext context, DirectoryWriter writer, CancellationToken ct) =>
                AnswerAsync(writer.RemoveAsync(context.Professionally(), new OfferId(id), ct))
        );
    }

    public static LocalDate Today(IClock clock) => clock.GetCurrentInstant().InZone(DutchCalendar.Zone).Date;

    public static async Task<IResult> AnswerAsync(Task<Outcome> change)
    {
        var outcome = await change;
        return outcome.Kind switch
        {
            OutcomeKind.Done => Results.NoContent(),
            OutcomeKind.NotFound => Problems.NotFound,
            OutcomeKind.NotAllowed => Problems.OnlyTheCoordinator,
            OutcomeKind.ChangedMeanwhile => Problems.ChangedMeanwhile,
            OutcomeKind.Wrong => Problems.WrongField(outcome.Field!, outcome.Words!),
        };
    }

    private static async Task<IResult> FindAsync(
        string? text,
        string? region,
        LifeArea? lifeArea,
        OrganisationKind? kind,
        int? from,
        HttpContext context,
        DirectoryReader reader,
        IClock clock,
        CancellationToken ct
    )
    {
        var today = Today(clock);
        var found = await reader.FindAsync(new Search(text, region, lifeArea, kind, from ?? 0), today, ct);
        return Results.Ok(
            new FoundPage(
                today,
                context.Professionally().MayArrangeTheDirectory(),
                found.Total,
                found.Organisations,
                found.Regions
            )
        );
    }

    private static async Task<IResult> OrganisationAsync(
        string id,
        HttpContext context,
        DirectoryReader reader,
        IClock clock,
        CancellationToken ct
    ) =>
        await reader.OrganisationAsync(new OrganisationId(id), ct) is { } page
            ? Results.Ok(
                new OrganisationAnswer(
                    Today(clock),
                    context.Professionally().MayArrangeTheDirectory(),
                    page.Organisation,
                    page.Contacts,
                    page.Offers
                )
            )
            : Problems.NotFound;
}
