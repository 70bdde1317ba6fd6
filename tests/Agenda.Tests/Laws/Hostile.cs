using System.Reflection;
using NodaTime;

namespace Agenda.Tests.Laws;

/// <summary>A command as somebody who means harm would send it: every field in turn at its worst.</summary>
internal sealed class Hostile(CaseState state)
{
    private const int Many = 1000;

    private static readonly string[] Texts =
    [
        "",
        " ",
        " x",
        "x\n\n\ny",
        ".",
        "?!",
        new string('x', TextLimits.MaximumLength),
        new string('x', TextLimits.MaximumLength + 1),
        string.Concat(Enumerable.Repeat("e\u0301 \U0001F600 ", 250)),
        "\u202Eomgekeerd",
        "\ud800",
    ];

    private readonly ItemId[] ids =
    [
        .. state.Items.Select(item => item.Id),
        .. state.Conferences.Select(conference => conference.Id),
        .. state.Participants.Select(participant => participant.ItemId),
        new(state.Case?.Reference.Value ?? "none"),
        new(Participant.ItemPrefix + "nobody"),
        ScreenIds.Of(state, state.Items.Select(item => item.Id).FirstOrDefault(new ItemId("none"))),
    ];

    public IEnumerable<AgendaCommand> Variants(AgendaCommand command) =>
        command
            .GetType()
            .GetProperties()
            .Where(property => property.CanWrite)
            .SelectMany(property => Of(command, property));

    private IEnumerable<AgendaCommand> Of(AgendaCommand command, PropertyInfo property) =>
        Values(command, property).Select(value => With(command, property, value));

    private IEnumerable<object?> Values(AgendaCommand command, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(ItemId))
            return ids.Cast<object?>();
        if (type == typeof(string))
            return Texts;
        if (type == typeof(LocalDate))
            return [LocalDate.MinIsoValue, LocalDate.MaxIsoValue];
        if (type == typeof(int))
            return [int.MinValue, -1, 0, int.MaxValue];
        if (type == typeof(EquatableArray<DraftPoint>))
            return ids.Append(((DraftConference)command).Conference)
                .Select(id => (object)Points(id))
                .Append(ManyPoints());
        return ManyOf(type) is { } many ? [many] : [];
    }

    private static EquatableArray<DraftPoint> Points(ItemId id) => [new(id, "Punt"), new(new ItemId("p"), "Punt")];

    private static EquatableArray<DraftPoint> ManyPoints() =>
        Enumerable.Range(0, Many).Select(i => new DraftPoint(new ItemId($"p{i}"), "Punt")).ToEquatableArray();

    private static object? ManyOf(Type type) =>
        type == typeof(EquatableArray<ItemId>) ? List(i => new ItemId($"i{i}"))
        : type == typeof(EquatableArray<PersonId>) ? List(i => new PersonId($"p{i}"))
        : type == typeof(EquatableArray<OrganisationId>) ? List(i => new OrganisationId($"o{i}"))
        : type == typeof(EquatableArray<string>) ? List(i => $"Zin {i}.")
        : type == typeof(EquatableArray<Instant>) ? List(i => Instant.FromUtc(2027, 3, 3, 9, 0) + Duration.FromHours(i))
        : null;

    private static EquatableArray<T> List<T>(Func<int, T> make) =>
        Enumerable.Range(0, Many).Select(make).ToEquatableArray();

    private static AgendaCommand With(AgendaCommand command, PropertyInfo property, object? value)
    {
        var copy = (AgendaCommand)command.GetType().GetMethod("<Clone>$")!.Invoke(command, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
