using Agenda;
using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace PartnerDirectory;

/// <summary>
/// Changes the directory, one entry at a time. An entry that somebody else changed since it was read is not
/// overwritten; putting what stands there already changes nothing.
/// </summary>
public sealed class DirectoryWriter(IDbContextFactory<ConferenceDb> databases, ILogger<DirectoryWriter> logger)
{
    public async Task<Outcome> PutAsync(Actor actor, Organisation organisation, CancellationToken ct)
    {
        if (!actor.MayEditTheDirectory())
            return Outcome.NotAllowed;
        organisation = EntryValidation.Tidy(organisation);
        if (EntryValidation.Wrong(organisation) is { } wrong)
            return wrong;

        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Set<Organisation>().AnyAsync(row => row.Key == organisation.Key && row.Id != organisation.Id, ct))
            return Outcome.Wrong("name", "Er staat al een organisatie met deze naam.");
        return await StoreAsync(db, actor, VersionedRow.Of(organisation), ct);
    }

    /// <summary>
    /// Whoever mends their own entry confirms it by that. The report that something was wrong is answered by any edit.
    /// </summary>
    public async Task<Outcome> PutAsync(Actor actor, Contact contact, LocalDate today, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var known = await FindAsync(db, contact.Id, ct);
        if (!actor.MayEdit(known))
            return Outcome.NotAllowed;
        var tidy = EntryValidation.Tidy(contact, known);
        if ((EntryValidation.WrongIds(contact, known) ?? EntryValidation.Wrong(tidy)) is { } wrong)
            return wrong;
        if (known == tidy with { Version = known?.Version ?? 0 })
            return Outcome.Done;
        return await NoPlaceForAsync(db, tidy, ct)
            ?? await StoreAsync(db, actor, VersionedRow.Of(Mended(tidy, known, actor, today)), ct);
    }

    public async Task<Outcome> PutAsync(Actor actor, OfferCard offer, CancellationToken ct)
    {
        if (!actor.MayEditTheDirectory())
            return Outcome.NotAllowed;
        offer = EntryValidation.Tidy(offer);
        if (EntryValidation.Wrong(offer) is { } wrong)
            return wrong;

        await using var db = await databases.CreateDbContextAsync(ct);
        if (!await db.Set<Organisation>().AnyAsync(row => row.Id == offer.Organisation, ct))
            return Outcome.NotFound;
        return await StoreAsync(db, actor, VersionedRow.Of(offer), ct);
    }

    public async Task<Outcome> PutAsync(Actor actor, Measure measure, LocalDate today, CancellationToken ct)
    {
        if (!actor.MayEditTheDirectory())
            return Outcome.NotAllowed;
        measure = EntryValidation.Tidy(measure, today);
        if (EntryValidation.Wrong(measure) is { } wrong)
            return wrong;

        await using var db = await databases.CreateDbContextAsync(ct);
        return await StoreAsync(db, actor, VersionedRow.Of(measure), ct);
    }

    /// <summary>"Klopt nog": everything about this contact holds today.</summary>
    public Task<Outcome> ConfirmAsync(Actor actor, ContactId id, LocalDate today, CancellationToken ct) =>
        ChangeAsync(actor, id, known => known with { LastConfirmedOn = today, WrongNote = null, WrongOn = null }, ct);

    public Task<Outcome> ReportAsync(Actor actor, ContactId id, string? note, LocalDate today, CancellationToken ct)
    {
        var tidy = FieldValidation.Tidy(note);
        return EntryValidation.RequiredText(tidy) is { } wrong
            ? Task.FromResult(Outcome.Wrong("note", wrong))
            : ChangeAsync(actor, id, known => known with { WrongNote = tidy, WrongOn = today }, ct);
    }

    public async Task<Outcome> AddAsync(Actor actor, Experience experience, CancellationToken ct)
    {
        experience = experience with { Because = FieldValidation.Tidy(experience.Because)! };
        if (EntryValidation.Wrong(experience) is { } wrong)
            return wrong;

        await using var db = await databases.CreateDbContextAsync(ct);
        if (!await db.Set<Measure>().AnyAsync(row => row.Id == experience.Measure, ct))
            return Outcome.NotFound;
        if (await db.Set<Experience>().AnyAsync(row => row.Id == experience.Id, ct))
            return Outcome.Done;
        db.Add(experience);
        await db.SaveChangesAsync(ct);
        DirectoryLog.Changed(logger, actor.Person, nameof(Experience), experience.Id.Value);
        return Outcome.Done;
    }

    public async Task<Outcome> RemoveAsync(Actor actor, ContactId id, CancellationToken ct)
    {
        if (!actor.MayEditTheDirectory())
            return Outcome.NotAllowed;
        await using var db = await databases.CreateDbContextAsync(ct);
        return await RemoveAsync(actor, db.Set<Contact>().Where(row => row.Id == id), id.Value, ct);
    }

    public async Task<Outcome> RemoveAsync(Actor actor, OfferId id, CancellationToken ct)
    {
        if (!actor.MayEditTheDirectory())
            return Outcome.NotAllowed;
        await using var db = await databases.CreateDbContextAsync(ct);
        return await RemoveAsync(actor, db.Set<OfferCard>().Where(row => row.Id == id), id.Value, ct);
    }

    private async Task<Outcome> RemoveAsync<TRow>(Actor actor, IQueryable<TRow> row, string id, CancellationToken ct)
        where TRow : class
    {
        if (await row.ExecuteDeleteAsync(ct) > 0)
            DirectoryLog.Removed(logger, actor.Person, typeof(TRow).Name, id);
        return Outcome.Done;
    }

    // Whatever else changed in the meantime stays: these say something of the entry as it is then, so they are tried
    // again on it.
    private async Task<Outcome> ChangeAsync(
        Actor actor,
        ContactId id,
        Func<Contact, Contact> change,
        CancellationToken ct
    )
    {
        while (true)
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            if (await FindAsync(db, id, ct) is not { } known)
                return Outcome.NotFound;
            var outcome = await StoreAsync(db, actor, VersionedRow.Of(change(known)), ct);
            if (outcome != Outcome.ChangedMeanwhile)
                return outcome;
        }
    }

    private async Task<Outcome> StoreAsync<TRow>(
        ConferenceDb db,
        Actor actor,
        VersionedRow<TRow> row,
        CancellationToken ct
    )
        where TRow : class, IVersioned
    {
        var known = await row.FindAsync(db, ct);
        if (known is not null && row.IsSo(known))
            return Outcome.Done;
        if (known is null != (row.Entry.Version == 0))
            return Outcome.ChangedMeanwhile;
        var entry = Track(db, row, known is null ? EntityState.Added : EntityState.Modified);
        if (!await TrySaveAsync(db, row, ct))
            return Outcome.ChangedMeanwhile;
        var id = entry.Property("Id").CurrentValue?.ToString() ?? "";
        DirectoryLog.Changed(logger, actor.Person, typeof(TRow).Name, id);
        return Outcome.Done;
    }

    private static EntityEntry<TRow> Track<TRow>(ConferenceDb db, VersionedRow<TRow> row, EntityState state)
        where TRow : class, IVersioned
    {
        var version = row.Entry.Version;
        var entry = db.Entry(row.WithVersion(row.Entry, version + 1));
        entry.State = state;
        if (state is EntityState.Modified)
            entry.Property(nameof(IVersioned.Version)).OriginalValue = version;
        return entry;
    }

    /// <summary>False when somebody else changed the row since it was read.</summary>
    private static async Task<bool> TrySaveAsync<TRow>(ConferenceDb db, VersionedRow<TRow> row, CancellationToken ct)
        where TRow : class, IVersioned
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            var isUnchanged = ((await row.FindAsync(db, ct))?.Version ?? 0) == row.Entry.Version;
            if (isUnchanged)
                throw; // not a conflict: a real failure
            return false;
        }
    }

    private static Task<Contact?> FindAsync(ConferenceDb db, ContactId id, CancellationToken ct) =>
        db.Set<Contact>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);

    /// <summary>Why this contact cannot stand at its organisation; null when it can.</summary>
    private static async Task<Outcome?> NoPlaceForAsync(ConferenceDb db, Contact contact, CancellationToken ct)
    {
        if (!await db.Set<Organisation>().AnyAsync(row => row.Id == contact.Organisation, ct))
            return Outcome.NotFound;
        var colleagues = db.Set<Contact>().Where(row => row.Organisation == contact.Organisation);
        return await colleagues.AnyAsync(row => row.Key == contact.Key && row.Id != contact.Id, ct)
            ? Outcome.Wrong("name", "Deze naam staat al bij deze organisatie.")
            : null;
    }

    private static Contact Mended(Contact contact, Contact? known, Actor actor, LocalDate today) =>
        contact with
        {
            WrongNote = null,
            WrongOn = null,
            LastConfirmedOn = known?.Person == actor.Person ? today : known?.LastConfirmedOn ?? today,
        };
}
