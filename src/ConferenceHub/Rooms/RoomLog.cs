using Agenda;
using Microsoft.Extensions.Logging;

namespace ConferenceHub.Rooms;

internal static partial class RoomLog
{
    [LoggerMessage(100, LogLevel.Error, "Case {Case}: nothing can be stored now")]
    public static partial void AppendFailed(this ILogger logger, CaseId @case, Exception failure);

    [LoggerMessage(101, LogLevel.Warning, "Case {Case}: the screen of {Person} could not keep up and was dropped")]
    public static partial void SeatDropped(this ILogger logger, CaseId @case, PersonId person);

    [LoggerMessage(102, LogLevel.Error, "Case {Case}: the room could not be opened")]
    public static partial void OpenFailed(this ILogger logger, CaseId @case, Exception failure);
}
