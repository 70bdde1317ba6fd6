using NodaTime;

namespace Agenda;

/// <summary>Plans a conference. Only the coordinator.</summary>
/// <param name="Minutes">How long the whole conference may take.</param>
public sealed record PlanConference(
    ItemId Conference,
    ConferenceType ConferenceType,
    Instant PlannedAt,
    int Minutes,
    PersonId Facilitator,
    PersonId? Deputy = null
) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.IsCoordinator)
            return Refusal.NotAllowed;
        if (state.Has(Conference))
            return Verdict.Invalid("conference");
        if (!Dates.IsFit(PlannedAt))
            return Verdict.Invalid("plannedAt");
        if (Minutes is < 1 or > 480)
            return Verdict.Invalid("minutes");
        if (state.Find(Facilitator) is not { Role: not Role.Detainee } facilitator)
            return Verdict.Invalid("facilitator");
        var deputy = Deputy is { } person ? state.Find(person) : null;
        if (Deputy is not null && deputy is not { Role: not Role.Detainee })
            return Verdict.Invalid("deputy");

        return new ConferencePlanned(Conference, ConferenceType, PlannedAt, Minutes, facilitator.Party, deputy?.Party);
    }
}

public sealed record ConferencePlanned(
    ItemId Conference,
    ConferenceType ConferenceType,
    Instant PlannedAt,
    int Minutes,
    Party Facilitator,
    Party? Deputy
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state with
        {
            Conferences = state.Conferences.Add(
                new Conference(Conference, ConferenceType, PlannedAt, Minutes, Facilitator) { Deputy = Deputy }
            ),
        };
}
