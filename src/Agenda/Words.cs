namespace Agenda;

/// <summary>The five fixed areas in their fixed order, then those that a case may add.</summary>
public enum LifeArea
{
    Identity,
    Housing,
    WorkAndIncome,
    Debts,
    Care,
    SocialNetwork,
    Family,
    Education,
    Addiction,
    Other,
}

/// <summary>What a person is in one case. Steering group and administrator see no case content.</summary>
public enum Role
{
    ChainPartner,
    PiCaseManager,
    ProcessCoordinator,
    Detainee,
    SteeringGroup,
    Administrator,
}

/// <summary>
/// Who may see an item. Shared: everyone in the case. Partners: its professionals. Restricted: the named organisations
/// and the coordinator. Facilitator: the coordinator.
/// </summary>
public enum Visibility
{
    Shared,
    Partners,
    Restricted,
    Facilitator,
}

public enum ConferenceType
{
    Acquaintance,
    Start,
    FollowUp,
    BeforeRelease,
    AfterRelease,
}

/// <summary>
/// Draft and planned before; then vooroverleg (without the detainee), gesprek (with), nabespreking (without) in any
/// order; closed is for good.
/// </summary>
public enum ConferenceSegment
{
    Draft,
    Planned,
    Prep,
    Dialogue,
    Debrief,
    Closed,
}

/// <summary>NotNow ("ik wil nu niks") is a respected state, not an empty record.</summary>
public enum GoalStance
{
    Open,
    NotNow,
}

public enum GoalState
{
    New,
    Discussed,
    UnderWay,
    Reached,
    Parked,
}

public enum ActionState
{
    Proposed,
    Open,
    Claimed,
    InProgress,
    Done,
    Failed,
    Dropped,
}

/// <summary>"Ja, klopt", "nee, klopt niet", "weet ik niet".</summary>
public enum Answer
{
    Right,
    NotRight,
    DontKnow,
}

/// <summary>A disagreement is a decision too: it is said and kept.</summary>
public enum DecisionKind
{
    Agreed,
    Disagreement,
}

/// <summary>A remand detainee is not convicted and has no release date.</summary>
public enum DetentionKind
{
    Sentenced,
    Remand,
}

/// <summary>"Ik wil iets zeggen" and "ik snap het niet".</summary>
public enum HandKind
{
    Speak,
    DontUnderstand,
}
