using NodaTime;

namespace Agenda;

/// <summary>
/// Everyone who takes part is asked which times suit them. Only the coordinator sees who is asked and what they answer.
/// </summary>
/// <param name="Round">Counts the polls of this conference, from 1: an answer to an earlier one does not count
/// here.</param>
/// <param name="Minutes">How long the conference would be.</param>
/// <param name="Slots">In order of time.</param>
/// <param name="By">The one who asks, and therefore is not asked.</param>
public sealed record TimePoll(int Round, int Minutes, EquatableArray<Instant> Slots, PersonId By)
{
    public PollState State { get; init; } = PollState.Open;

    public EquatableArray<AskedPerson> Asked { get; init; } = [];

    public EquatableArray<TimesAnswer> Answers { get; init; } = [];

    public bool Asks(Participant participant) => participant.IsInvited && participant.Person != By;

    public AskedHow? HowAsked(PersonId person) => Asked.FirstOrDefault(asked => asked.Person == person)?.How;

    public EquatableArray<SlotAnswer>? AnswerOf(PersonId person) =>
        Answers.FirstOrDefault(answer => answer.Person == person)?.Slots;
}
