using Agenda;

namespace PartnerDirectory.Importing;

public enum ImportStage
{
    Reading,
    Comparing,
    Ready,
    Refused,
    Writing,
    Written,
    Failed,
}

/// <summary>How far an import is.</summary>
/// <param name="Words">Why it was refused or failed, or what one must know before going on.</param>
public sealed record ImportState(
    string Id,
    ImportStage Stage,
    int Done,
    int Total,
    int New,
    int Changed,
    int Same,
    int Wrong,
    string? Words
);

/// <summary>
/// One file of one person, from the first byte to the last row. Changed by the desk's one worker, read by anyone.
/// </summary>
internal sealed class Import(string id, PersonId person, byte[] file)
{
    private readonly Lock gate = new();
    private ImportStage stage;
    private string? words;
    private Preview? preview;
    private int done;
    private int total;

    public PersonId Person => person;

    /// <summary>The bytes until they are read.</summary>
    public byte[] File { get; private set; } = file;

    public IReadOnlyList<ReadRow> Rows { get; private set; } = [];

    public DateTimeOffset TouchedAt { get; set; }

    public Preview? Preview
    {
        get
        {
            lock (gate)
                return preview;
        }
    }

    public bool IsBusy
    {
        get
        {
            lock (gate)
                return stage is ImportStage.Reading or ImportStage.Comparing or ImportStage.Writing;
        }
    }

    public ImportState State
    {
        get
        {
            lock (gate)
                return new ImportState(
                    id,
                    stage,
                    done,
                    total,
                    Count(RowStatus.New),
                    Count(RowStatus.Changed),
                    Count(RowStatus.Same),
                    Count(RowStatus.Wrong),
                    words
                );
        }
    }

    public void Progress(int rows) => Volatile.Write(ref done, rows);

    public void Begin(ImportStage next, int rows)
    {
        lock (gate)
            (stage, done, total, words) = (next, 0, rows, null);
    }

    public void Keep(IReadOnlyList<ReadRow> rows) => (Rows, File) = (rows, []);

    public void Ready(Preview shown, string? remark)
    {
        lock (gate)
            (stage, preview, words, done, total) = (
                ImportStage.Ready,
                shown,
                remark,
                shown.Rows.Count,
                shown.Rows.Count
            );
    }

    public void End(ImportStage how, string? why)
    {
        lock (gate)
            (stage, words) = (how, why);
        File = [];
    }

    /// <summary>Begins to write, once, and only what has nothing wrong in it.</summary>
    public bool TryBeginWriting()
    {
        lock (gate)
        {
            if (stage is not ImportStage.Ready || Count(RowStatus.Wrong) > 0)
                return false;
            (stage, done, total, words) = (ImportStage.Writing, 0, preview!.Contacts.Count, null);
            return true;
        }
    }

    private int Count(RowStatus status) => preview?.Count(status) ?? 0;
}
