namespace Agenda;

/// <summary>
/// Adds a point at the end of its segment of the agenda. By every professional. Points of the conversation are shared,
/// others are for partners.
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
    public PointSubject? Subject { get; init; }

    protected override ItemVisibility DefaultVisibility(CaseState state) =>
        Segment is ConferenceSegment.Dialogue ? ItemVisibility.Shared : ItemVisibility.Partners;

    protected override Verdict Add(CaseState state, Actor actor, ItemVisibility visibility)
    {
        if (state.FindConference(Conference, actor) is not { } conference)
            return Refusal.NoSuchItem;
        if (conference.Segment is ConferenceSegment.Closed)
            return Refusal.NotOpen;
        if (UnfitField(state) is { } field)
            return Verdict.Invalid(field);

        return Added(visibility);
    }

    private string? UnfitField(CaseState state) =>
        !TextLimits.IsFit(Title) ? nameof(Title)
        : !Agenda.Conference.Runs(Segment) ? nameof(Segment)
        : !ConferenceLimits.IsFitForPoint(Minutes) ? nameof(Minutes)
        : !HasArea(state, LifeArea) ? nameof(LifeArea)
        : null;

    private AgendaItemAdded Added(ItemVisibility visibility) =>
        new(Id, Conference, Title, Segment, LifeArea, Minutes, QuickWin, visibility, PlainText ?? [], Subject);
}

public sealed record AgendaItemAdded(
    ItemId Id,
    ItemId Conference,
    string Title,
    ConferenceSegment Segment,
    LifeArea? LifeArea,
    int? Minutes,
    bool QuickWin,
    ItemVisibility Visibility,
    EquatableArray<string> PlainText,
    PointSubject? Subject = null
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Add(
            DraftAgenda.Place(
                state,
                new AgendaItem(Id, Visibility, origin, Conference, Title, Segment)
                {
                    LifeArea = LifeArea,
                    Minutes = Minutes,
                    QuickWin = QuickWin,
                    PlainText = PlainText,
                    Subject = Subject,
                }
            )
        );
}
