using Microsoft.AspNetCore.Http.HttpResults;
using Web.Access;
using Web.Answers;

namespace Web.Endpoints;

/// <summary>
/// The pages of the client: one for professionals, one for the detainee's screen, one for saying by a personal link
/// which times suit.
/// </summary>
internal static class PageEndpoints
{
    private static readonly string[] ProfessionalPages =
    [
        "/",
        "/casussen",
        "/nieuw",
        "/casus/{reference}",
        "/casus/{reference}/voorbereiden",
        "/casus/{reference}/blad",
        "/contacten",
        "/contacten/{organisation}",
        "/contacten-importeren",
        "/maatwerk",
        "/mijn-account",
        "/toegang",
        "/mijn-agenda",
    ];

    public static void MapPages(this IEndpointRouteBuilder app)
    {
        app.MapStaticAssets().RequireAccess(AccessRule.Anyone);
        var pages = app.MapGroup("").RequireAccess(AccessRule.Anyone).ExcludeFromDescription();
        foreach (var path in ProfessionalPages)
            pages.MapGet(path, (IWebHostEnvironment web) => Page(web, "index.html"));
        pages.MapGet("/scherm", (IWebHostEnvironment web) => Page(web, "scherm.html"));
        pages.MapGet(PollEndpoints.Page, (IWebHostEnvironment web) => Page(web, "peiling.html"));
        pages.MapFallback(() => Problems.NotFound);
    }

    private static Results<PhysicalFileHttpResult, Problem> Page(IWebHostEnvironment web, string name)
    {
        var file = web.WebRootFileProvider.GetFileInfo(name);
        return file is { Exists: true, PhysicalPath: { } path }
            ? TypedResults.PhysicalFile(path, "text/html; charset=utf-8")
            : Problems.NotFound;
    }
}
