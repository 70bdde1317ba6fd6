namespace Agenda.Views;

public sealed record AgendaItemView(ItemId Id, ItemId Conference, string Title, ConferenceSegment Segment, int Order)
    : WrittenView(Id)
{
    public override string Kind => "agendaItem";
    public PointSubject? Subject { get; init; }
    public int? Minutes { get; init; }
    public bool? QuickWin { get; init; }
}
