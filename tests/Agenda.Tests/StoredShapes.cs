using System.Reflection;

namespace Agenda.Tests;

/// <summary>One line for every stored event and for every type inside one.</summary>
internal static class StoredShapes
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static IEnumerable<string> Lines()
    {
        var events = typeof(AgendaEvent)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(AgendaEvent)) && !type.IsAbstract)
            .ToList();
        var inside = new HashSet<Type>();
        foreach (var type in events.Append(typeof(Origin)))
            Collect(type, inside);
        return events
            .Select(Record)
            .Order(StringComparer.Ordinal)
            .Append("")
            .Concat(
                inside
                    .Except(events)
                    .Select(type =>
                        type.IsEnum ? $"{type.Name}: {string.Join(", ", Enum.GetNames(type))}" : Record(type)
                    )
                    .Order(StringComparer.Ordinal)
            );
    }

    private static string Record(Type type) =>
        $"{type.Name}({string.Join(", ", Fields(type).Select(field => $"{Name(field.ParameterType)}{(IsOptional(field) ? "?" : "")} {field.Name}"))})";

    private static ParameterInfo[] Fields(Type type) =>
        type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!.GetParameters();

    private static bool IsOptional(ParameterInfo field) =>
        !field.ParameterType.IsValueType && Nullability.Create(field).WriteState is NullabilityState.Nullable;

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? $"{value.Name}?"
        : type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;

    private static void Collect(Type type, HashSet<Type> found)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            Collect(value, found);
        else if (type.IsGenericType)
            foreach (var argument in type.GetGenericArguments())
                Collect(argument, found);
        else if (type.Assembly == typeof(AgendaEvent).Assembly && found.Add(type) && !type.IsEnum)
            foreach (var field in Fields(type))
                Collect(field.ParameterType, found);
    }
}
