using Microsoft.AspNetCore.Http.HttpResults;
using PartnerDirectory;
using Web.Access;
using static Web.Endpoints.DirectoryChange;

namespace Web.Endpoints;

internal sealed record Catalogue(bool MayEdit, IReadOnlyList<MeasurePage> Measures);

/// <param name="Id">Made by whoever writes it, so that pressing twice adds it once.</param>
internal sealed record NewExperience(ExperienceId Id, bool Worked, string? Because);

/// <summary>The catalogue of bespoke measures, with what others found.</summary>
internal static class MeasureEndpoints
{
    public static void MapMeasures(this IEndpointRouteBuilder app)
    {
        var measures = app.MapGroup("/api/measures").RequireAccess(AccessRule.AccountHolder);
        measures.MapGet("", CatalogueAsync).WithSummary("The catalogue of measures.");
        var changes = measures.MapChanges();
        changes
            .MapPost(
                "",
                (Measure row, [AsParameters] DirectoryChange to) =>
                    AnswerAsync(to.Writer.PutAsync(to.By, row, to.Today, to.Ct))
            )
            .WithSummary("Writes a measure.");
        changes
            .MapPost(
                "/{id}/experiences",
                (string id, NewExperience found, [AsParameters] DirectoryChange to) =>
                    AnswerAsync(
                        to.Writer.AddAsync(
                            to.By,
                            new Experience(found.Id, new MeasureId(id), found.Worked, found.Because ?? "", to.Today),
                            to.Ct
                        )
                    )
            )
            .WithSummary("Adds an experience with a measure.");
    }

    private static async Task<Ok<Catalogue>> CatalogueAsync([AsParameters] DirectoryQuestion of) =>
        TypedResults.Ok(new Catalogue(of.MayEdit, await of.Reader.MeasuresAsync(of.Ct)));
}
