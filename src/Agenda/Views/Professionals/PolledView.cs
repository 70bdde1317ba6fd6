namespace Agenda.Views;

public sealed record PolledView(PersonId Person)
{
    /// <summary>Absent while the question is on its way.</summary>
    public AskedHow? How { get; init; }
    public EquatableArray<SlotAnswer>? Answers { get; init; }
}
