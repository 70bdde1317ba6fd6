namespace Agenda;

/// <summary>A point of the agenda of one conference.</summary>
public sealed record AgendaItem(
    ItemId Id,
    ItemVisibility Visibility,
    Origin Added,
    ItemId Conference,
    string Title,
    ConferenceSegment Segment
) : CaseItem(Id, Visibility, Added)
{
    public PointSubject? Subject { get; init; }

    public int? Minutes { get; init; }

    public bool QuickWin { get; init; }

    /// <summary>While the conference is a draft: who may see the point once it is opened.</summary>
    public ItemVisibility? WhenOpened { get; init; }
}
