namespace Agenda;

/// <summary>
/// Adds a point to the agenda, at the end of its segment. By every professional; what is for the conversation is
/// shared, the rest is the partners'.
/// </summary>
/// <param name="Segment">Absent: the conversation.</param>
/// <param name="Minutes">How long it may take; overrun is shown, never enforced.</param>
public sealed record AddAgendaItem(
    ItemId Conference,
    string Title,
    ConferenceSegment Segment = ConferenceSegment.Dialogue,
    LifeArea? LifeArea = null,
    int? Minutes = null,
    bool QuickWin = false
) : AddingCommand
{
    protected override Scope DefaultScope(CaseState state) =>
        Segment is ConferenceSegment.Dialogue ? Scope.Shared : Scope.Partners;

    protected override Verdict Add(CaseState state, Actor actor, Scope scope)
    {
        if (state.FindConference(Conference, actor) is not { } conference)
            return Refusal.NoSuchItem;
        if (conference.Segment is ConferenceSegment.Closed)
            return Refusal.NotOpen;
        if (!Texts.IsFit(Title))
            return Verdict.Invalid("title");
        if (Segment is not (ConferenceSegment.Prep or ConferenceSegment.Dialogue or ConferenceSegment.Debrief))
            return Verdict.Invalid("segment");
        if (Minutes is < 1 or > 240)
            return Verdict.Invalid("minutes");
        if (!HasArea(state, LifeArea))
            return Verdict.Invalid("lifeArea");

        return new AgendaItemAdded(Id, Conference, Title, Segment, LifeArea, Minutes, QuickWin, scope, PlainText ?? []);
    }
}

public sealed record AgendaItemAdded(
    ItemId Id,
    ItemId Conference,
    string Title,
    ConferenceSegment Segment,
    LifeArea? LifeArea,
    int? Minutes,
    bool QuickWin,
    Scope Scope,
    Sequence<string> PlainText
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            Drafts.Place(
                state,
                new AgendaItem(Id, Scope, origin, Conference, Title, Segment)
                {
                    LifeArea = LifeArea,
                    Minutes = Minutes,
                    QuickWin = QuickWin,
                    PlainText = PlainText,
                }
            )
        );
}
