namespace Agenda;

/// <summary>Who asks something of a case: an <see cref="Actor"/>, or the server. Never taken from the request.</summary>
public abstract record Asker
{
    /// <summary>The server itself, reporting what it did for somebody. No sign-in leads here.</summary>
    public static readonly Asker Server = new ServerItself();

    private protected Asker(Party party) => Party = party;

    public Party Party { get; }

    private sealed record ServerItself() : Asker(new Party(new PersonId("server"), new OrganisationId("server")));
}
