using System.Globalization;
using Agenda;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using Scheduling;

namespace Scheduling.Graph;

/// <summary>What was asked: the same refusal means another thing in another place.</summary>
internal enum GraphPlace
{
    Mailbox,
    Event,
    Meeting,
    Subscription,
}

/// <summary>
/// Says what a failure of Graph means for the coordinator, whether it passes by itself, and what the administrator
/// needs to know. Nothing of an answer's text is logged or passed on.
/// </summary>
internal sealed class GraphFailures(ILogger logger, IClock clock)
{
    /// <summary>After this time somebody may have mended it: permissions take up to an hour to work.</summary>
    private static readonly Duration WhenMended = Duration.FromMinutes(15);

    private static readonly Duration Soon = Duration.FromMinutes(1);

    public async Task<T> TellAsync<T>(GraphPlace place, Func<Task<T>> call, CancellationToken ct)
    {
        try
        {
            return await call();
        }
        catch (ApiException refused)
        {
            throw Told(place, refused);
        }
        catch (AuthenticationFailedException refused) when (!HasLineFailure(refused))
        {
            GraphLog.NotSignedIn(logger, refused.GetType().Name);
            throw new SchedulingException(MeetingProblem.NotSignedIn, WhenMended, refused);
        }
        catch (Exception failure) when (IsLine(failure) && !ct.IsCancellationRequested)
        {
            GraphLog.NoAnswer(logger, place, failure.GetType().Name);
            throw new SchedulingException(MeetingProblem.NotNow, Soon, failure);
        }
    }

    public Task TellAsync(GraphPlace place, Func<Task> call, CancellationToken ct) =>
        TellAsync(
            place,
            async () =>
            {
                await call();
                return true;
            },
            ct
        );

    /// <summary>
    /// What is asked for is not there any more. Not so when the mailbox itself is gone: then every meeting would seem
    /// removed.
    /// </summary>
    public static bool IsGone(ApiException refused) =>
        refused.ResponseStatusCode is 404 or 410 && !IsAboutMailbox(CodeOf(refused));

    /// <summary>A meeting with this key and another content was made before.</summary>
    public static bool IsUsedKey(ApiException refused) =>
        refused.ResponseStatusCode is 400 && CodeOf(refused) is "ErrorDuplicateTransactionId";

    public static string CodeOf(ApiException refused) => (refused as ODataError)?.Error?.Code ?? "";

    private SchedulingException Told(GraphPlace place, ApiException refused)
    {
        var problem = ProblemOf(place, refused);
        var requestId = HeaderOf(refused, "request-id") ?? "";
        if (problem is MeetingProblem.NotNow)
            GraphLog.NotNow(logger, place, refused.ResponseStatusCode, CodeOf(refused), requestId);
        else
            GraphLog.Refused(logger, place, refused.ResponseStatusCode, CodeOf(refused), requestId, problem);
        return new SchedulingException(problem, RetryAfter(problem, refused), refused);
    }

    private static MeetingProblem ProblemOf(GraphPlace place, ApiException refused) =>
        refused.ResponseStatusCode switch
        {
            401 => MeetingProblem.NotSignedIn,
            403 => place is GraphPlace.Meeting
                ? MeetingProblem.NoMeetingPermission
                : MeetingProblem.NoCalendarPermission,
            404 when place is GraphPlace.Mailbox || IsAboutMailbox(CodeOf(refused)) => MeetingProblem.NoMailbox,
            404 or 410 => MeetingProblem.ChangedElsewhere,
            408 or 409 or 412 or 423 or 429 or >= 500 => MeetingProblem.NotNow,
            _ => MeetingProblem.Refused,
        };

    private static bool IsAboutMailbox(string code) =>
        code
            is "ErrorInvalidUser"
                or "ErrorNonExistentMailbox"
                or "MailboxNotEnabledForRESTAPI"
                or "MailboxNotFound"
                or "MailboxNotSupportedForRESTAPI"
                or "Request_ResourceNotFound"
                or "ResourceNotFound";

    private Duration? RetryAfter(MeetingProblem problem, ApiException refused) =>
        problem switch
        {
            MeetingProblem.NotNow => Asked(HeaderOf(refused, "Retry-After")) ?? Soon,
            MeetingProblem.NotSignedIn
            or MeetingProblem.NoCalendarPermission
            or MeetingProblem.NoMeetingPermission
            or MeetingProblem.NoMailbox => WhenMended,
            _ => null,
        };

    /// <summary>In seconds, or a moment.</summary>
    private Duration? Asked(string? header)
    {
        if (int.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return Duration.FromSeconds(seconds);
        if (!DateTimeOffset.TryParse(header, CultureInfo.InvariantCulture, out var moment))
            return null;
        return Duration.Max(Instant.FromDateTimeOffset(moment) - clock.GetCurrentInstant(), Duration.FromSeconds(1));
    }

    private static string? HeaderOf(ApiException refused, string name) =>
        refused
            .ResponseHeaders?.FirstOrDefault(header =>
                string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)
            )
            .Value?.FirstOrDefault();

    private static bool IsLine(Exception failure) =>
        failure is HttpRequestException or IOException or OperationCanceledException or AuthenticationFailedException;

    private static bool HasLineFailure(Exception failure) =>
        failure.InnerException is { } inner
        && (inner is HttpRequestException or IOException or OperationCanceledException || HasLineFailure(inner));
}
