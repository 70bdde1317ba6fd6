namespace Agenda.Views;

public sealed record MeetingView(
    MeetingVia Via,
    MeetingState State,
    Sequence<PersonId> Invited,
    Sequence<Attending> Answers
)
{
    public string? Link { get; init; }
    public string? Problem { get; init; }
    public MeetingConflict? Conflict { get; init; }
}
