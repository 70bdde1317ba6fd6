using Agenda;
using Microsoft.Extensions.Logging;
using Scheduling;

namespace Scheduling.Graph;

internal static partial class GraphLog
{
    [LoggerMessage(
        450,
        LogLevel.Error,
        "Graph refuses ({Place}): {Status} {Code}, request {RequestId}. This is {Problem}: run check-graph"
    )]
    public static partial void Refused(
        ILogger logger,
        GraphPlace place,
        int status,
        string code,
        string requestId,
        MeetingProblem problem
    );

    [LoggerMessage(451, LogLevel.Warning, "Graph asks to wait ({Place}): {Status} {Code}, request {RequestId}")]
    public static partial void NotNow(ILogger logger, GraphPlace place, int status, string code, string requestId);

    [LoggerMessage(452, LogLevel.Warning, "Graph does not answer ({Place}): {Failure}")]
    public static partial void NoAnswer(ILogger logger, GraphPlace place, string failure);

    [LoggerMessage(453, LogLevel.Error, "Graph does not let the app sign in: {Failure}. Run check-graph")]
    public static partial void NotSignedIn(ILogger logger, string failure);

    [LoggerMessage(
        454,
        LogLevel.Error,
        "Case {Case}: {Problem}. The meeting stands, but somebody must look at it in Teams"
    )]
    public static partial void StandsWithProblem(ILogger logger, CaseId @case, MeetingProblem problem);

    [LoggerMessage(
        455,
        LogLevel.Error,
        "The calendar of the organizer makes no Teams meetings. Has it a licence? Run check-graph"
    )]
    public static partial void NoTeams(ILogger logger);
}
