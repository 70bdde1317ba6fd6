using NodaTime;

namespace Agenda;

/// <summary>Who did it, for which organisation, and when.</summary>
public readonly record struct Origin(PersonId Person, OrganisationId Organisation, Instant At)
{
    public Party Party => new(Person, Organisation);
}
