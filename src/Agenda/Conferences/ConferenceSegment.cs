namespace Agenda;

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
