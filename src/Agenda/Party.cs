namespace Agenda;

/// <summary>A person as a member of an organisation: one who owns, helps, asks or promises.</summary>
public sealed record Party(PersonId Person, OrganisationId Organisation);
