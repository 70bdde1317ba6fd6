namespace PartnerDirectory.Importing;

public enum RowStatus
{
    New,
    Changed,
    Same,
    Wrong,
}

/// <summary>What an import would do with one row of the file, for people to read.</summary>
/// <param name="Line">Its line in the file, as an editor counts them.</param>
public sealed record ImportRow(
    int Line,
    RowStatus Status,
    string Organisation,
    string Name,
    IReadOnlyList<FieldChange> Changes,
    IReadOnlyList<FieldProblem> Problems
)
{
    /// <summary>The directory changed since an earlier preview, and with it what this row would do.</summary>
    public bool ChangedMeanwhile { get; init; }

    internal bool SaysTheSameAs(ImportRow other) =>
        Status == other.Status && Changes.SequenceEqual(other.Changes) && Problems.SequenceEqual(other.Problems);
}

/// <param name="Column">By its header in the file.</param>
public sealed record FieldChange(string Column, string? From, string? To);

public sealed record FieldProblem(string Column, string Words);

/// <summary>One row as it was read: only the columns of the file, tidied. A cell that is empty says nothing.</summary>
internal sealed record ReadRow(
    int Line,
    IReadOnlyDictionary<Column, string> Cells,
    IReadOnlyList<FieldProblem> Problems
)
{
    public string? this[Column column] => Cells.GetValueOrDefault(column);
}
