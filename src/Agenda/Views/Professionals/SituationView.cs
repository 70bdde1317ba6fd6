using NodaTime;

namespace Agenda.Views;

public sealed record SituationView(ItemId Id, string Text, EquatableArray<Remark> Earlier) : WrittenView(Id)
{
    public override string Kind => "situation";
    public string? Possible { get; init; }
    public bool? AlreadyRunning { get; init; }
    public LocalDate? StopsOn { get; init; }
}
