namespace Agenda.Deadlines;

/// <summary>What a deadline counts from.</summary>
public enum DeadlineAnchor
{
    DetentionStart,
    ConferenceDate,
    ReleaseDate,

    /// <summary>The last conference that is over.</summary>
    LastConference,
}
