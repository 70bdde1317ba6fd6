using NodaTime;

namespace Agenda;

/// <summary>
/// Something that happened in a case. It <em>is</em> its effect. Its name and shape are a storage format: never
/// changed, only added to.
/// </summary>
public abstract record AgendaEvent
{
    /// <summary>The state after this; never refuses, because what is stored has happened.</summary>
    public abstract CaseState ApplyTo(CaseState state, Origin origin);
}

/// <summary>Who did it, for which organisation, and when.</summary>
public readonly record struct Origin(PersonId Person, OrganisationId Organisation, Instant At)
{
    public Party Party => new(Person, Organisation);
}

/// <summary>A person as a member of an organisation: whoever owns, helps, asks or promises.</summary>
public sealed record Party(PersonId Person, OrganisationId Organisation);
