using Microsoft.AspNetCore.Routing;
using Web.Tests.Support;

namespace Web.Tests.Contract;

/// <summary>
/// The TypeScript of the wire is written from the C# of the wire, and checked in so that a change of it is seen.
/// </summary>
public sealed class ContractTests(DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public void What_the_client_believes_of_the_wire_is_what_the_records_say() =>
        CheckedIn.Is(
            "src/protocol/contract.ts",
            new ContractWriter(new HttpTypes(demo.Get<EndpointDataSource>().Endpoints)).Write()
        );
}
