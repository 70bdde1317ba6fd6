namespace Agenda;

public enum ConferenceType
{
    Acquaintance,
    Start,
    FollowUp,
    BeforeRelease,
    AfterRelease,
}
