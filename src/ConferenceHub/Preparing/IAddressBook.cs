using Agenda;

namespace ConferenceHub.Preparing;

/// <summary>Where a participant's mail goes. Addresses stand in the directory, never in a case.</summary>
public interface IAddressBook
{
    /// <summary>The addresses that are known, by person; whoever has none is left out.</summary>
    Task<IReadOnlyDictionary<PersonId, string>> AddressesOfAsync(
        IReadOnlyCollection<PersonId> persons,
        CancellationToken ct
    );
}
