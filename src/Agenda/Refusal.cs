namespace Agenda;

/// <summary>Every reason to refuse. A new one does not compile until it has its Dutch sentence.</summary>
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

    /// <summary>The case, or the thing, holds as much as it can (<see cref="CaseLimits"/>).</summary>
    Full,
}
