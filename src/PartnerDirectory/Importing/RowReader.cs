using CsvHelper;
using NodaTime;
using NodaTime.Text;

namespace PartnerDirectory.Importing;

/// <summary>
/// Reads a file row by row and says of each what is wrong with it. The file as a whole is refused when it cannot be
/// known what its columns are.
/// </summary>
internal sealed class RowReader(LocalDate today)
{
    /// <summary>Empties a field; an empty cell leaves it as it is.</summary>
    public const string Nothing = "-";

    private static readonly LocalDatePattern[] Dates =
    [
        LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu"),
        LocalDatePattern.Iso,
    ];

    private static readonly Column[] Required = [Column.Organisation, Column.Name];

    private readonly List<CsvMalformedReason> malformed = [];
    private char separator;

    public IReadOnlyList<ReadRow> ReadAll(ReadOnlyMemory<byte> utf8, Action<int> done, CancellationToken ct)
    {
        var text = WithoutHint(utf8, out var skipped, out var hinted);
        separator = hinted ?? SeparatorOf(text);
        using var csv = CsvReader.Create(text, Options());
        if (!csv.Read())
            throw new FileRefusedException("Het bestand is leeg.");
        var rows = RowsOf(csv, ColumnsOf(csv), skipped, done, ct);
        RefuseUnlessFit(rows.Count);
        return rows;
    }

    private List<ReadRow> RowsOf(CsvReader csv, Column?[] columns, int skipped, Action<int> done, CancellationToken ct)
    {
        var rows = new List<ReadRow>();
        while (HasNext(csv))
        {
            ct.ThrowIfCancellationRequested();
            if (Read(csv, columns, skipped) is { } row)
                rows.Add(row);
            malformed.Clear();
            done(rows.Count);
        }
        return rows;
    }

