using System.Collections.Frozen;

namespace PartnerDirectory.Importing;

internal enum Column
{
    Organisation,
    Kind,
    Region,
    Name,
    Function,
    Mail,
    Phone,
    Reachable,
    Deputy,
    LastConfirmed,
}

/// <summary>What people call the columns and the kinds of organisations in a file.</summary>
internal static class Columns
{
    public static readonly FrozenDictionary<Column, string> Headers = new Dictionary<Column, string>
    {
        [Column.Organisation] = "organisatie",
        [Column.Kind] = "soort",
        [Column.Region] = "regio",
        [Column.Name] = "naam",
        [Column.Function] = "functie",
        [Column.Mail] = "e-mail",
        [Column.Phone] = "telefoon",
        [Column.Reachable] = "bereikbaar",
        [Column.Deputy] = "vervanger",
        [Column.LastConfirmed] = "laatst bevestigd",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Column> Known = Headers
        .Select(pair => (pair.Value, pair.Key))
        .Concat([
            ("email", Column.Mail),
            ("mail", Column.Mail),
            ("e-mailadres", Column.Mail),
            ("emailadres", Column.Mail),
            ("telefoonnummer", Column.Phone),
            ("tel", Column.Phone),
            ("tel.", Column.Phone),
            ("bereikbaarheid", Column.Reachable),
            ("laatst bevestigd op", Column.LastConfirmed),
            ("bevestigd op", Column.LastConfirmed),
            ("soort organisatie", Column.Kind),
        ])
        .ToFrozenDictionary(pair => MatchKey.Of(pair.Item1), pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<OrganisationKind, string[]> Kinds = new Dictionary<
        OrganisationKind,
        string[]
    >
    {
        [OrganisationKind.Municipality] = ["gemeente"],
        [OrganisationKind.Pi] = ["pi", "gevangenis", "penitentiaire inrichting"],
        [OrganisationKind.Probation] = ["reclassering"],
        [OrganisationKind.Police] = ["politie"],
        [OrganisationKind.Housing] = ["wonen", "woningcorporatie", "woningbouwvereniging", "huisvesting"],
        [OrganisationKind.SocialServices] = ["sociale dienst"],
        [OrganisationKind.DebtCounselling] = ["schuldhulp", "schuldhulpverlening"],
        [OrganisationKind.Care] = ["zorg"],
        [OrganisationKind.Work] = ["werk"],
        [OrganisationKind.SafetyHouse] = ["zorg- en veiligheidshuis", "veiligheidshuis"],
        [OrganisationKind.Other] = ["overig", "anders"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, OrganisationKind> KindWords = Kinds
        .SelectMany(pair => pair.Value.Select(word => (word, pair.Key)))
        .ToFrozenDictionary(pair => MatchKey.Of(pair.word), pair => pair.Key, StringComparer.Ordinal);

    public static bool TryFind(string header, out Column column) =>
        Known.TryGetValue(MatchKey.Of(FieldValidation.Tidy(header)), out column);

    public static bool TryKind(string text, out OrganisationKind kind) =>
        KindWords.TryGetValue(MatchKey.Of(text), out kind);

    public static string KindWord(OrganisationKind kind) => Kinds[kind][0];

    public static string AllHeaders => string.Join(", ", Headers.OrderBy(pair => pair.Key).Select(pair => pair.Value));

    public static string AllKinds => string.Join(", ", Kinds.OrderBy(pair => pair.Key).Select(pair => pair.Value[0]));
}
