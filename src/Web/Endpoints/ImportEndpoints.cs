using Microsoft.AspNetCore.Http.HttpResults;
using PartnerDirectory;
using PartnerDirectory.Importing;
using Web.Access;
using Web.Answers;

namespace Web.Endpoints;

/// <param name="Rows">One page of the preview.</param>
internal sealed record ImportAnswer(ImportState State, IReadOnlyList<ImportRow> Rows);

/// <summary>An import of contacts: send the file, look at what it would change, say yes.</summary>
internal static class ImportEndpoints
{
    public const string Path = DirectoryEndpoints.Path + "/imports";
    public const string FileType = "text/csv";

    private const int PageSize = 100;

    public static void MapImports(this IEndpointRouteBuilder app)
    {
        var imports = app.MapGroup(Path).RequireAccess(AccessRule.AccountHolder);
        imports
            .MapPost("", TakeAsync)
            .WithSummary("Compares a file of contacts, sent as text/csv, with the directory; writes nothing yet.")
            .Refuses(
                StatusCodes.Status403Forbidden,
                StatusCodes.Status413PayloadTooLarge,
                StatusCodes.Status429TooManyRequests
            );
        imports
            .MapGet("/{id}", Find)
            .WithSummary("How far an import is, and what it would change.")
            .Refuses(StatusCodes.Status400BadRequest);
        imports
            .MapPost("/{id}/write", Write)
            .WithSummary("Writes an import: all of it, or nothing.")
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status403Forbidden);
    }

    private static Results<Ok<ImportAnswer>, Problem> Find(
        string id,
        RowStatus? only,
        int? from,
        CurrentUser user,
        ImportSessions desk
    ) =>
        desk.Find(user.Actor, id) is { } state
            ? TypedResults.Ok(
                new ImportAnswer(state, desk.Rows(user.Actor, id, only, Math.Max(from ?? 0, 0), PageSize))
            )
            : Problems.ImportGone;

    private static async Task<Results<Accepted<ImportState>, Problem>> TakeAsync(
        HttpRequest request,
        CurrentUser user,
        ImportSessions desk,
        CancellationToken ct
    )
    {
        if (!user.Actor.MayEditTheDirectory())
            return Problems.OnlyTheCoordinator;
        if (await request.ReadBodyAsync(ImportSessions.LargestFile, ct) is not { } file)
            return Problems.FileTooLarge;
        return desk.Take(user.Actor, file) is { } state
            ? TypedResults.Accepted($"{Path}/{state.Id}", state)
            : Problems.TooManyImports;
    }

    private static Results<Accepted<ImportState>, Problem> Write(string id, CurrentUser user, ImportSessions desk)
    {
        if (!user.Actor.MayEditTheDirectory())
            return Problems.OnlyTheCoordinator;
        return desk.Write(user.Actor, id) switch
        {
            null => Problems.ImportGone,
            { Stage: ImportStage.Ready, Wrong: > 0 } => Problems.WrongField(
                "file",
                "Er kloppen nog regels niet. Pas het bestand aan en kies het opnieuw. Er is niets veranderd."
            ),
            { } state => TypedResults.Accepted($"{Path}/{id}", state),
        };
    }
}
