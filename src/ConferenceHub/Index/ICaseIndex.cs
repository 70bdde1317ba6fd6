using Agenda;
using NodaTime;

namespace ConferenceHub.Index;

/// <summary>
/// What lists are made of: the derived rows of many cases, without opening their logs. Never ahead of the log and never
/// behind it.
/// </summary>
public interface ICaseIndex
{
    /// <summary>The cases in which this person takes part, soonest release first, those without a date last.</summary>
    Task<IReadOnlyList<IndexedCase>> CasesOfAsync(PersonId person, CancellationToken ct);

    /// <summary>The cases that have a conference which is not over.</summary>
    Task<IReadOnlyList<CaseId>> PlannedAsync(CancellationToken ct);

    /// <summary>
    /// As what this person takes part in the case; null when not at all, or when there is no such case (JO4).
    /// </summary>
    Task<ParticipantEntry?> ParticipantAsync(CaseId reference, PersonId person, CancellationToken ct);
}

/// <summary>
/// One case with its derived rows. Not filtered: what an audience may see of them is decided elsewhere.
/// </summary>
/// <param name="Participant">As what the person who asked takes part in it.</param>
/// <param name="Actions">Soonest due first, those without a date last.</param>
/// <param name="Conferences">In order of time, those without a time last.</param>
public sealed record IndexedCase(
    CaseEntry Case,
    ParticipantEntry Participant,
    IReadOnlyList<ActionEntry> Actions,
    IReadOnlyList<ConferenceEntry> Conferences
)
{
    /// <summary>Puts loose rows together, in the one order of every list.</summary>
    internal static IReadOnlyList<IndexedCase> From(
        IEnumerable<ParticipantEntry> participants,
        IEnumerable<CaseEntry> cases,
        IEnumerable<ActionEntry> actions,
        IEnumerable<ConferenceEntry> conferences
    )
    {
        var actionsOf = actions
            .OrderBy(one => one.Due ?? LocalDate.MaxIsoValue)
            .ThenBy(one => one.Action.Value, StringComparer.Ordinal)
            .ToLookup(one => one.Reference);
        var conferencesOf = conferences
            .OrderBy(one => one.PlannedAt ?? Instant.MaxValue)
            .ThenBy(one => one.Conference.Value, StringComparer.Ordinal)
            .ToLookup(one => one.Reference);
        return
        [
            .. cases
                .Join(
                    participants,
                    one => one.Reference,
                    participant => participant.Reference,
                    (one, participant) =>
                        new IndexedCase(
                            one,
                            participant,
                            [.. actionsOf[one.Reference]],
                            [.. conferencesOf[one.Reference]]
                        )
                )
                .OrderBy(one => one.Case.ReleaseDate ?? LocalDate.MaxIsoValue)
                .ThenBy(one => one.Case.Reference.Value, StringComparer.Ordinal),
        ];
    }
}
