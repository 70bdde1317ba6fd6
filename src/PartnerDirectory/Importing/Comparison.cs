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
        var key = MatchKey.Of(organisation);
        var problems = row.Problems.Count > 0 ? row.Problems : [.. Doubles(row, key), .. Contradictions(row, key)];
        if (problems.Count > 0)
            return new ImportRow(row.Line, RowStatus.Wrong, organisation, name, [], problems);

        var changes = new List<FieldChange>();
        var at = Organisation(row, key, changes);
        var status =
            Contact(row, at, changes) ? RowStatus.New
            : changes.Count > 0 ? RowStatus.Changed
            : RowStatus.Same;
        return new ImportRow(row.Line, status, at.Name, name, changes, []);
    }

    private IEnumerable<FieldProblem> Doubles(ReadRow row, string key)
    {
        var name = MatchKey.Of(row[Column.Name]);
        if (!lineOf.TryAdd((key, name), row.Line))
            yield return new("naam", $"Deze naam staat ook op regel {lineOf[(key, name)]} bij deze organisatie.");
    }

    private IEnumerable<FieldProblem> Contradictions(ReadRow row, string key)
    {
        foreach (var column in (Column[])[Column.Kind, Column.Region])
            if (row[column] is { } text && !said.TryAdd((key, column), (text, row.Line)))
            {
                var (earlier, line) = said[(key, column)];
                if (!string.Equals(MatchKey.Of(earlier), MatchKey.Of(text), StringComparison.Ordinal))
                    yield return new(
                        Columns.Headers[column],
                        $"Op regel {line} staat bij deze organisatie ‘{earlier}’."
                    );
            }
    }

    // The name of an organisation that is known stays as it is written in the directory.
    private Organisation Organisation(ReadRow row, string key, List<FieldChange> changes)
    {
        var known = organisationOf.GetValueOrDefault(key);
        var earlier = touched.GetValueOrDefault(key);
        var current = earlier ?? known ?? NewOrganisation(row);
        var next = Written(current, row);
        // What a new organisation will be stands with its first contact.
        if (known is not null || earlier is null)
            Compare(changes, known is null ? null : current, next);
        if (known is null || next != current)
            touched[key] = next with { Version = (known?.Version ?? 0) + 1 };
        return next;
    }

    private static Organisation NewOrganisation(ReadRow row) =>
        new(new OrganisationId(Guid.NewGuid().ToString("N")), row[Column.Organisation]!, OrganisationKind.Other);

    private static Organisation Written(Organisation before, ReadRow row) =>
        before with
        {
            Kind = row[Column.Kind] is { } word && Columns.TryKind(word, out var kind) ? kind : before.Kind,
            Region = row[Column.Region] ?? before.Region,
        };

    private static void Compare(List<FieldChange> changes, Organisation? before, Organisation after)
    {
        Compare(
            changes,
            Column.Kind,
            before is null ? null : Columns.KindWord(before.Kind),
            Columns.KindWord(after.Kind)
        );
        Compare(changes, Column.Region, before?.Region, after.Region);
    }

    /// <summary>Whether it is a new one.</summary>
    private bool Contact(ReadRow row, Organisation organisation, List<FieldChange> changes)
    {
        var known = contactOf.GetValueOrDefault((organisation.Id, MatchKey.Of(row[Column.Name])));
        var before =
            known ?? new Contact(new ContactId(Guid.NewGuid().ToString("N")), organisation.Id, row[Column.Name]!);
        var after = Written(before, row);
        Compare(changes, known, after);
        if (known is null || after != before)
            planned.Add(after with { Version = before.Version + 1 });
        return known is null;
    }

    private static void Compare(List<FieldChange> changes, Contact? before, Contact after)
    {
        Compare(changes, Column.Name, before?.Name, after.Name);
        Compare(changes, Column.Function, before?.Function, after.Function);
        Compare(changes, Column.Mail, before?.Mail, after.Mail);
        Compare(changes, Column.Phone, before?.Phone, after.Phone);
        Compare(changes, Column.Reachable, before?.Reachable, after.Reachable);
        Compare(changes, Column.Deputy, before?.Deputy, after.Deputy);
        Compare(changes, Column.LastConfirmed, Text(before?.LastConfirmedOn), Text(after.LastConfirmedOn));
    }

    private static Contact Written(Contact before, ReadRow row) =>
        Confirmed(
            before with
            {
                Name = row[Column.Name]!,
                Function = To(row, Column.Function, before.Function),
                Mail = To(row, Column.Mail, before.Mail),
                Phone = To(row, Column.Phone, before.Phone),
                Reachable = To(row, Column.Reachable, before.Reachable),
                Deputy = To(row, Column.Deputy, before.Deputy),
            },
            row[Column.LastConfirmed] is { } day ? RowReader.DateOf(day) : null
        );

    // A file never takes a confirmation back.
    private static Contact Confirmed(Contact contact, LocalDate? on) =>
        on is not { } date || date <= contact.LastConfirmedOn
            ? contact
            : contact with
            {
                LastConfirmedOn = date,
                WrongNote = date > contact.WrongOn ? null : contact.WrongNote,
                WrongOn = date > contact.WrongOn ? null : contact.WrongOn,
            };

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
