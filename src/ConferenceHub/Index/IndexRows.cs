using Agenda;
using Agenda.Views;

namespace ConferenceHub.Index;

/// <summary>
/// Works out which derived rows one event changes: those whose source changed.
/// </summary>
public static class IndexRows
{
    public static IndexChange Between(CaseState before, CaseState after)
    {
        if (after.Case is not { } current)
            return IndexChange.None;
        var reference = current.Reference;
        return new IndexChange(
            ReferenceEquals(before.Case, current)
                ? null
                : new CaseEntry(
                    reference,
                    current.ReleaseDate,
                    current.ReleaseProvisional,
                    current.Details.DetentionStart,
                    [.. current.LifeAreas]
                ),
            after.Participants == before.Participants
                ? []
                : [.. after.Participants.Except(before.Participants).Select(participant => Of(reference, participant))],
            after.Participants == before.Participants
                ? []
                :
                [
                    .. before
                        .Participants.Where(participant => after.Find(participant.Person) is null)
                        .Select(participant => participant.Person),
                ],
            after.Items == before.Items ? [] : Actions(reference, before, after),
            after.Conferences == before.Conferences
                ? []
                :
                [
                    .. after
                        .Conferences.Except(before.Conferences, ReferenceEqualityComparer.Instance)
                        .OfType<Conference>()
                        .Select(conference => Of(reference, conference)),
                ]
        );
    }

    private static List<ActionEntry> Actions(CaseId reference, CaseState before, CaseState after)
    {
        var known = new HashSet<object>(before.Items, ReferenceEqualityComparer.Instance);
        return
        [
            .. after
                .Items.OfType<ActionItem>()
                .Where(action => !known.Contains(action))
                .Select(action => Of(reference, after, action)),
        ];
    }

    private static ParticipantEntry Of(CaseId reference, Participant participant) =>
        new(reference, participant.Person, participant.Organisation, participant.Role);

    // The area of a goal only when everyone may see that goal: a row is the same for all who may see its action.
    private static ActionEntry Of(CaseId reference, CaseState state, ActionItem action) =>
        new(
            reference,
            action.Id,
            state.AreaOf(action, Audience.Detainee),
            action.State,
            action.Owner?.Person,
            action.Owner?.Organisation,
            action.Due,
            action.Visibility.Level,
            [.. action.Visibility.VisibleTo]
        );

    private static ConferenceEntry Of(CaseId reference, Conference conference) =>
        new(reference, conference.Id, conference.Type, conference.Segment, conference.PlannedAt);
}
