namespace Agenda;

/// <summary>
/// Why it cannot be arranged, or only in part. Each has a plain Dutch sentence for the coordinator and an alarm in the
/// log.
/// </summary>
public enum MeetingProblem
{
    /// <summary>Not signed in or the certificate is refused (401).</summary>
    NotSignedIn,

    /// <summary>No permission for this mailbox (403 on events).</summary>
    NoCalendarPermission,

    /// <summary>No Teams application access policy for this organizer (403 on onlineMeetings).</summary>
    NoMeetingPermission,

    /// <summary>The organizer has no Teams licence or the mailbox may not make Teams meetings.</summary>
    NoTeams,

    /// <summary>The meeting was made without a link, also when asked again.</summary>
    NoLink,

    /// <summary>The safe options could not be set, or read back otherwise than set.</summary>
    OptionsNotSet,

    /// <summary>Somebody changed the meeting in Outlook; the coordinator decides.</summary>
    ChangedElsewhere,

    /// <summary>The organizer's mailbox is not found.</summary>
    NoMailbox,

    /// <summary>The mail server takes no mail for one or more of the addresses; the others are invited.</summary>
    AddressRefused,

    /// <summary>Somebody may be in the calendar under another address than ours; the coordinator looks.</summary>
    AddressUnclear,

    /// <summary>No mail server is set: the coordinator sends the invitation themselves.</summary>
    NoMailServer,

    /// <summary>The conference is over.</summary>
    TooLate,

    /// <summary>The service or the mail server does not answer or asks to wait.</summary>
    NotNow,

    /// <summary>The service refuses what we sent: our own mistake, do not retry.</summary>
    Refused,
}
