using Agenda;
using NodaTime;

namespace Scheduling;

/// <summary>
/// Arranges the video call of one conference: in Teams, or with a pasted link and calendar invitations by mail. It is
/// given the case's reference and nothing else of the case.
/// </summary>
public interface IMeetingScheduler
{
    /// <summary>
    /// Makes the meeting exist as planned, whatever was there before: asking again with the same plan makes no second
    /// meeting and mails nobody twice.
    /// </summary>
    /// <param name="known">What an earlier call gave; null the first time, or when that answer was lost. A meeting that
    /// somebody moved since is left alone (<see cref="MeetingProblem.ChangedElsewhere"/>):
    /// where the coordinator decides that the plan prevails, ask again with the times as they were seen in <paramref
    /// name="known"/>.</param>
    /// <exception cref="SchedulingException">It is not so now; the reason says what the coordinator can do.</exception>
    Task<ArrangedMeeting> ArrangeAsync(MeetingPlan plan, ArrangedMeeting? known, CancellationToken ct);

    /// <summary>Takes the meeting out of everyone's calendar; one that is gone already is fine.</summary>
    /// <param name="known">Null when no answer to an earlier plan ever came: what it may have made all the same is
    /// looked up.</param>
    Task CancelAsync(MeetingPlan plan, ArrangedMeeting? known, CancellationToken ct);

    /// <summary>
    /// How the meeting stands in the calendar now; null when it cannot be seen (mail invitations) and <see
    /// cref="MeetingSnapshot.IsGone"/> when somebody removed it.
    /// </summary>
    Task<MeetingSnapshot?> ReadAsync(ArrangedMeeting known, CancellationToken ct);
}

/// <summary>When people whose calendar can be seen are busy.</summary>
public interface IFreeBusy
{
    /// <summary>
    /// Busy times inside <paramref name="within"/> per address; an address that cannot be seen is left out. No
    /// subjects, no places.
    /// </summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Interval>>> BusyAsync(
        IReadOnlyList<string> addresses,
        Interval within,
        CancellationToken ct
    );
}

/// <summary>What a meeting must be like.</summary>
/// <param name="Key">Unreadable (a UUID), the same for the life of the conference: the transaction id in Graph, the UID
/// of the calendar invitation. A meeting that was cancelled is gone for good: planning the conference again takes
/// another key.</param>
/// <param name="Revision">Counts every change of time, link or people, from 1.</param>
/// <param name="Addresses">Mail addresses of everyone invited, the whole list; at least one.</param>
/// <param name="Link">A pasted link to the call; null lets Teams make one.</param>
/// <param name="PerhapsInvited">Addresses that an earlier plan without an answer may have invited.</param>
/// <param name="TimesMoved">How often the time was changed, also before anybody was invited.</param>
public sealed record MeetingPlan(
    string Key,
    long Revision,
    CaseId Reference,
    Instant Start,
    Duration Length,
    IReadOnlyList<string> Addresses,
    string? Link,
    IReadOnlyList<string>? PerhapsInvited = null,
    int TimesMoved = 0
);

/// <summary>What was arranged, and how to find it again.</summary>
/// <param name="Via">Which way it was arranged.</param>
/// <param name="Id">The scheduler's own id of it.</param>
/// <param name="JoinUrl">Where people join.</param>
/// <param name="Revision">Of the plan that it was arranged for.</param>
/// <param name="Start">As arranged. The change key of a meeting also changes when somebody answers, so only the times
/// tell an answer from a move.</param>
/// <param name="Addresses">Whom the plan invited: the ones that we may take off again. Somebody whom a person added in
/// Outlook is not ours to remove.</param>
/// <param name="ChangeKey">Tells whether somebody changed it since; null where that cannot be seen.</param>
/// <param name="Uid">Of the invitation in people's calendars, where it is not the plan's key.</param>
/// <param name="Warning">Something that the coordinator should know although the meeting stands, for example that an
/// option could not be set.</param>
/// <param name="Aliases">Other addresses under which the calendar has some of them.</param>
/// <param name="Unclear">Invited addresses that may stand there as somebody whom we do not know.</param>
public sealed record ArrangedMeeting(
    MeetingVia Via,
    string Id,
    string? JoinUrl,
    long Revision,
    Instant Start,
    Duration Length,
    IReadOnlyList<string> Addresses,
    string? ChangeKey,
    MeetingProblem? Warning = null,
    string? Uid = null,
    IReadOnlyDictionary<string, string>? Aliases = null,
    IReadOnlyList<string>? Unclear = null
);

/// <summary>The meeting as it stands in the calendar.</summary>
public sealed record MeetingSnapshot(
    bool IsGone,
    Instant? Start,
    Duration? Length,
    string? ChangeKey,
    IReadOnlyDictionary<string, ResponseSnapshot> Responses
);

/// <param name="ProposedStart">Another time that this person proposed.</param>
public sealed record ResponseSnapshot(AttendanceResponse Response, Instant? ProposedStart);

public enum AttendanceResponse
{
    None,
    Accepted,
    Tentative,
    Declined,
}

/// <summary>It could not be arranged.</summary>
/// <param name="problem">Why.</param>
/// <param name="retryAfter">When to try again; null: not by itself.</param>
public sealed class SchedulingException(MeetingProblem problem, Duration? retryAfter = null, Exception? inner = null)
    : Exception(problem.ToString(), inner)
{
    public MeetingProblem Problem => problem;

    public Duration? RetryAfter => retryAfter;

    /// <summary>Only this one address cannot be reached now: others may be.</summary>
    public bool IsAboutOneAddress { get; init; }
}
