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
            return Verdict.Invalid(nameof(Conference));
        if (!DateLimits.IsFit(PlannedAt))
            return Verdict.Invalid(nameof(PlannedAt));
        if (!ConferenceLimits.IsFit(Minutes))
            return Verdict.Invalid(nameof(Minutes));
        if (state.Find(Facilitator) is not { Role: not Role.Detainee } facilitator)
            return Verdict.Invalid(nameof(Facilitator));
        var deputy = Deputy is { } person ? state.Find(person) : null;
        if (Deputy is not null && deputy is not { Role: not Role.Detainee })
            return Verdict.Invalid(nameof(Deputy));
        if (state.Conferences.Length >= CaseLimits.MostConferences)
            return Refusal.Full;

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
