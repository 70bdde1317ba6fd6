using PartnerDirectory;
using PartnerDirectory.Importing;

namespace Web.Endpoints;

/// <param name="Rows">One page of the preview.</param>
internal sealed record ImportAnswer(ImportState State, IReadOnlyList<ImportRow> Rows);

/// <summary>An import of contacts: send the file, look at what it would change, say yes.</summary>
internal static class ImportEndpoints
{
    public const string Path = DirectoryEndpoints.Path + "/imports";

    private const int PageSize = 100;

    public static void MapImports(this WebApplication app)
    {
        app.MapPost(Path, TakeAsync);
        app.MapGet(
            Path + "/{id}",
            (string id, RowStatus? only, int? from, HttpContext context, ImportDesk desk) =>
                desk.Find(context.Professionally(), id) is { } state
                    ? Results.Ok(
                        new ImportAnswer(
                            state,
                            desk.Rows(context.Professionally(), id, only, Math.Max(from ?? 0, 0), PageSize)
                        )
                    )
                    : Problems.ImportGone
        );
        app.MapPost(Path + "/{id}/write", Write);
    }

    private static async Task<IResult> TakeAsync(HttpContext context, ImportDesk desk, CancellationToken ct)
    {
        var actor = context.Professionally();
        if (!actor.MayArrangeTheDirectory())
            return Problems.OnlyTheCoordinator;
        if (
            context.Request.ContentLength > ImportDesk.LargestFile
            || await BodyAsync(context.Request.Body, ct) is not { } file
        )
            return Problems.FileTooLarge;
        return desk.Take(actor, file) is { } state
            ? Results.Accepted($"{Path}/{state.Id}", state)
            : Problems.TooManyImports;
    }

    private static IResult Write(string id, HttpContext context, ImportDesk desk)
    {
        var actor = context.Professionally();
        if (!actor.MayArrangeTheDirectory())
            return Problems.OnlyTheCoordinator;
        return desk.Write(actor, id) switch
        {
            null => Problems.ImportGone,
            { Stage: ImportStage.Ready, Wrong: > 0 } => Problems.WrongField(
                "file",
                "Er kloppen nog regels niet. Pas het bestand aan en kies het opnieuw. Er is niets veranderd."
            ),
            { } state => Results.Accepted($"{Path}/{id}", state),
        };
    }

    // No more than the limit is ever held, whatever the sender says the length is.
    private static async Task<byte[]?> BodyAsync(Stream body, CancellationToken ct)
    {
        using var file = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await body.ReadAsync(buffer, ct) is > 0 and var read)
        {
            if (file.Length + read > ImportDesk.LargestFile)
                return null;
            file.Write(buffer, 0, read);
        }
        return file.ToArray();
    }
}
