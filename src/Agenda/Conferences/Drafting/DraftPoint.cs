namespace Agenda;

/// <param name="Segment">Absent: the conversation.</param>
public sealed record DraftPoint(
    ItemId Id,
    string Title,
    ConferenceSegment Segment = ConferenceSegment.Dialogue,
    LifeArea? LifeArea = null,
    int? Minutes = null,
    bool QuickWin = false
)
{
    internal bool IsFit(CaseState state) =>
        !state.Has(Id)
        && Texts.IsFit(Title)
        && Minutes is null or (>= 1 and <= 240)
        && Segment is ConferenceSegment.Prep or ConferenceSegment.Dialogue or ConferenceSegment.Debrief
        && (LifeArea is not { } area || state.Case?.LifeAreas.Contains(area) is true);
}
