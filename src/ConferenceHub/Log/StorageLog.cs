using Microsoft.Extensions.Logging;

namespace ConferenceHub.Log;

internal static partial class StorageLog
{
    [LoggerMessage(
        200,
        LogLevel.Error,
        "{Count} events were not written; their callers know. Is the disk full, or the database locked?"
    )]
    public static partial void NotWritten(ILogger logger, Exception why, int count);

    [LoggerMessage(
        201,
        LogLevel.Warning,
        "A group of {Count} events was not written together; each is tried once more alone."
    )]
    public static partial void EachAlone(ILogger logger, Exception why, int count);

    [LoggerMessage(202, LogLevel.Warning, "All cases were erased, with their keys.")]
    public static partial void Erased(ILogger logger);
}
