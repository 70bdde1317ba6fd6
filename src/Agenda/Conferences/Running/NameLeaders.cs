namespace Agenda;

/// <summary>
/// Says who leads a conference, and who takes over when that person drops out (C3). By whoever leads it or a
/// coordinator, until it is closed.
/// </summary>
/// <param name="Deputy">Absent: nobody in particular.</param>
public sealed record NameLeaders(ItemId Conference, PersonId Facilitator, PersonId? Deputy = null)
    : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (conference.Segment is ConferenceSegment.Closed)
            return Refusal.NotOpen;
        if (state.Find(Facilitator) is not { Role: not Role.Detainee } facilitator)
            return Verdict.Invalid(nameof(Facilitator));
        var deputy = Deputy is { } person ? state.Find(person) : null;
        if (Deputy is not null && (deputy is not { Role: not Role.Detainee } || Deputy == Facilitator))
            return Verdict.Invalid(nameof(Deputy));

        var named = new LeadersNamed(Conference, facilitator.Party, deputy?.Party);
        return conference.Facilitator == named.Facilitator && conference.Deputy == named.Deputy
            ? Verdict.Nothing
            : named;
    }
}

public sealed record LeadersNamed(ItemId Conference, Party Facilitator, Party? Deputy) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Change(Conference, conference => conference with { Facilitator = Facilitator, Deputy = Deputy });
}
