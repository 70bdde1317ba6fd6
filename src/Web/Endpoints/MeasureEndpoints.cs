using NodaTime;
using PartnerDirectory;

namespace Web.Endpoints;

internal sealed record Catalogue(bool MayArrange, IReadOnlyList<MeasurePage> Measures);

/// <param name="Id">Made by whoever writes it, so that pressing twice adds it once.</param>
internal sealed record NewExperience(ExperienceId Id, bool Worked, string? Because);

/// <summary>The catalogue of bespoke measures, with what others found.</summary>
internal static class MeasureEndpoints
{
    public const string Path = "/api/measures";

    public static void MapMeasures(this WebApplication app)
    {
        app.MapGet(
            Path,
            async (HttpContext context, DirectoryReader reader, CancellationToken ct) =>
                Results.Ok(
                    new Catalogue(context.Professionally().MayArrangeTheDirectory(), await reader.MeasuresAsync(ct))
                )
        );
        app.MapPost(
            Path,
            (Measure row, HttpContext context, DirectoryWriter writer, IClock clock, CancellationToken ct) =>
                DirectoryEndpoints.AnswerAsync(
                    writer.PutAsync(context.Professionally(), row, DirectoryEndpoints.Today(clock), ct)
                )
        );
        app.MapPost(
            Path + "/{id}/experiences",
            (
                string id,
                NewExperience written,
                HttpContext context,
                DirectoryWriter writer,
                IClock clock,
                CancellationToken ct
            ) =>
                DirectoryEndpoints.AnswerAsync(
                    writer.AddAsync(
                        context.Professionally(),
                        new Experience(
                            written.Id,
                            new MeasureId(id),
                            written.Worked,
                            written.Because ?? "",
                            DirectoryEndpoints.Today(clock)
                        ),
                        ct
                    )
                )
        );
    }
}
