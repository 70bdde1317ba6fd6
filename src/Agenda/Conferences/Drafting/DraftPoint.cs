namespace Agenda;

/// <param name="Segment">Absent: the conversation.</param>
public sealed record DraftPoint(
    ItemId Id,
    string Title,
    ConferenceSegment Segment = ConferenceSegment.Dialogue,
    LifeArea? LifeArea = null,
    int? Minutes = null,
    bool QuickWin = false,
    PointSubject? Subject = null
)
{
    internal bool IsFit(CaseState state) =>
        !state.Has(Id)
        && TextLimits.IsFit(Title)
        && ConferenceLimits.IsFitForPoint(Minutes)
        && Conference.Runs(Segment)
        && (LifeArea is not { } area || state.Case?.LifeAreas.Contains(area) is true);
}
