using NodaTime;

namespace Agenda;

/// <summary>
/// Begins a conference that only the coordinator sees until it is opened (B2, B3), with the points of its template. One
/// at a time: two coordinators who press together prepare the same conference.
/// </summary>
/// <param name="Minutes">How long the whole conference may take.</param>
public sealed record DraftConference(
    ItemId Conference,
    ConferenceType ConferenceType,
    int Minutes,
    PersonId Facilitator,
    EquatableArray<DraftPoint> Points,
    PersonId? Deputy = null
) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.IsCoordinator)
            return Refusal.NotAllowed;
        if (state.Has(Conference))
            return Verdict.Invalid(nameof(Conference));
        if (state.Conferences.Any(conference => conference.IsDraft))
            return Refusal.NotOpen;
        if (!ConferenceLimits.IsFit(Minutes))
            return Verdict.Invalid(nameof(Minutes));
        if (state.Find(Facilitator) is not { Role: not Role.Detainee } facilitator)
            return Verdict.Invalid(nameof(Facilitator));
        var deputy = Deputy is { } person ? state.Find(person) : null;
        if (Deputy is not null && deputy is not { Role: not Role.Detainee })
            return Verdict.Invalid(nameof(Deputy));
        if (!ArePointsFit(state))
            return Verdict.Invalid(nameof(Points));
        if (!CaseLimits.HasRoomFor(state, Points.Count) || state.Conferences.Length >= CaseLimits.MostConferences)
            return Refusal.Full;

        return new ConferenceDrafted(Conference, ConferenceType, Minutes, facilitator.Party, deputy?.Party, Points);
    }

    private bool ArePointsFit(CaseState state) =>
        Points.Count <= ConferenceLimits.MostDraftPoints
        && Points.All(point => point.IsFit(state))
        // Nor has a point the id of its own conference.
        && Points.Select(point => point.Id).Append(Conference).Distinct().Count() == Points.Count + 1;
}

public sealed record ConferenceDrafted(
    ItemId Conference,
    ConferenceType ConferenceType,
    int Minutes,
    Party Facilitator,
    Party? Deputy,
    EquatableArray<DraftPoint> Points
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin)
    {
        var conference = new Conference(Conference, ConferenceType, null, Minutes, Facilitator)
        {
            Deputy = Deputy,
            Segment = ConferenceSegment.Draft,
        };
        var drafted = state with { Conferences = state.Conferences.Add(conference) };
        return Points.Aggregate(drafted, (so, point) => so.Add(DraftAgenda.Place(so, Item(point, origin))));
    }

    private AgendaItem Item(DraftPoint point, Origin origin) =>
        new(
            point.Id,
            point.Segment is ConferenceSegment.Dialogue ? ItemVisibility.Shared : ItemVisibility.Partners,
            origin,
            Conference,
            point.Title,
            point.Segment
        )
        {
            LifeArea = point.LifeArea,
            Minutes = point.Minutes,
            QuickWin = point.QuickWin,
            Subject = point.Subject,
        };
}
