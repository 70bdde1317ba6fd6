namespace Web.Endpoints;

/// <summary>
/// The pages of the client: one for professionals, one for the detainee's screen, one for whoever says by his own link
/// which times suit.
/// </summary>
internal static class PageEndpoints
{
    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets();
        foreach (
            var path in (string[])
                [
                    "/",
                    "/casussen",
                    "/nieuw",
                    "/casus/{reference}",
                    "/casus/{reference}/voorbereiden",
                    "/contacten",
                    "/contacten/{organisation}",
                    "/contacten-importeren",
                    "/maatwerk",
                    "/mijn-agenda",
                ]
        )
            app.MapGet(path, (IWebHostEnvironment web) => Page(web, "index.html"));
        app.MapGet("/scherm", (IWebHostEnvironment web) => Page(web, "scherm.html"));
        app.MapGet(PollEndpoints.Page, (IWebHostEnvironment web) => Page(web, "peiling.html"));
        app.MapFallback(() => Problems.NotFound);
    }

    private static IResult Page(IWebHostEnvironment web, string name)
    {
        var file = web.WebRootFileProvider.GetFileInfo(name);
        return file is { Exists: true, PhysicalPath: { } path }
            ? Results.File(path, "text/html; charset=utf-8")
            : Problems.NotFound;
    }
}
