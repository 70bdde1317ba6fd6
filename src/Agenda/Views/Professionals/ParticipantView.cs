namespace Agenda.Views;

public sealed record ParticipantView(
    ItemId Id,
    PersonId Person,
    string Name,
    string Function,
    OrganisationId Organisation,
    string OrganisationName,
    Role Role,
    PersonId? DeputyOf
) : ItemView(Id)
{
    public override string Kind => "participant";
    public string? Purpose { get; init; }
    public LegalBasis? LegalBasis { get; init; }
    public EquatableArray<Consent>? Consents { get; init; }
}
