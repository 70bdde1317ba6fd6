using NodaTime;

namespace Agenda.Views;

public sealed record CommitmentView(ItemId Id, string Partner, string Detainee, EquatableArray<Remark> Earlier)
    : WrittenView(Id)
{
    public override string Kind => "commitment";
    public LocalDate? Due { get; init; }
    public Party? Owner { get; init; }
    public Answer? Answer { get; init; }
    public Party? ConfirmedBy { get; init; }
    public PromiseOutcome? PartnerOutcome { get; init; }
    public PromiseOutcome? DetaineeOutcome { get; init; }
    public bool? AfterRelease { get; init; }
}
