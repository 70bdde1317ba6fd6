namespace Agenda.Views;

public sealed record MeetingView(
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
