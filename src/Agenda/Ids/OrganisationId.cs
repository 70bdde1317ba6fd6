namespace Agenda;

public readonly record struct OrganisationId(string Value) : IId<OrganisationId>
{
    public static OrganisationId Of(string value) => new(value);

    public override string ToString() => Value;
}
