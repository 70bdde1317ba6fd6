using Agenda;

namespace ConferenceHub.Index;

/// <summary>The derived rows in memory. Its owner keeps them to one thread at a time.</summary>
internal sealed class MemoryRows
{
    private readonly Dictionary<CaseId, CaseEntry> cases = [];
    private readonly Dictionary<(CaseId, PersonId), ParticipantEntry> participants = [];
    private readonly Dictionary<(CaseId, ItemId), ActionEntry> actions = [];
    private readonly Dictionary<(CaseId, ItemId), ConferenceEntry> conferences = [];

    public void Apply(CaseId reference, IndexChange change)
    {
        if (change.Case is { } entry)
            cases[reference] = entry;
        foreach (var person in change.ParticipantsGone)
            participants.Remove((reference, person));
        foreach (var participant in change.Participants)
            participants[(reference, participant.Person)] = participant;
        foreach (var action in change.Actions)
            actions[(reference, action.Action)] = action;
        foreach (var conference in change.Conferences)
            conferences[(reference, conference.Conference)] = conference;
    }

    public IReadOnlyList<IndexedCase> CasesOf(PersonId person) =>
        IndexedCase.From(
            participants.Values.Where(participant => participant.Person == person),
            cases.Values,
            actions.Values,
            conferences.Values
        );

    public ParticipantEntry? Participant(CaseId reference, PersonId person) =>
        participants.GetValueOrDefault((reference, person));

    public IReadOnlyList<CaseId> Planned() =>
        [
            .. conferences
                .Values.Where(conference => conference.Segment is not ConferenceSegment.Closed)
                .Select(conference => conference.Reference)
                .Distinct(),
        ];

    public void Clear()
    {
        cases.Clear();
        participants.Clear();
        actions.Clear();
        conferences.Clear();
    }
}
