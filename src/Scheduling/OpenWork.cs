using Agenda;

namespace Scheduling;

/// <summary>One thing that a case still asks of scheduling. Two states that ask the same have the same open work.</summary>
/// <param name="Number">The revision of a wish for a meeting, or the round of a question about times.</param>
/// <param name="Person">Who is to be asked which times suit; null for a meeting.</param>
internal readonly record struct OpenWork(ItemId Conference, long Number, PersonId? Person)
{
    public static IEnumerable<OpenWork> Of(CaseState state)
    {
        foreach (var conference in state.Conferences)
        {
            if (conference is { Segment: not ConferenceSegment.Closed, Meeting: { WaitsForServer: true } meeting })
                yield return new OpenWork(conference.Id, meeting.Revision, Person: null);
            if (conference.OpenPoll is { } poll)
                foreach (var person in Unasked(state, poll))
                    yield return new OpenWork(conference.Id, poll.Round, person);
        }
    }

    /// <summary>Those who take part and were not asked yet.</summary>
    public static IEnumerable<PersonId> Unasked(CaseState state, TimePoll poll) =>
        state
            .Participants.Where(participant => poll.Asks(participant) && poll.HowAsked(participant.Person) is null)
            .Select(participant => participant.Person);
}
