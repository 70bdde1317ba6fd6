using Agenda;
using NodaTime;

namespace PartnerDirectory.Importing;

/// <summary>What an import would do: row by row for people, and entry by entry for the database.</summary>
internal sealed record Preview(
    IReadOnlyList<ImportRow> Rows,
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<Contact> Contacts
)
{
    public int Count(RowStatus status) => Rows.Count(row => row.Status == status);
}

/// <summary>
/// Compares the rows of a file with the directory as it was read. Each row is looked up once, so the cost grows with
/// the rows.
/// </summary>
internal sealed class Comparison(IReadOnlyList<Organisation> organisations, IReadOnlyList<Contact> contacts)
{
    private readonly Dictionary<string, Organisation> organisationOf = organisations.ToDictionary(
        one => one.Key,
        StringComparer.Ordinal
    );
    private readonly Dictionary<(OrganisationId, string), Contact> contactOf = contacts.ToDictionary(one =>
        (one.Organisation, one.Key)
    );

    // What this file says of an organisation, and on which line it said so first.
    private readonly Dictionary<(string, Column), (string Text, int Line)> said = [];
    private readonly Dictionary<(string, string), int> lineOf = [];
    private readonly Dictionary<string, Organisation> touched = new(StringComparer.Ordinal);
    private readonly List<Contact> planned = [];

    public Preview Of(IReadOnlyList<ReadRow> rows, Action<int> done, CancellationToken ct)
    {
        var shown = new List<ImportRow>(rows.Count);
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            shown.Add(Of(row));
            done(shown.Count);
        }
        return new Preview(shown, [.. touched.Values], planned);
    }

    private ImportRow Of(ReadRow row)
    {
        var (organisation, name) = (row[Column.Organisation] ?? "", row[Column.Name] ?? "");
        if (row.Problems.Count > 0)
            return new ImportRow(row.Line, RowStatus.Wrong, organisation, name, [], row.Problems);
        var key = MatchKey.Of(organisation);
        if (Doubles(row, key) is { Count: > 0 } problems)
            return new ImportRow(row.Line, RowStatus.Wrong, organisation, name, [], problems);

        var changes = new List<FieldChange>();
        var at = Organisation(row, key, changes);
        var status =
            Contact(row, at, changes) ? RowStatus.New
            : changes.Count > 0 ? RowStatus.Changed
            : RowStatus.Same;
        return new ImportRow(row.Line, status, at.Name, name, changes, []);
    }

    private List<FieldProblem> Doubles(ReadRow row, string key)
    {
        var problems = new List<FieldProblem>();
        if (!lineOf.TryAdd((key, MatchKey.Of(row[Column.Name])), row.Line))
            problems.Add(
                new(
                    "naam",
                    $"Deze naam staat ook op regel {lineOf[(key, MatchKey.Of(row[Column.Name]))]} bij deze organisatie."
                )
            );
        foreach (var column in (Column[])[Column.Kind, Column.Region])
            if (
                row[column] is { } text
                && !said.TryAdd((key, column), (text, row.Line))
                && !string.Equals(MatchKey.Of(said[(key, column)].Text), MatchKey.Of(text), StringComparison.Ordinal)
            )
                problems.Add(
                    new(
                        Columns.Headers[column],
                        $"Op regel {said[(key, column)].Line} staat bij deze organisatie ‘{said[(key, column)].Text}’."
                    )
                );
        return problems;
    }

    // The name of an organisation that is known stays as it is written in the directory.
    private Organisation Organisation(ReadRow row, string key, List<FieldChange> changes)
    {
        var isKnown = organisationOf.TryGetValue(key, out var known);
        known ??=
            touched.GetValueOrDefault(key)
            ?? new Organisation(
                new OrganisationId(Guid.NewGuid().ToString("N")),
                row[Column.Organisation]!,
                OrganisationKind.Other
            );
        var current = touched.GetValueOrDefault(key) ?? known;
        var next = current;
        if (row[Column.Kind] is { } word && Columns.TryKind(word, out var kind))
            next = next with { Kind = kind };
        if (row[Column.Region] is { } region)
            next = next with { Region = region };
        // What a new organisation will be stands with its first contact.
        var isFirst = !isKnown && !touched.ContainsKey(key);
        if (isKnown || isFirst)
            Compare(changes, Column.Kind, isKnown ? Columns.KindWord(current.Kind) : null, Columns.KindWord(next.Kind));
        if (isKnown || isFirst)
            Compare(changes, Column.Region, isKnown ? current.Region : null, next.Region);
        if (!isKnown || next != current)
            touched[key] = next with { Version = (isKnown ? organisationOf[key].Version : 0) + 1 };
        return next;
    }

    /// <summary>Whether it is a new one.</summary>
    private bool Contact(ReadRow row, Organisation organisation, List<FieldChange> changes)
    {
        var known = contactOf.GetValueOrDefault((organisation.Id, MatchKey.Of(row[Column.Name])));
        var before =
            known ?? new Contact(new ContactId(Guid.NewGuid().ToString("N")), organisation.Id, row[Column.Name]!);
        var after = Written(before, row);
        Compare(changes, Column.Name, known?.Name, after.Name);
        Compare(changes, Column.Function, before.Function, after.Function);
        Compare(changes, Column.Mail, before.Mail, after.Mail);
        Compare(changes, Column.Phone, before.Phone, after.Phone);
        Compare(changes, Column.Reachable, before.Reachable, after.Reachable);
        Compare(changes, Column.Deputy, before.Deputy, after.Deputy);
        Compare(changes, Column.LastConfirmed, Text(before.LastConfirmedOn), Text(after.LastConfirmedOn));
        if (known is null || after != before)
            planned.Add(after with { Version = before.Version + 1 });
        return known is null;
    }

    private static Contact Written(Contact before, ReadRow row)
    {
        var after = before with
        {
            Name = row[Column.Name]!,
            Function = To(row, Column.Function, before.Function),
            Mail = To(row, Column.Mail, before.Mail),
            Phone = To(row, Column.Phone, before.Phone),
            Reachable = To(row, Column.Reachable, before.Reachable),
            Deputy = To(row, Column.Deputy, before.Deputy),
        };
        // A file never takes a confirmation back.
        if (
            row[Column.LastConfirmed] is not { } written
            || RowReader.DateOf(written) is not { } date
            || date <= before.LastConfirmedOn
        )
            return after;
        return after with
        {
            LastConfirmedOn = date,
            WrongNote = date > before.WrongOn ? null : before.WrongNote,
            WrongOn = date > before.WrongOn ? null : before.WrongOn,
        };
    }

    private static string? To(ReadRow row, Column column, string? before) =>
        row[column] switch
        {
            null => before,
            RowReader.Nothing => null,
            var text => text,
        };

    private static void Compare(List<FieldChange> changes, Column column, string? from, string? to)
    {
        if (!string.Equals(from, to, StringComparison.Ordinal))
            changes.Add(new FieldChange(Columns.Headers[column], from, to));
    }

    private static string? Text(LocalDate? date) => date is { } day ? $"{day.Day}-{day.Month}-{day.Year}" : null;
}
