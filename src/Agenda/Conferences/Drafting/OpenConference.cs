namespace Agenda;

/// <summary>Shows a draft to everyone who takes part, once it has a time and at least one point.</summary>
public sealed record OpenConference(ItemId Conference) : ConferenceCommand(Conference)
{
    protected override Verdict DecideOn(Conference conference, CaseState state, Actor actor)
    {
        if (!conference.IsDraft)
            return conference.Segment is ConferenceSegment.Planned ? Verdict.Nothing : Refusal.NotOpen;
        if (conference.PlannedAt is null)
            return Verdict.Invalid(nameof(conference.PlannedAt));
        return state.Items.OfType<AgendaItem>().Any(point => point.Conference == Conference)
            ? new ConferenceOpened(Conference)
            : Verdict.Invalid(nameof(DraftConference.Points));
    }
}

public sealed record ConferenceOpened(ItemId Conference) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        DraftAgenda.Open(
            state.Change(Conference, conference => conference with { Segment = ConferenceSegment.Planned }),
            Conference
        );
}
