namespace Agenda;

/// <summary>Every reason for "no". Adding one does not compile until it has its Dutch words.</summary>
public enum Refusal
{
    AlreadyClaimed,
    NotAllowed,
    NoSuchItem,
    NotOpen,
    OpenActions,
    Invalid,
    Unavailable,
    TooMany,
}
