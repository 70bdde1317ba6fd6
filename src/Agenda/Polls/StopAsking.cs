using NodaTime;

namespace Agenda;

/// <summary>Stops asking which times suit, without choosing one. Only the coordinator.</summary>
public sealed record StopAsking(ItemId Conference) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (state.FindConference(Conference, actor) is not { } conference)
            return Refusal.NoSuchItem;
        if (!actor.IsCoordinator)
            return Refusal.NotAllowed;
        return conference.OpenPoll is null ? Verdict.Nothing : new AskingStopped(Conference);
    }
}

public sealed record AskingStopped(ItemId Conference) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(
            Conference,
            conference =>
                conference.OpenPoll is not { } poll
                    ? conference
                    : conference with
                    {
                        Poll = poll with { State = PollState.Stopped },
                    }
        );
}
