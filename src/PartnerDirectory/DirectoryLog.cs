using Agenda;
using Microsoft.Extensions.Logging;

namespace PartnerDirectory;

internal static partial class DirectoryLog
{
    [LoggerMessage(500, LogLevel.Information, "{Person} changed {Kind} {Id} of the directory.")]
    public static partial void Changed(ILogger logger, PersonId person, string kind, string id);

    [LoggerMessage(501, LogLevel.Information, "{Person} removed {Kind} {Id} from the directory.")]
    public static partial void Removed(ILogger logger, PersonId person, string kind, string id);

    [LoggerMessage(
        502,
        LogLevel.Information,
        "{Person} imported contacts: {New} new, {Changed} changed, {Same} the same. It took {Took} ms."
    )]
    public static partial void Imported(ILogger logger, PersonId person, int @new, int changed, int same, long took);

    [LoggerMessage(
        503,
        LogLevel.Error,
        "An import of contacts failed. Nothing was changed, and who asked was told. Is the disk full, or the database locked?"
    )]
    public static partial void ImportFailed(ILogger logger, Exception why);

    [LoggerMessage(
        504,
        LogLevel.Information,
        "An import of contacts was refused: the directory changed since its preview."
    )]
    public static partial void ImportOutdated(ILogger logger);
}