    private static bool HasNext(CsvReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException tooLong)
        {
            throw new FileRefusedException(
                $"Regel {tooLong.LineNumber}: {Words(CsvMalformedReason.UnterminatedQuote)}"
            );
        }
    }

    private CsvReaderOptions Options() =>
        new()
        {
            Separator = separator,
            HasHeader = false,
            DetectSeparatorHint = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = true,
            OnMalformedRecord = record => malformed.Add(record.Reason),
            MaxRecordSize = 2 * ImportFile.LongestLine,
            IncludeValuesInExceptions = false,
        };

    private static void RefuseUnlessFit(int rows)
    {
        if (rows == 0)
            throw new FileRefusedException("Er staan geen regels onder de kop.");
        if (rows > ImportFile.MostRows)
            throw new FileRefusedException(
                $"Het bestand heeft te veel regels: {rows}. Het mogen er {ImportFile.MostRows} zijn."
            );
    }

    // "sep=;" on the first line, as Excel writes it.
    private static ReadOnlyMemory<byte> WithoutHint(ReadOnlyMemory<byte> text, out int lines, out char? hinted)
    {
        (lines, hinted) = (0, null);
        var span = text.Span;
        if (span.Length < 6 || !span.StartsWith("sep="u8) || span[5] is not ((byte)'\r' or (byte)'\n'))
            return text;
        (lines, hinted) = (1, (char)span[4]);
        return text[(span[5] == '\r' && span.Length > 6 && span[6] == '\n' ? 7 : 6)..];
    }

    // The one that makes the most of the first line into columns that we know.
    private static char SeparatorOf(ReadOnlyMemory<byte> text)
    {
        var end = text.Span.IndexOfAny((byte)'\n', (byte)'\r');
        var first = System.Text.Encoding.UTF8.GetString(end < 0 ? text.Span : text.Span[..end]);
        return ";,\t".MaxBy(separator =>
            first.Split(separator).Count(header => Columns.TryFind(header.Trim().Trim('"'), out _))
        );
    }

    private Column?[] ColumnsOf(CsvReader csv)
    {
        if (malformed.Count > 0)
            throw new FileRefusedException("De aanhalingstekens in de kop kloppen niet.");
        var columns = new Column?[csv.FieldCount];
        for (var i = 0; i < columns.Length; i++)
        {
            if (FieldValidation.Tidy(csv.GetString(i)) is not { } header)
                continue;
            var column = ColumnOf(header);
            if (columns.Contains(column))
                throw new FileRefusedException($"De kolom ‘{Columns.Headers[column]}’ staat er twee keer in.");
            columns[i] = column;
        }
        RefuseUnlessComplete(columns);
        return columns;
    }

    private static Column ColumnOf(string header) =>
        Columns.TryFind(header, out var column)
            ? column
            : throw new FileRefusedException(
                $"De kolom ‘{Shown(header)}’ is niet bekend. Dit mag wel: {Columns.AllHeaders}."
            );

    private static void RefuseUnlessComplete(Column?[] columns)
    {
        foreach (var needed in Required)
            if (!columns.Contains(needed))
                throw new FileRefusedException(
                    $"De kolom ‘{Columns.Headers[needed]}’ ontbreekt. Staan de namen van de kolommen op de eerste regel?"
                );
    }

    private ReadRow? Read(CsvReader csv, Column?[] columns, int skipped)
    {
        var line = checked((int)csv.LineNumber) + skipped;
        var problems = new List<FieldProblem>();
        var cells = CellsOf(csv, columns, problems);
        if (malformed.Count > 0 || HasSwallowed(csv))
            return new ReadRow(line, cells, [new("", Words(malformed.FirstOrDefault()))]);
        if (cells.Count == 0 && problems.Count == 0)
            return null; // nothing but separators
        if (csv.FieldCount != columns.Length && problems.Count == 0)
            problems.Add(new("", $"Deze regel heeft {csv.FieldCount} cellen, de kop heeft er {columns.Length}."));
        return new ReadRow(line, cells, [.. problems, .. Missing(cells), .. Wrong(cells)]);
    }

    // One quote too many makes a cell of the rows below it.
    private bool HasSwallowed(CsvReader csv) =>
        Enumerable
            .Range(0, csv.FieldCount)
            .Select(csv.GetString)
            .Any(cell => cell.Contains('\n', StringComparison.Ordinal) && cell.Split('\n').Any(IsRow));

    private bool IsRow(string line) => line.Count(sign => sign == separator) >= 2;

    private static Dictionary<Column, string> CellsOf(CsvReader csv, Column?[] columns, List<FieldProblem> problems)
    {
        var cells = new Dictionary<Column, string>();
        for (var i = 0; i < csv.FieldCount; i++)
        {
            if (FieldValidation.Tidy(csv.GetString(i)) is not { } cell)
                continue;
            if (i < columns.Length && columns[i] is { } column)
                cells[column] = cell;
            else
                problems.Add(
                    new("", $"Er staat ‘{Shown(cell)}’ in een kolom zonder naam. Staat er een scheidingsteken te veel?")
                );
        }
        return cells;
    }

    private static IEnumerable<FieldProblem> Missing(Dictionary<Column, string> cells)
    {
        foreach (var column in Required)
            if (!cells.ContainsKey(column))
                yield return new(Columns.Headers[column], "Vul dit in.");
    }

    private IEnumerable<FieldProblem> Wrong(Dictionary<Column, string> cells)
    {
        foreach (var (column, cell) in cells)
            if (Wrong(column, cell) is { } words)
                yield return new(Columns.Headers[column], words);
    }

    private string? Wrong(Column column, string cell)
    {
        if (cell is Nothing && !Required.Contains(column))
            return column is Column.Kind or Column.LastConfirmed or Column.Region
                ? "Dit kan niet leeggemaakt worden."
                : null;
        return FieldValidation.Line(cell)
            ?? column switch
            {
                Column.Organisation or Column.Name => FieldValidation.Name(cell),
                Column.Kind => WrongKind(cell),
                Column.Mail => FieldValidation.Mail(cell),
                Column.Phone => FieldValidation.Phone(cell),
                Column.LastConfirmed => WrongDate(cell),
                Column.Region or Column.Function or Column.Reachable or Column.Deputy => null,
            };
    }

    private static string? WrongKind(string cell) =>
        Columns.TryKind(cell, out _) ? null : $"‘{Shown(cell)}’ is niet bekend. Dit mag wel: {Columns.AllKinds}.";

    private string? WrongDate(string cell) =>
        DateOf(cell) is not { } date ? $"‘{Shown(cell)}’ is geen datum. Schrijf dag-maand-jaar, zoals 31-1-2027."
        : date > today ? "Deze dag moet nog komen."
        : date.Year < 2000 ? "Deze dag is te lang geleden."
        : null;

    public static LocalDate? DateOf(string text) =>
        Dates.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success)?.Value;

    private static string Words(CsvMalformedReason reason) =>
        reason switch
        {
            CsvMalformedReason.UnterminatedQuote =>
                "Een aanhalingsteken gaat open en niet dicht. Is het bestand afgekapt?",
            _ => "De aanhalingstekens in deze regel kloppen niet.",
        };

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
