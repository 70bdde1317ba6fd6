using System.Linq.Expressions;
using Agenda;
using ConferenceHub.Data;
using Microsoft.EntityFrameworkCore;
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
        organisation = organisation with
        {
            Name = FieldValidation.Tidy(organisation.Name)!,
            Region = FieldValidation.Tidy(organisation.Region),
            LifeAreas = [.. (organisation.LifeAreas ?? []).Distinct().Order()],
        };
        if (IsNoId(organisation.Id) || !Enum.IsDefined(organisation.Kind))
            return Outcome.Wrong("id", "Er klopt iets niet.");
        if (FieldValidation.Name(organisation.Name) is { } name)
            return Outcome.Wrong("name", name);
        if (FieldValidation.Line(organisation.Region) is { } region)
            return Outcome.Wrong("region", region);

        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Set<Organisation>().AnyAsync(row => row.Key == organisation.Key && row.Id != organisation.Id, ct))
            return Outcome.Wrong("name", "Er staat al een organisatie met deze naam.");
        return await PutAsync(
            db,
            actor,
            organisation,
            row => row.Id == organisation.Id,
            (row, version) => row with { Version = version },
            ct
        );
    }

    /// <summary>
    /// Whoever mends his own entry confirms it by that. The report that something was wrong is answered by any edit.
    /// </summary>
    public async Task<Outcome> PutAsync(Actor actor, Contact contact, LocalDate today, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var known = await FindAsync(db, contact.Id, ct);
        if (!actor.MayEdit(known))
            return Outcome.NotAllowed;
        if (
            IsNoId(contact.Id)
            || IsNoId(contact.Participant)
            || (known is not null && known.Organisation != contact.Organisation)
        )
            return Outcome.Wrong("id", "Er klopt iets niet.");
        contact = Written(contact, known);
        if (Wrong(contact) is { } wrong)
            return wrong;
        if (known == contact with { Version = known?.Version ?? 0 })
            return Outcome.Done;
        if (!await db.Set<Organisation>().AnyAsync(row => row.Id == contact.Organisation, ct))
            return Outcome.NotFound;
        if (
            await db.Set<Contact>()
                .AnyAsync(
                    row => row.Organisation == contact.Organisation && row.Key == contact.Key && row.Id != contact.Id,
                    ct
                )
        )
            return Outcome.Wrong("name", "Deze naam staat al bij deze organisatie.");

        contact = contact with
        {
            WrongNote = null,
            WrongOn = null,
            LastConfirmedOn = known?.Person == actor.Person ? today : known?.LastConfirmedOn ?? today,
        };
        return await PutAsync(
            db,
            actor,
            contact,
            row => row.Id == contact.Id,
            (row, version) => row with { Version = version },
            ct
        );
    }

    public async Task<Outcome> PutAsync(Actor actor, OfferCard offer, CancellationToken ct)
    {
        if (!actor.MayEditTheDirectory())
            return Outcome.NotAllowed;
        offer = offer with
        {
            What = FieldValidation.Tidy(offer.What)!,
            Conditions = FieldValidation.Tidy(offer.Conditions),
        };
        if (IsNoId(offer.Id))
            return Outcome.Wrong("id", "Er klopt iets niet.");
        if (Text(offer.What) is { } what)
            return Outcome.Wrong("what", what);
        if (FieldValidation.LongText(offer.Conditions) is { } conditions)
            return Outcome.Wrong("conditions", conditions);
        if (offer.LeadTime is < 0 or > 365)
            return Outcome.Wrong("leadTime", "Vul een aantal werkdagen in van 0 tot en met 365.");

        await using var db = await databases.CreateDbContextAsync(ct);
        if (!await db.Set<Organisation>().AnyAsync(row => row.Id == offer.Organisation, ct))
            return Outcome.NotFound;
        return await PutAsync(
            db,
            actor,
            offer,
            row => row.Id == offer.Id,
            (row, version) => row with { Version = version },
            ct
        );
    }

    public async Task<Outcome> PutAsync(Actor actor, Measure measure, LocalDate today, CancellationToken ct)
    {
        if (!actor.MayEditTheDirectory())
            return Outcome.NotAllowed;
        measure = measure with
        {
            Name = FieldValidation.Tidy(measure.Name)!,
            What = FieldValidation.Tidy(measure.What)!,
            Conditions = FieldValidation.Tidy(measure.Conditions),
            RetiredBecause = FieldValidation.Tidy(measure.RetiredBecause),
        };
        measure = measure with { RetiredOn = measure.RetiredBecause is null ? null : measure.RetiredOn ?? today };
        if (IsNoId(measure.Id))
            return Outcome.Wrong("id", "Er klopt iets niet.");
        if (FieldValidation.Name(measure.Name) is { } name)
            return Outcome.Wrong("name", name);
        if (Text(measure.What) is { } what)
            return Outcome.Wrong("what", what);
        if (FieldValidation.LongText(measure.Conditions) is { } conditions)
            return Outcome.Wrong("conditions", conditions);
        if (FieldValidation.LongText(measure.RetiredBecause) is { } because)
            return Outcome.Wrong("retiredBecause", because);

        await using var db = await databases.CreateDbContextAsync(ct);
        return await PutAsync(
            db,
            actor,
            measure,
            row => row.Id == measure.Id,
            (row, version) => row with { Version = version },
            ct
        );
    }

    /// <summary>"Klopt nog": everything about this contact holds today.</summary>
    public Task<Outcome> ConfirmAsync(Actor actor, ContactId id, LocalDate today, CancellationToken ct) =>
        ChangeAsync(actor, id, known => known with { LastConfirmedOn = today, WrongNote = null, WrongOn = null }, ct);

    public Task<Outcome> ReportAsync(Actor actor, ContactId id, string? note, LocalDate today, CancellationToken ct)
    {
        var tidy = FieldValidation.Tidy(note);
        return Text(tidy) is { } wrong
            ? Task.FromResult(Outcome.Wrong("note", wrong))
            : ChangeAsync(actor, id, known => known with { WrongNote = tidy, WrongOn = today }, ct);
    }

    public async Task<Outcome> AddAsync(Actor actor, Experience experience, CancellationToken ct)
    {
        experience = experience with { Because = FieldValidation.Tidy(experience.Because)! };
        if (IsNoId(experience.Id))
            return Outcome.Wrong("id", "Er klopt iets niet.");
        if (Text(experience.Because) is { } because)
            return Outcome.Wrong("because", because);

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
            var outcome = await PutAsync(
                db,
                actor,
                change(known),
                row => row.Id == id,
                (row, version) => row with { Version = version },
                ct
            );
            if (outcome != Outcome.ChangedMeanwhile)
                return outcome;
        }
    }

    private async Task<Outcome> PutAsync<TRow>(
        ConferenceDb db,
        Actor actor,
        TRow row,
        Expression<Func<TRow, bool>> isIt,
        Func<TRow, long, TRow> at,
        CancellationToken ct
    )
        where TRow : class, IVersioned
    {
        var known = await db.Set<TRow>().AsNoTracking().SingleOrDefaultAsync(isIt, ct);
        if (known is not null && Same(known, at(row, known.Version)))
            return Outcome.Done;
        var version = row.Version;
        if (known is null != (version == 0))
            return Outcome.ChangedMeanwhile;

        var entry = db.Entry(at(row, version + 1));
        entry.State = known is null ? EntityState.Added : EntityState.Modified;
        if (known is not null)
            entry.Property(nameof(IVersioned.Version)).OriginalValue = version;
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            if (await StillAsync(db, isIt, version, ct))
                throw; // not a conflict: a real failure
            return Outcome.ChangedMeanwhile;
        }
        DirectoryLog.Changed(
            logger,
            actor.Person,
            typeof(TRow).Name,
            entry.Property("Id").CurrentValue?.ToString() ?? ""
        );
        return Outcome.Done;
    }

    private static async Task<bool> StillAsync<TRow>(
        ConferenceDb db,
        Expression<Func<TRow, bool>> isIt,
        long version,
        CancellationToken ct
    )
        where TRow : class, IVersioned =>
        ((await db.Set<TRow>().AsNoTracking().SingleOrDefaultAsync(isIt, ct))?.Version ?? 0) == version;

    // A record compares a list by reference.
    private static bool Same<TRow>(TRow a, TRow b) =>
        (a, b) switch
        {
            (Organisation one, Organisation other) => one.LifeAreas.SequenceEqual(other.LifeAreas)
                && one with { LifeAreas = other.LifeAreas } == other,
            _ => EqualityComparer<TRow>.Default.Equals(a, b),
        };

    private static Task<Contact?> FindAsync(ConferenceDb db, ContactId id, CancellationToken ct) =>
        db.Set<Contact>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);

    // Only what people write; who it is and what was said of it stay as they are.
    private static Contact Written(Contact written, Contact? known) =>
        (known ?? new Contact(written.Id, written.Organisation, "")) with
        {
            Name = FieldValidation.Tidy(written.Name)!,
            Function = FieldValidation.Tidy(written.Function),
            Mail = FieldValidation.Tidy(written.Mail),
            Phone = FieldValidation.Tidy(written.Phone),
            Reachable = FieldValidation.Tidy(written.Reachable),
            Deputy = FieldValidation.Tidy(written.Deputy),
            Version = written.Version,
        };

    private static Outcome? Wrong(Contact contact)
    {
        if (FieldValidation.Name(contact.Name) is { } name)
            return Outcome.Wrong("name", name);
        if (FieldValidation.Line(contact.Function) is { } function)
            return Outcome.Wrong("function", function);
        if (FieldValidation.Mail(contact.Mail) is { } mail)
            return Outcome.Wrong("mail", mail);
        if (FieldValidation.Phone(contact.Phone) is { } phone)
            return Outcome.Wrong("phone", phone);
        if (FieldValidation.Line(contact.Reachable) is { } reachable)
            return Outcome.Wrong("reachable", reachable);
        return FieldValidation.Line(contact.Deputy) is { } deputy ? Outcome.Wrong("deputy", deputy) : null;
    }

    private static string? Text(string? text) => text is null ? "Vul dit in." : FieldValidation.LongText(text);

    private static bool IsNoId<TId>(TId id)
        where TId : struct, IId<TId> => id.Value is not { Length: > 0 and <= IId<TId>.MaximumLength };
}
