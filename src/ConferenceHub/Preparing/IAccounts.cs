using Agenda;

namespace ConferenceHub.Preparing;

/// <summary>
/// Who can sign in here, and as what. What somebody is comes from here and never from the directory: whoever writes in
/// that, or imports into it, gives nobody rights.
/// </summary>
public interface IAccounts
{
    /// <summary>Null for whoever cannot sign in.</summary>
    Account? Find(PersonId person);
}

/// <summary>Somebody who can sign in.</summary>
public sealed record Account(
    PersonId Person,
    string Name,
    string Function,
    OrganisationId Organisation,
    string OrganisationName,
    Role Role
)
{
    public Actor AsActor() => new(Person, Organisation, Role);
}
