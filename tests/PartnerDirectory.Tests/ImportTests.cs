using System.Diagnostics;
using System.Globalization;
using System.Text;
using Agenda;
using ConferenceHub.Log;
using ConferenceHub.Tests.Log;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PartnerDirectory;
using PartnerDirectory.Importing;

namespace PartnerDirectory.Tests;

/// <summary>An import shows first, and then does exactly what it showed.</summary>
public sealed class ImportTests : IAsyncLifetime
{
    private const string Mixed = """
        organisatie;soort;regio;naam;functie;e-mail;telefoon;laatst bevestigd
        gemeente drieslanden;;;Fatima Fictie;officier;;-;1-3-2027
        Woonstichting Één;wonen;Rivierkant;"Model; Irfan";woonconsulent;i.model@een.example;070 000 0002;
        """;

    private DirectoryFolder directory = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[]> Saved { get; } =
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Mixed) },
            { "UTF-8 with its mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Mixed)] },
            { "UTF-16 little endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Mixed)] },
            { "UTF-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Mixed)] },
            { "Windows-1252", Encoding.Latin1.GetBytes(Mixed) },
            { "Excel for Mac", CodePage(10000) },
            { "MS-DOS of western Europe", CodePage(850) },
            { "MS-DOS", CodePage(437) },
            {
                "lines within cells",
                Encoding.UTF8.GetBytes(
                    Mixed
                        .Replace("Fatima Fictie", "\"Fatima\r\nFictie\"", StringComparison.Ordinal)
                        .Replace("woonconsulent", "\"woon\nconsulent\"", StringComparison.Ordinal)
                )
            },
            { "lines of Windows", Encoding.UTF8.GetBytes(Mixed.ReplaceLineEndings("\r\n") + "\r\n\r\n;;;;;;;\r\n") },
            { "lines of an old Mac", Encoding.UTF8.GetBytes(Mixed.ReplaceLineEndings("\r")) },
            {
                "tabs",
                Encoding.UTF8.GetBytes(Mixed.Replace(';', '\t').Replace("Model\t", "Model;", StringComparison.Ordinal))
            },
            {
                "commas",
                Encoding.UTF8.GetBytes(Mixed.Replace(';', ',').Replace("Model,", "Model;", StringComparison.Ordinal))
            },
            {
                "signs of direction that copying brings along",
                Encoding.UTF8.GetBytes(
                    Mixed.Replace("070 000 0002", "\u202D070 000 0002\u202C", StringComparison.Ordinal)
                )
            },
            { "the hint of Excel", Encoding.UTF8.GetBytes("sep=;\r\n" + Mixed) },
            {
                "spaces around everything",
                Encoding.UTF8.GetBytes(
                    Mixed
                        .Replace("naam", " Naam ", StringComparison.Ordinal)
                        .Replace("Fatima Fictie", "  Fatima\u00A0 Fictie ", StringComparison.Ordinal)
                )
            },
        };

    private static byte[] CodePage(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(Mixed);

    [Theory]
    [InlineData("René Zoë Müller", 10000)]
    [InlineData("René Zoë Müller", 850)]
    [InlineData("René Zoë Müller", 437)]
    [InlineData("Zoë", 10000)]
    [InlineData("Zoë", 850)]
    [InlineData("Daniël Ruïz", 10000)]
    [InlineData("André van ’t Hof", 10000)]
    [InlineData("Van ’t Hof – ‘René’", 1252)]
    [InlineData("Åse Jürgen Ñuñez", 1252)]
    public async Task B5_letters_of_Windows_a_Mac_and_MS_DOS_come_out_as_they_were_typed(string name, int page)
    {
        var file = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes($"organisatie;naam\nNieuw;{name}");
        var state = await directory.ShowAsync(file);
        Assert.Equal(name, Assert.Single(directory.Rows(state.Id)).Name);
    }

    [Fact]
    public async Task B5_a_row_with_a_line_break_in_a_cell_is_one_row_and_the_next_keeps_its_line()
    {
        var state = await directory.ShowAsync(
            "organisatie;naam;functie\nNieuw;Een;\"kok\nen bakker\"\nNieuw;Twee;=1\nNieuw;;x"
        );
        var rows = directory.Rows(state.Id);
        Assert.Equal([2, 4, 5], rows.Select(row => row.Line));
        Assert.Equal("kok en bakker", rows[0].Changes.Single(change => change.Column == "functie").To);
    }

    public async ValueTask InitializeAsync() => directory = await DirectoryFolder.CreateAsync();

    public ValueTask DisposeAsync() => directory.DisposeAsync();

    [Theory]
    [MemberData(nameof(Saved))]
    public async Task However_it_was_saved_a_file_says_the_same(string how, byte[] file)
    {
        var state = await directory.ShowAsync(file);

        Assert.True(
            state is { Stage: ImportStage.Ready, New: 1, Changed: 1, Same: 0, Wrong: 0 },
            $"{how}: {state} {string.Join(' ', directory.Rows(state.Id).SelectMany(row => row.Problems))}"
        );
        var rows = directory.Rows(state.Id);
        Assert.Equal(
            [
                new("functie", "re-integratieofficier", "officier"),
                new("telefoon", "070 000 0001", null),
                new("laatst bevestigd", "2-1-2026", "1-3-2027"),
            ],
            rows[0].Changes
        );
        Assert.Equal(
            (RowStatus.New, "Woonstichting Één", "Model; Irfan"),
            (rows[1].Status, rows[1].Organisation, rows[1].Name)
        );
    }

    [Fact]
    public async Task B5_one_municipality_is_one_however_its_signs_are_typed()
    {
        await directory.WriteAsync(
            (await directory.ShowAsync("organisatie;naam\nGemeente 's-Hertogenbosch;Łukasz Yıldız")).Id
        );
        var again = await directory.ShowAsync("organisatie;naam;functie\ngemeente ’s–Hertogenbosch;Lukasz Yildiz;kok");
        Assert.Equal((0, 1, 0), (again.New, again.Changed, again.Wrong));
    }

    [Fact]
    public async Task B5_nothing_changes_until_somebody_says_yes_and_then_all_of_it()
    {
        var before = await directory.ContentAsync();
        var shown = await directory.ShowAsync(Mixed);
        Assert.Equal(before, await directory.ContentAsync());

        var written = await directory.WriteAsync(shown.Id);

        Assert.Equal((ImportStage.Written, 2), (written.Stage, written.Done));
        var fatima = await directory.ContactAsync("Fatima Fictie");
        Assert.Equal(
            DirectoryFolder.FatimasEntry with
            {
                Function = "officier",
                Phone = null,
                LastConfirmedOn = new(2027, 3, 1),
                Version = 2,
            },
            fatima
        );
        var irfan = await directory.ContactAsync("Model; Irfan");
        var housing = (await directory.Reader.OrganisationAsync(irfan.Organisation, Ct))!.Organisation;
        Assert.Equal(
            ("Woonstichting Één", OrganisationKind.Housing, "Rivierkant"),
            (housing.Name, housing.Kind, housing.Region)
        );
    }

    [Fact]
    public async Task What_a_new_organisation_will_be_stands_with_its_first_contact()
    {
        var state = await directory.ShowAsync(
            "organisatie;soort;regio;naam\nDe Plank;wonen;Rivierkant;Een\nDe Plank;;;Twee\n"
        );

        var rows = directory.Rows(state.Id);
        Assert.Equal(
            [new("soort", null, "wonen"), new("regio", null, "Rivierkant"), new("naam", null, "Een")],
            rows[0].Changes
        );
        Assert.Equal([new("naam", null, "Twee")], rows[1].Changes);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await directory.WriteAsync((await directory.ShowAsync(Mixed)).Id);
        var before = await directory.ContentAsync();

        var again = await directory.ShowAsync(Mixed);
        Assert.Equal((0, 0, 2), (again.New, again.Changed, again.Same));
        Assert.Equal(ImportStage.Written, (await directory.WriteAsync(again.Id)).Stage);
        Assert.Equal(before, await directory.ContentAsync());
    }

    [Fact]
    public async Task An_empty_cell_and_a_column_that_is_not_there_leave_a_field_as_it_is()
    {
        var state = await directory.ShowAsync("organisatie;naam;telefoon\nGemeente Drieslanden;Fatima Fictie;\n");

        Assert.Equal((0, 0, 1, 0), (state.New, state.Changed, state.Same, state.Wrong));
    }

    [Fact]
    public async Task A_file_never_takes_a_confirmation_back()
    {
        var state = await directory.ShowAsync(
            "organisatie;naam;laatst bevestigd\nGemeente Drieslanden;Fatima Fictie;1-12-2025\n"
        );

        Assert.Equal(1, state.Same);
    }

    [Fact]
    public async Task A_row_that_changed_meanwhile_stops_all_of_it_and_is_shown_anew()
    {
        var shown = await directory.ShowAsync(Mixed);
        Assert.Equal(
            OutcomeKind.Done,
            (
                await directory.Writer.PutAsync(
                    DirectoryFolder.Coordinator,
                    (await directory.ContactAsync("Fatima Fictie")) with
                    {
                        Function = "directeur",
                    },
                    DirectoryFolder.Today,
                    Ct
                )
            ).Kind
        );
        var before = await directory.ContentAsync();

        var refused = await directory.WriteAsync(shown.Id);

        Assert.Equal(ImportStage.Ready, refused.Stage);
        Assert.Contains("intussen veranderd", refused.Words, StringComparison.Ordinal);
        Assert.Equal(before, await directory.ContentAsync());
        var rows = directory.Rows(shown.Id);
        Assert.Equal([true, false], rows.Select(row => row.ChangedMeanwhile));
        Assert.Contains(new FieldChange("functie", "directeur", "officier"), rows[0].Changes);
        Assert.Equal(ImportStage.Written, (await directory.WriteAsync(shown.Id)).Stage);
    }

    [Fact]
    public async Task A_new_contact_that_somebody_else_added_meanwhile_stops_it_too()
    {
        var shown = await directory.ShowAsync("organisatie;naam\nGemeente Drieslanden;Karim Schaduw\n");
        await directory.Writer.PutAsync(
            DirectoryFolder.Coordinator,
            new Contact(ContactId.Of("karim"), DirectoryFolder.Drieslanden.Id, "karim schaduw"),
            DirectoryFolder.Today,
            Ct
        );

        var refused = await directory.WriteAsync(shown.Id);

        Assert.Equal((ImportStage.Ready, 0, 1), (refused.Stage, refused.New, refused.Changed));
        Assert.Equal(2, (await directory.AllContactsAsync()).Count);
    }

    [Fact]
    public async Task A_change_elsewhere_in_the_directory_does_not_stop_it()
    {
        await directory.Writer.PutAsync(
            DirectoryFolder.Coordinator,
            new Contact(ContactId.Of("karim"), DirectoryFolder.Drieslanden.Id, "Karim Schaduw"),
            DirectoryFolder.Today,
            Ct
        );
        var shown = await directory.ShowAsync(Mixed);
        await directory.Writer.ReportAsync(
            DirectoryFolder.Partner,
            ContactId.Of("karim"),
            "Werkt hier niet meer",
            DirectoryFolder.Today,
            Ct
        );

        Assert.Equal(ImportStage.Written, (await directory.WriteAsync(shown.Id)).Stage);
    }

    [Fact]
    public async Task A_full_disk_stops_all_of_it_and_it_can_be_tried_again()
    {
        var shown = await directory.ShowAsync(Many(500));
        directory.Log.Disk.Full = true;
        Assert.Equal(ImportStage.Failed, (await directory.WriteAsync(shown.Id)).Stage);
        directory.Log.Disk.Full = false;

        Assert.Single(await directory.AllContactsAsync());
        Assert.Equal(
            ImportStage.Written,
            (await directory.WriteAsync((await directory.ShowAsync(Many(500))).Id)).Stage
        );
    }

    [Fact]
    public async Task Pressing_twice_writes_once()
    {
        var shown = await directory.ShowAsync(Mixed);

        directory.Desk.Write(DirectoryFolder.Coordinator, shown.Id);
        Assert.Equal(ImportStage.Written, (await directory.WriteAsync(shown.Id)).Stage);
        Assert.Equal(2, (await directory.ContactAsync("Fatima Fictie")).Version);
    }

    [Fact]
    public async Task A_preview_is_its_own_persons_and_is_kept_for_half_an_hour()
    {
        var shown = await directory.ShowAsync(Mixed);

        Assert.Null(directory.Desk.Find(DirectoryFolder.Partner, shown.Id));
        Assert.Null(directory.Desk.Write(DirectoryFolder.Partner, shown.Id));
        directory.Time.Advance(TimeSpan.FromMinutes(29));
        Assert.NotNull(directory.Desk.Find(DirectoryFolder.Coordinator, shown.Id));
        directory.Time.Advance(TimeSpan.FromMinutes(31));
        Assert.Null(directory.Desk.Find(DirectoryFolder.Coordinator, shown.Id));
        Assert.Null(directory.Desk.Write(DirectoryFolder.Coordinator, shown.Id));
    }

    [Fact]
    public async Task Ten_times_the_rows_cost_ten_times_the_work()
    {
        var few = await WorkAsync(500, "a");
        var many = await WorkAsync(5_000, "b");

        Assert.InRange((double)many / few, 9, 11);
    }

    [Fact]
    public async Task Rooms_go_on_while_five_thousand_contacts_come_in()
    {
        var shown = await directory.ShowAsync(Many(5_000));
        var alone = await WaitsAsync(0, 200, () => false);
        directory.Desk.Write(DirectoryFolder.Coordinator, shown.Id);
        var together = await WaitsAsync(
            200,
            600,
            () => directory.Desk.Find(DirectoryFolder.Coordinator, shown.Id)!.Stage is ImportStage.Writing
        );

        Assert.Equal(ImportStage.Written, directory.Desk.Find(DirectoryFolder.Coordinator, shown.Id)!.Stage);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Appends alone: half within {alone[alone.Count / 2]:F1} ms, the longest wait {alone[^1]:F1} ms. During the import: half within {together[together.Count / 2]:F1} ms, the longest wait {together[^1]:F1} ms."
        );
    }

    // In milliseconds, the shortest first.
    private async Task<List<double>> WaitsAsync(int from, int to, Func<bool> goOn)
    {
        var waits = new List<double>();
        for (var at = from; at < to || goOn(); at++)
        {
            var began = Stopwatch.GetTimestamp();
            Assert.True(
                await directory.Log.Log.TryAppendAsync(
                    CaseId.Of("R7K2"),
                    at,
                    Said.Now(at.ToString(CultureInfo.InvariantCulture)),
                    Ct
                )
            );
            waits.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        waits.Sort();
        return waits;
    }

    private async Task<long> WorkAsync(int rows, string prefix)
    {
        var before = directory.Desk.Statements;
        Assert.Equal(
            ImportStage.Written,
            (await directory.WriteAsync((await directory.ShowAsync(Many(rows, prefix))).Id)).Stage
        );
        return directory.Desk.Statements - before;
    }

    private static string Many(int rows, string prefix = "") =>
        "organisatie;soort;regio;naam;functie;e-mail;telefoon\n"
        + string.Concat(
            Enumerable
                .Range(0, rows)
                .Select(i =>
                    $"Organisatie {prefix}{i / 10};overig;Rivierkant;Contact {i};medewerker;contact{i}@organisatie{i / 10}.example;070 000 {i % 10_000:D4}\n"
                )
        );
}
