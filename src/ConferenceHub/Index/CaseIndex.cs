using Agenda;
using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;

namespace ConferenceHub.Index;

/// <summary>The derived rows as the log's database keeps them.</summary>
public sealed class CaseIndex(IDbContextFactory<ConferenceDb> databases) : ICaseIndex
{
    public async Task<IReadOnlyList<IndexedCase>> CasesOfAsync(PersonId person, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var participants = await db.Set<ParticipantEntry>()
            .AsNoTracking()
            .Where(row => row.Person == person)
            .ToListAsync(ct);
        var mine = participants.ConvertAll(row => row.Reference);
        return IndexedCase.From(
            participants,
            await db.Set<CaseEntry>().AsNoTracking().Where(row => mine.Contains(row.Reference)).ToListAsync(ct),
            await db.Set<ActionEntry>().AsNoTracking().Where(row => mine.Contains(row.Reference)).ToListAsync(ct),
            await db.Set<ConferenceEntry>().AsNoTracking().Where(row => mine.Contains(row.Reference)).ToListAsync(ct)
        );
    }

    public async Task<IReadOnlyList<CaseId>> PlannedAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<ConferenceEntry>()
            .AsNoTracking()
            .Where(row => row.Segment != ConferenceSegment.Closed)
            .Select(row => row.Reference)
            .Distinct()
            .ToListAsync(ct);
    }

    public async Task<ParticipantEntry?> ParticipantAsync(CaseId reference, PersonId person, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<ParticipantEntry>()
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.Reference == reference && row.Person == person, ct);
    }
}
