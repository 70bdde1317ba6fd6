using Agenda;
using Microsoft.Extensions.Logging;

namespace Scheduling;

internal static partial class SchedulingLog
{
    [LoggerMessage(400, LogLevel.Warning, "Mail {MessageId} was not sent: the mail server said {Status} ({Problem})")]
    public static partial void MailNotSent(ILogger logger, string messageId, int status, MeetingProblem problem);

    [LoggerMessage(
        402,
        LogLevel.Error,
        "No mail goes out, because it cannot be noted down ({Failure}). Is the disk full?"
    )]
    public static partial void MailNotNoted(ILogger logger, string failure);

    [LoggerMessage(
        403,
        LogLevel.Warning,
        "Case {Case}: a Teams meeting that was never answered for could not be looked for ({Problem}); somebody may have two invitations"
    )]
    public static partial void PerhapsTwice(ILogger logger, CaseId @case, MeetingProblem problem);

    [LoggerMessage(401, LogLevel.Warning, "Case {Case}: {Count} invited addresses were refused")]
    public static partial void AddressesRefused(ILogger logger, CaseId @case, int count);
}
