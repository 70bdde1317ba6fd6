using System.Text;
using PartnerDirectory.Importing;

namespace PartnerDirectory.Tests;

/// <summary>
/// Files as they come in on a bad day. Whatever is wrong with one, it is said where and in words, and not a byte of the
/// directory changes.
/// </summary>
public sealed class ImportDamageTests(ImportDamageTests.Shared shared) : IClassFixture<ImportDamageTests.Shared>
{
    private const string Header =
        "organisatie;soort;regio;naam;functie;e-mail;telefoon;bereikbaar;vervanger;laatst bevestigd\r\n";
    private const string Fatima =
        "Gemeente Drieslanden;gemeente;Rivierkant;Fatima Fictie;officier;fatima@drieslanden.example;070 000 0009;ma t/m vr;Karim Schaduw;1-3-2027\r\n";
    private readonly DirectoryFolder directory = shared.Directory;

    public static TheoryData<string, byte[], string> Files { get; } =
        new()
        {
            { "an empty file", [], "leeg" },
            { "nothing but blank lines", Utf8(" \r\n\r\n"), "ontbreekt" },
            { "a header and nothing below", Utf8(Header), "geen regels" },
            { "a workbook instead of text", [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0], "geen CSV" },
            {
                "a picture instead of text",
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D],
                "geen CSV"
            },
            { "UTF-32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Header + Fatima)], "UTF-32" },
            { "UTF-16 that lost its mark", Encoding.Unicode.GetBytes(Header + Fatima), "geen CSV" },
            {
                "says UTF-8 and is not",
                [.. Encoding.UTF8.GetPreamble(), .. Utf8(Header + Fatima), 0xE9, 0x0A],
                "kapot"
            },
            {
                "UTF-16 that ends in half a letter",
                [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header + Fatima), 0x41],
                "kapot"
            },
            {
                "UTF-16 with half a pair",
                [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header), 0x3D, 0xD8, 0x41, 0],
                "kapot"
            },
            {
                "UTF-8 with one letter of Windows",
                [.. Utf8(Header + "Gemeente Drieslanden;;;André Één;;;;;;\r\n;;;"), 0xE9, .. "\r\n"u8],
                "kapotte letters"
            },
            {
                "letters encoded twice",
                Utf8(Header + "Gemeente Drieslanden;;;RenÃ© Dubbel;;;;;;\r\n"),
                "kapotte letters"
            },
            {
                "letters that were lost before",
                Utf8(Header + "Gemeente Drieslanden;;;Ren\uFFFD Kwijt;;;;;;\r\n"),
                "kapotte letters"
            },
            {
                "a control character",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima\u0007 Fictie;;;;;;\r\n"),
                "onzichtbare"
            },
            {
                "a sign that turns the text around",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima \u202Eeitcif;;;;;;\r\n"),
                "onzichtbare"
            },
            { "no header", Utf8(Fatima), "niet bekend" },
            {
                "no column for the name",
                Utf8("organisatie;telefoon\r\nGemeente Drieslanden;070 000 0009\r\n"),
                "‘naam’ ontbreekt"
            },
            {
                "no column for the organisation",
                Utf8("naam;telefoon\r\nFatima Fictie;070 000 0009\r\n"),
                "‘organisatie’ ontbreekt"
            },
            {
                "a misspelled column",
                Utf8("organisatie;naam;telefon\r\nGemeente Drieslanden;Fatima Fictie;070 000 0009\r\n"),
                "‘telefon’ is niet bekend"
            },
            {
                "a column twice",
                Utf8(
                    "organisatie;naam;telefoon;tel.\r\nGemeente Drieslanden;Fatima Fictie;070 000 0009;070 000 0008\r\n"
                ),
                "twee keer"
            },
            { "a separator that nobody uses", Utf8((Header + Fatima).Replace(';', '|')), "niet bekend" },
            {
                "broken quotes in the header",
                Utf8("organisatie;naam;\"telefoon\r\nGemeente Drieslanden;Fatima Fictie;070 000 0009\r\n"),
                "aanhalingstekens in de kop"
            },
            {
                "a quote that is never closed",
                Utf8(
                    Header
                        + Fatima
                        + "Gemeente Drieslanden;;;\"Karim Schaduw;;;;;;\r\n"
                        + "Gemeente Drieslanden;;;Derde;;;;;;\r\n"
                ),
                "gaat open en niet dicht"
            },
            {
                "cut off inside a quoted cell",
                Utf8(Header + Fatima + "Gemeente Drieslanden;;;\"Karim Sch"),
                "afgekapt"
            },
            {
                "a quote in the middle of a cell",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima \"Fa\" Fictie;;;;;;\r\n"),
                "aanhalingstekens"
            },
            {
                "words after a closing quote",
                Utf8(Header + "Gemeente Drieslanden;;;\"Fatima\" Fictie;;;;;;\r\n"),
                "aanhalingstekens"
            },
            {
                "a quote too many that the next one closes",
                Utf8(
                    Header
                        + "Gemeente Drieslanden;;;\"Karim Schaduw;;;;;;\r\n"
                        + Fatima
                        + "Gemeente Drieslanden;;;\"Derde Persoon\";;;;;;\r\n"
                ),
                "aanhalingsteken"
            },
            {
                "MS-DOS or a Mac, who knows",
                [.. Utf8("organisatie;naam\r\nNieuw;Ren"), 0x8A, .. "\r\n"u8],
                "CSV UTF-8"
            },
            {
                "a name from elsewhere, or MS-DOS",
                [.. Utf8("organisatie;naam\r\nNieuw;"), 0x8A, .. "ime\r\n"u8],
                "CSV UTF-8"
            },
            {
                "cut off in the middle of a row",
                Utf8(Header + Fatima + "Gemeente Drieslanden;gemeente;Rivierkant;Karim"),
                "heeft 4 cellen"
            },
            {
                "a cell too few",
                Utf8(
                    Header
                        + "Gemeente Drieslanden;gemeente;Fatima Fictie;officier;f@d.example;070 000 0009;ma;Karim;1-3-2027\r\n"
                ),
                "heeft 9 cellen"
            },
            { "a cell too many", Utf8(Header + Fatima.TrimEnd() + ";nog iets\r\n"), "zonder naam" },
            { "no name", Utf8(Header + "Gemeente Drieslanden;;;;officier;;;;;\r\n"), "Vul dit in" },
            { "no organisation", Utf8(Header + ";;;Fatima Fictie;officier;;;;;\r\n"), "Vul dit in" },
            {
                "the same contact twice",
                Utf8(Header + Fatima + Fatima.Replace("Fatima Fictie", "FÁTIMA  fictie", StringComparison.Ordinal)),
                "staat ook op regel 2"
            },
            {
                "an organisation of two kinds",
                Utf8(Header + "Nieuw;gemeente;;Een;;;;;;\r\nNieuw;politie;;Twee;;;;;;\r\n"),
                "staat bij deze organisatie ‘gemeente’"
            },
            {
                "a kind that nobody knows",
                Utf8(Header + "Nieuw;gemeentehuis;;Een;;;;;;\r\n"),
                "‘gemeentehuis’ is niet bekend"
            },
            {
                "not an address",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima Fictie;;fatima(at)drieslanden;;;;\r\n"),
                "geen e-mailadres"
            },
            {
                "a number that became a sum",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima Fictie;;;6,12346E+08;;;\r\n"),
                "rekenprogramma"
            },
            {
                "a number that lost its 0",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima Fictie;;;700000009;;;\r\n"),
                "0 vooraan"
            },
            {
                "a number that lacks a figure",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima Fictie;;;070 000 009;;;\r\n"),
                "ontbreekt een cijfer"
            },
            {
                "a number of a country without its sign",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima Fictie;;;31700000009;;;\r\n"),
                "Zet een + of 00"
            },
            {
                "a link for an address",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima Fictie;;mailto:fatima@drieslanden.example;;;;\r\n"),
                "geen e-mailadres"
            },
            {
                "a day that does not exist",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima Fictie;;;;;;31-2-2027\r\n"),
                "geen datum"
            },
            {
                "a day in American order",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima Fictie;;;;;;12/31/2026\r\n"),
                "geen datum"
            },
            {
                "a day that must still come",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima Fictie;;;;;;1-4-2027\r\n"),
                "moet nog komen"
            },
            {
                "an error of the spreadsheet",
                Utf8(Header + "Gemeente Drieslanden;;;Fatima Fictie;#N/B;;;;;\r\n"),
                "#N/B"
            },
            {
                "a formula for a name",
                Utf8(Header + "Gemeente Drieslanden;;;=HYPERLINK(1);;;;;;\r\n"),
                "begint met een letter"
            },
            {
                "a name without end",
                Utf8(Header + $"Gemeente Drieslanden;;;{new string('a', 5_000)};;;;;;\r\n"),
                "te lang"
            },
            {
                "a line of 10 MB",
                Utf8(Header + Fatima + $"Gemeente Drieslanden;;;{new string('a', 10_000_000)};;;;;;\r\n"),
                "Regel 3 is veel te lang"
            },
            { "10 MB of quotes", Utf8(Header + new string('"', 10_000_000)), "veel te lang" },
            {
                "all line breaks gone",
                Utf8(
                    (Header + string.Concat(Enumerable.Repeat(Fatima, 1_000))).Replace(
                        "\r\n",
                        "",
                        StringComparison.Ordinal
                    )
                ),
                "Regel 1 is veel te lang"
            },
            { "more than 20 MB", new byte[ImportSessions.LargestFile + 1], "te groot" },
            {
                "more than 20,000 rows",
                Utf8(Header + string.Concat(Enumerable.Range(0, 20_001).Select(i => $"Org;;;Naam {i};;;;;;\n"))),
                "te veel regels"
            },
        };

    [Fact]
    public void There_are_at_least_thirty_kinds() => Assert.True(Files.Count >= 30);

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public async Task B5_damage_is_told_and_changes_nothing(string damage, byte[] file, string told)
    {
        var before = await directory.ContentAsync();

        var state = await directory.ShowAsync(file);
        Assert.True(
            state.Stage is ImportStage.Refused || (state.Stage is ImportStage.Ready && state.Wrong > 0),
            $"{damage}: {state}"
        );
        var words = string.Join(
            '\n',
            directory
                .Rows(state.Id)
                .SelectMany(row => row.Problems)
                .Select(problem => problem.Words)
                .Prepend(state.Words ?? "")
        );
        Assert.Contains(told, words, StringComparison.Ordinal);

        var after = await directory.WriteAsync(state.Id);
        Assert.Equal(state, after);
        Assert.Equal(before, await directory.ContentAsync());
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>One directory for all of them: none may change it.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        public DirectoryFolder Directory { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Directory = await DirectoryFolder.CreateAsync();

        public ValueTask DisposeAsync() => Directory.DisposeAsync();
    }
}
