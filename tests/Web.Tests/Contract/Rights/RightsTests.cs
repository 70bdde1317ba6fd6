namespace Web.Tests.Contract.Rights;

/// <summary>
/// What a button may offer is written from what the commands decide, and checked in so that a change of it is seen.
/// </summary>
public sealed class RightsTests
{
    [Fact]
    public void What_the_client_offers_is_what_the_commands_grant() =>
        CheckedIn.Is("src/protocol/rights.ts", new RightsWriter().Table());

    [Fact]
    public void The_examples_that_the_client_is_tested_with_are_what_the_commands_grant() =>
        CheckedIn.Is("tests/case/rights.examples.json", new RightsWriter().Examples());
}
