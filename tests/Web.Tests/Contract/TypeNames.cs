using Agenda;
using Agenda.Views;
using NodaTime;

namespace Web.Tests.Contract;

/// <summary>What a type of C# is called in TypeScript, and which were called by name.</summary>
internal sealed class TypeNames
{
    private readonly SortedDictionary<string, Type> enums = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Type> records = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Type> ids = new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => ids.Keys;

    public IEnumerable<Type> Enums => enums.Values;

    /// <summary>Every record that was named, also those that are named while they are written.</summary>
    public IEnumerable<string> Records(Func<Type, string> write)
    {
        var written = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (records.FirstOrDefault(record => !written.ContainsKey(record.Key)) is { Key: { } name, Value: var type })
            written[name] = write(type);
        return written.Values;
    }

    public string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying);
        if (type == typeof(string) || type == typeof(CommandId) || type == typeof(Uri))
            return "string";
        if (type == typeof(bool))
            return "boolean";
        if (type == typeof(int) || type == typeof(long))
            return "number";
        if (type == typeof(Instant) || type == typeof(LocalDate))
            return type.Name;
        if (ElementOf(type) is { } element)
            return $"readonly {Of(element)}[]";
        if (type.IsEnum)
            return Remember(enums, type);
        if (IsId(type))
            return Remember(ids, type);
        if (type.IsAssignableTo(typeof(ViewItem)))
            return Name(type);
        if (
            type.Assembly.GetName().Name is "Agenda" or "ConferenceHub" or "PartnerDirectory" or "Scheduling" or "Web"
            && type.GetMethod("<Clone>$") is not null
        )
            return Remember(records, type);
        throw new InvalidOperationException($"{type} goes over the wire, and the contract has no word for it.");
    }

    private static string Remember(SortedDictionary<string, Type> known, Type type)
    {
        var name = Name(type);
        if (known.TryGetValue(name, out var other) && other != type)
            throw new InvalidOperationException($"Two types are called {name}: {type} and {other}.");
        known[name] = type;
        return name;
    }

    /// <summary>A view of an item is the item to whoever sees it.</summary>
    private static string Name(Type type)
    {
        if (!type.IsAssignableTo(typeof(ItemView)))
            return type.Name;
        var thing = type.Name[..^"View".Length];
        return thing.EndsWith("Item", StringComparison.Ordinal) ? thing : thing + "Item";
    }

    private static bool IsId(Type type) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IId<>));

    private static Type? ElementOf(Type type) =>
        type is { IsGenericType: true }
        && type.GetGenericArguments() is [var element]
        && type.IsAssignableTo(typeof(IEnumerable<>).MakeGenericType(element))
            ? element
            : null;
}
