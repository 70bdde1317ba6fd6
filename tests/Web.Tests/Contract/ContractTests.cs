namespace Web.Tests.Contract;

/// <summary>
/// The TypeScript of the wire is written from the C# of the wire, and checked in so that a change of it is seen.
/// </summary>
public sealed class ContractTests
{
    [Fact]
    public void What_the_client_believes_of_the_wire_is_what_the_records_say() =>
        CheckedIn.Is("src/protocol/contract.ts", new ContractWriter().Write());
}
