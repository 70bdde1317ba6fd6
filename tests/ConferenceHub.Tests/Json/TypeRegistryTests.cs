using ConferenceHub.Json;

namespace ConferenceHub.Tests.Json;

public sealed class TypeRegistryTests
{
    private abstract record Fruit;

    private sealed record CrabApple : Fruit;

    private sealed record Pear : Fruit;

    private abstract record Tool;

    private sealed record Hammer : Tool;

    private static class Attic
    {
        internal sealed record Hammer : Tool;
    }

    [Fact]
    public void A_name_is_the_records_name_in_camelCase_in_both_directions()
    {
        var fruits = TypeRegistry.Of<Fruit>(typeof(Fruit).Assembly, typeof(Fruit).Assembly);

        Assert.Equal(["crabApple", "pear"], fruits.Names.Order(StringComparer.Ordinal));
        Assert.Equal("crabApple", fruits.NameOf(typeof(CrabApple)));
        Assert.True(fruits.TryFind("pear", out var pear));
        Assert.Equal(typeof(Pear), pear);
    }

    [Fact]
    public void What_is_not_in_the_family_has_no_name()
    {
        var fruits = TypeRegistry.Of<Fruit>(typeof(Fruit).Assembly);

        Assert.False(fruits.TryFind("Pear", out _));
        Assert.False(fruits.TryFind("fruit", out _));
        Assert.Throws<InvalidOperationException>(() => fruits.NameOf(typeof(Hammer)));
    }

    [Fact]
    public void Two_members_of_one_name_are_refused_at_the_start() =>
        Assert.Throws<InvalidOperationException>(() => TypeRegistry.Of<Tool>(typeof(Tool).Assembly));
}
