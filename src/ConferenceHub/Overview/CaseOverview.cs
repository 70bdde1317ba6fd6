using System.Collections.Concurrent;
using Agenda;
using Agenda.Deadlines;
using Agenda.Views;
using ConferenceHub.Index;
using ConferenceHub.Log;
using NodaTime;

namespace ConferenceHub.Overview;

/// <summary>
/// The cases of a person, most urgent release first, from the derived rows; only the first name is decrypted from its
/// case, once, and then what happened since.
/// </summary>
public sealed class CaseOverview(ICaseIndex index, IEventLog log, DeadlineRules rules)
{
    private readonly ConcurrentDictionary<CaseId, KnownName> names = new();

    public async Task<IReadOnlyList<CaseRow>> OfAsync(PersonId person, Instant now, CancellationToken ct)
    {
        var today = now.InZone(DutchCalendar.Zone).Date;
        var rows = new List<CaseRow>();
        foreach (var one in await index.CasesOfAsync(person, ct))
            rows.Add(Row(one, await NameAsync(one.Case.Reference, ct), today));
        return rows;
    }

    private CaseRow Row(IndexedCase one, string name, LocalDate today)
    {
        var audience = new Actor(one.Participant.Person, one.Participant.Organisation, one.Participant.Role).Audience;
        var actions = one
            .Actions.Where(action =>
                audience.MaySee(new ItemVisibility(action.Visibility, action.VisibleTo.ToEquatableArray()))
            )
            .ToList();
        var open = actions.Where(action => !HasEnded(action)).ToList();
        return new CaseRow(
            one.Case.Reference,
            name,
            [.. one.Case.LifeAreas.Select(area => new AreaRow(area, StateOf(area, actions)))],
            open.Count(action => action.Owner is null),
            open.Count(action => action.Due < today)
        )
        {
            ReleaseDate = one.Case.ReleaseDate,
            ReleaseProvisional = one.Case.ReleaseDate is null ? null : one.Case.ReleaseProvisional,
            Conference = Next(one.Conferences, audience.IsCoordinator),
            Warning = Warning(one, today),
        };
    }

    private static AreaState StateOf(LifeArea area, List<ActionEntry> actions)
    {
        var asked = actions
            .Where(action => action.LifeArea == area && action.State is not ActionState.Dropped)
            .ToList();
        var open = asked.Where(action => !HasEnded(action)).ToList();
        return asked.Count == 0 ? AreaState.None
            : open.Count == 0 ? AreaState.Done
            : open.All(action => action.Owner is not null) ? AreaState.Claimed
            : AreaState.Open;
    }

    private static bool HasEnded(ActionEntry action) =>
        action.State is ActionState.Done or ActionState.Failed or ActionState.Dropped;

    private static ConferenceRow? Next(IReadOnlyList<ConferenceEntry> conferences, bool withDrafts)
    {
        var open = conferences
            .Where(conference =>
                conference.Segment is not ConferenceSegment.Closed
                && (withDrafts || conference.Segment is not ConferenceSegment.Draft)
            )
            .ToList();
        return
            (
                open.FirstOrDefault(conference =>
                    conference.Segment is not (ConferenceSegment.Planned or ConferenceSegment.Draft)
                ) ?? open.FirstOrDefault()
            )
                is { } next
            ? new ConferenceRow(next.Conference, next.Type, next.PlannedAt, next.Segment)
            : null;
    }

    // A draft does not count: partners would see that there is one, and nobody is warned.
    private PlanningWarning? Warning(IndexedCase one, LocalDate today) =>
        rules.WarningFor(
            new ConferencePlan(
                one.Case.DetentionStart,
                one.Case.ReleaseDate,
                [
                    .. one
                        .Conferences.Where(conference => conference.Segment is not ConferenceSegment.Draft)
                        .Select(conference => Planned(conference, today)),
                ]
            ),
            today
        );

    private static PlannedConference Planned(ConferenceEntry conference, LocalDate today) =>
        new(
            conference.Type,
            conference.PlannedAt?.InZone(DutchCalendar.Zone).Date ?? today,
            conference.Segment is ConferenceSegment.Closed
        );

    // From the last event that is known, so that a log that began anew is noticed.
    private async Task<string> NameAsync(CaseId reference, CancellationToken ct)
    {
        var known = names.GetValueOrDefault(reference);
        var tail = known is null ? [] : await log.ReadAsync(reference, known.At - 1, ct);
        if (tail is not [{ Command: var last }, ..] || last != known!.Last)
            (known, tail) = (null, await log.ReadAsync(reference, 0, ct));
        foreach (var stored in tail)
            known = new KnownName(stored.Sequence, stored.Command, NameIn(stored.Event) ?? known?.Name ?? "");
        if (known is not null)
            names[reference] = known;
        return known?.Name ?? "";
    }

    private static string? NameIn(AgendaEvent happened) =>
        happened switch
        {
            CaseOpened opened => opened.Details.FirstName,
            CaseCorrected corrected => corrected.Details.FirstName,
            _ => null,
        };

    /// <summary>The first name as it stood after one event.</summary>
    private sealed record KnownName(long At, CommandId Last, string Name);
}
