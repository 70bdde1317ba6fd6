using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;

namespace ConferenceHub.Json;

/// <summary>
/// The names of a closed family of records, as they are stored and sent: the record's own name in camelCase.
/// </summary>
public sealed class TypeRegistry
{
    private readonly FrozenDictionary<string, Type> types;
    private readonly FrozenDictionary<Type, string> names;

    private TypeRegistry(Dictionary<string, Type> types)
    {
        this.types = types.ToFrozenDictionary(StringComparer.Ordinal);
        names = types.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
    }

    public IEnumerable<string> Names => types.Keys;

    /// <summary>
    /// Every concrete member of the family in these assemblies; throws when two members would share a name, because one
    /// of them could never be read again.
    /// </summary>
    public static TypeRegistry Of<TFamily>(params Assembly[] assemblies)
    {
        var found = new Dictionary<string, Type>(StringComparer.Ordinal);
        foreach (
            var member in assemblies.Distinct().SelectMany(assembly => assembly.GetTypes()).Where(IsMember<TFamily>)
        )
            if (!found.TryAdd(JsonNamingPolicy.CamelCase.ConvertName(member.Name), member))
                throw new InvalidOperationException($"Two members of {typeof(TFamily).Name} are called {member.Name}.");
        return new TypeRegistry(found);
    }

    public string NameOf(Type member) =>
        names.TryGetValue(member, out var name)
            ? name
            : throw new InvalidOperationException($"{member} is not in this vocabulary.");

    public bool TryFind(string name, [NotNullWhen(true)] out Type? member) => types.TryGetValue(name, out member);

    private static bool IsMember<TFamily>(Type type) =>
        type is { IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(TFamily));
}
