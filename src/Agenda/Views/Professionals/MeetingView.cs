namespace Agenda.Views;

/// <param name="Revision">Which wish this is about.</param>
public sealed record MeetingView(
    long Revision,
    MeetingVia Via,
    MeetingState State,
    EquatableArray<PersonId> Invited,
    EquatableArray<Attending> Answers
)
{
    public string? Link { get; init; }
    public MeetingProblem? Problem { get; init; }
    public MeetingConflict? Conflict { get; init; }
}
