using System.Reflection;
using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace ConferenceHub.Data;

/// <summary>
/// How our own types stand in a column: ids and words as text, dates as dates, instants as ticks, short lists as JSON.
/// </summary>
internal static class Conversions
{
    public static void Apply(ModelConfigurationBuilder types, IReadOnlyList<Assembly> assemblies)
    {
        foreach (var id in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsId))
            types.Properties(id).HaveConversion(typeof(IdText<>).MakeGenericType(id));
        types.Properties<Enum>().HaveConversion<string>();
        types.Properties<Instant>().HaveConversion<InstantTicks>();
        types.Properties<LocalDate>().HaveConversion<DateColumn>();
        types.Properties<IReadOnlyList<LifeArea>>().HaveConversion<ListText<LifeArea>, ListComparer<LifeArea>>();
        types
            .Properties<IReadOnlyList<OrganisationId>>()
            .HaveConversion<ListText<OrganisationId>, ListComparer<OrganisationId>>();
    }

    private static bool IsId(Type type) =>
        type.IsValueType
        && Array.Exists(
            type.GetInterfaces(),
            one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IId<>)
        );

    private sealed class IdText<TId>() : ValueConverter<TId, string>(id => id.Value, text => Of(text))
        where TId : struct, IId<TId>
    {
        private static TId Of(string text) => TId.Of(text);
    }

    // Ticks, not a date and time column: those keep microseconds on PostgreSQL, and what is read must equal what was
    // written.
    private sealed class InstantTicks()
        : ValueConverter<Instant, long>(
            instant => instant.ToUnixTimeTicks(),
            ticks => Instant.FromUnixTimeTicks(ticks)
        );

    private sealed class DateColumn()
        : ValueConverter<LocalDate, DateOnly>(date => date.ToDateOnly(), date => LocalDate.FromDateOnly(date));

    private sealed class ListText<T>()
        : ValueConverter<IReadOnlyList<T>, string>(list => Text(list), text => List(text))
    {
        private static string Text(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, NazorgJson.Options);

        private static IReadOnlyList<T> List(string text) =>
            JsonSerializer.Deserialize<IReadOnlyList<T>>(text, NazorgJson.Options)!;
    }

    private sealed class ListComparer<T>()
        : ValueComparer<IReadOnlyList<T>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list);
}
