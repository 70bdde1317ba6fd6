using Agenda;
using Microsoft.Extensions.Logging;

namespace ConferenceHub.Rooms;

internal static partial class RoomLog
{
    [LoggerMessage(100, LogLevel.Error, "Case {Case}: nothing can be read or stored now")]
    public static partial void LogIsAway(this ILogger logger, CaseId @case, Exception failure);

    [LoggerMessage(101, LogLevel.Warning, "Case {Case}: the screen of {Person} could not keep up and was dropped")]
    public static partial void SeatDropped(this ILogger logger, CaseId @case, PersonId person);

    [LoggerMessage(102, LogLevel.Error, "Case {Case}: cannot be shown to {Person}, whose screen was closed")]
    public static partial void CannotBeShown(this ILogger logger, CaseId @case, PersonId person, Exception failure);

    [LoggerMessage(103, LogLevel.Error, "Case {Case}: a listener failed on what was stored")]
    public static partial void ListenerFailed(this ILogger logger, CaseId @case, Exception failure);
}
