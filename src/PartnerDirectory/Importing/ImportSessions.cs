using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using Agenda;
using Agenda.Deadlines;
using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace PartnerDirectory.Importing;

/// <summary>
/// Takes files with contacts in: shows first what each row would change, and changes it when the same person says so.
/// One file at a time, off the path of the rooms. A preview is kept in memory for half an hour; after a restart one
/// chooses the file again.
/// </summary>
public sealed class ImportSessions(
    IDbContextFactory<ConferenceDb> databases,
    IClock clock,
    TimeProvider time,
    ILogger<ImportSessions> logger
) : BackgroundService
{
    public const int LargestFile = ImportFile.LargestFile;

    private const int MostAtOnce = 5;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, Import> imports = new(StringComparer.Ordinal);
    private readonly Channel<(Import Import, bool Write)> work = Channel.CreateUnbounded<(Import, bool)>(
        new UnboundedChannelOptions { SingleReader = true }
    );
    private readonly ImportWriter writer = new(databases);

    /// <summary>How many statements all imports took together.</summary>
    public long Statements => writer.Statements;

    /// <summary>
    /// Takes the file of this person in, in place of an earlier one; null when too many others are busy.
    /// </summary>
    public ImportState? Take(Actor actor, byte[] file)
    {
        Forget(old => old.TouchedAt + Life < time.GetUtcNow() || old.Person == actor.Person);
        if (imports.Count >= MostAtOnce)
            return null;

        var id = Guid.NewGuid().ToString("N");
        var import = new Import(id, actor.Person, file) { TouchedAt = time.GetUtcNow() };
        imports[id] = import;
        work.Writer.TryWrite((import, Write: false));
        return import.State;
    }

    /// <summary>How far it is; null when there is no such import of this person any more.</summary>
    public ImportState? Find(Actor actor, string id) => Mine(actor, id)?.State;

    /// <summary>The rows of the preview, in the order of the file.</summary>
    public IReadOnlyList<ImportRow> Rows(Actor actor, string id, RowStatus? only, int from, int count) =>
        Mine(actor, id)?.Preview is { } preview
            ? [.. preview.Rows.Where(row => only is null || row.Status == only).Skip(from).Take(count)]
            : [];

    /// <summary>
    /// Goes on with what was shown. Changes nothing when it has begun or ended already, or when there is something
    /// wrong in it: the state says which.
    /// </summary>
    public ImportState? Write(Actor actor, string id)
    {
        if (Mine(actor, id) is not { } import)
            return null;
        if (import.TryBeginWriting())
            work.Writer.TryWrite((import, Write: true));
        return import.State;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (import, write) in work.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await (write ? WriteAsync(import, stoppingToken) : ShowAsync(import, stoppingToken));
            }
            catch (FileRefusedException refused)
            {
                import.End(ImportStage.Refused, refused.Message);
            }
            // Whatever it is, the one who waits is told, and the desk lives for the next.
            catch (Exception e) when (e is not OperationCanceledException)
            {
                DirectoryLog.ImportFailed(logger, e);
                import.End(ImportStage.Failed, "Dit lukt nu niet. Er is niets veranderd. Probeer het zo opnieuw.");
            }
        }
    }

    private async Task ShowAsync(Import import, CancellationToken ct)
    {
        var text = ImportFile.ToUtf8(import.File);
        import.Begin(ImportStage.Reading, Math.Max(0, ImportFile.CountLines(text.Span) - 1));
        import.Keep(
            new RowReader(clock.GetCurrentInstant().InZone(DutchCalendar.Zone).Date).ReadAll(text, import.Progress, ct)
        );
        import.Begin(ImportStage.Comparing, import.Rows.Count);
        import.Ready(await CompareAsync(import, ct), remark: null);
    }

    private async Task WriteAsync(Import import, CancellationToken ct)
    {
        var preview = import.Preview!;
        var began = Stopwatch.GetTimestamp();
        if (await writer.TryWriteAsync(preview, import.Progress, ct))
            EndWritten(import, preview, Stopwatch.GetElapsedTime(began));
        else
            await ShowAgainAsync(import, preview, ct);
    }

    private void EndWritten(Import import, Preview preview, TimeSpan took)
    {
        import.End(ImportStage.Written, why: null);
        DirectoryLog.Imported(
            logger,
            import.Person,
            preview.Count(RowStatus.New),
            preview.Count(RowStatus.Changed),
            preview.Count(RowStatus.Same),
            (long)took.TotalMilliseconds
        );
    }

    private async Task ShowAgainAsync(Import import, Preview preview, CancellationToken ct)
    {
        DirectoryLog.ImportOutdated(logger);
        import.Begin(ImportStage.Comparing, import.Rows.Count);
        import.Ready(
            Marked(await CompareAsync(import, ct), preview),
            "De contacten zijn intussen veranderd. Er is nog niets overgenomen. Kijk de regels met een teken nog eens na."
        );
    }

    private async Task<Preview> CompareAsync(Import import, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var comparison = new Comparison(
            await db.Set<Organisation>().AsNoTracking().ToListAsync(ct),
            await db.Set<Contact>().AsNoTracking().ToListAsync(ct)
        );
        return comparison.Of(import.Rows, import.Progress, ct);
    }

    private static Preview Marked(Preview now, Preview before) =>
        now with
        {
            Rows =
            [
                .. now.Rows.Zip(
                    before.Rows,
                    (row, earlier) => row.SaysTheSameAs(earlier) ? row : row with { ChangedMeanwhile = true }
                ),
            ],
        };

    private Import? Mine(Actor actor, string id)
    {
        if (!imports.TryGetValue(id, out var import) || import.Person != actor.Person)
            return null;
        if (!import.IsBusy && import.TouchedAt + Life < time.GetUtcNow())
            return null;
        import.TouchedAt = time.GetUtcNow();
        return import;
    }

    private void Forget(Func<Import, bool> old)
    {
        foreach (var (id, import) in imports)
            if (old(import) && !import.IsBusy)
                imports.TryRemove(id, out _);
    }
}
