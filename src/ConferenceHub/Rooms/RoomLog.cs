using Agenda;
using Microsoft.Extensions.Logging;

namespace ConferenceHub.Rooms;

internal static partial class RoomLog
{
    [LoggerMessage(100, LogLevel.Error, "Case {Case}: nothing can be read or stored now")]
    public static partial void LogIsAway(this ILogger logger, CaseId @case, Exception failure);

    [LoggerMessage(101, LogLevel.Warning, "Case {Case}: the screen of {Person} could not keep up and was dropped")]
    public static partial void SeatDropped(this ILogger logger, CaseId @case, PersonId person);
}
