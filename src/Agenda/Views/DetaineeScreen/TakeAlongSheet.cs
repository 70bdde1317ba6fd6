using NodaTime;

namespace Agenda.Views;

/// <summary>
/// What the detainee takes home on paper (D6): the words of their screen, in which everybody else stands by function. It
/// can be made at any moment, also when the screen shows nothing.
/// </summary>
/// <param name="Release">The day of release, in at most two sentences.</param>
/// <param name="Items">Goals, what they do themselves, who does what for them, what was agreed.</param>
/// <param name="NextTalk">When the next conference is; null: it is not planned.</param>
/// <param name="IsFinal">Whether a conference was closed and none is going on.</param>
/// <param name="IsAnswered">Whether the detainee said of everything whether it is right.</param>
public sealed record TakeAlongSheet(
    string FirstName,
    EquatableArray<string> Release,
    EquatableArray<ScreenItem> Items,
    Instant? NextTalk,
    bool IsFinal,
    bool IsAnswered
)
{
    /// <returns>Null: there is no case.</returns>
    public static TakeAlongSheet? Of(CaseState state, Instant now)
    {
        if (state.Case is not { } current)
            return null;
        var items = ScreenProjection.Plan(state).Select(item => ByFunction.Of(state, item)).ToEquatableArray();
        return new TakeAlongSheet(
            current.Details.FirstName,
            ScreenMoment.ReleaseOf(state),
            items,
            NextTalkAfter(state, now),
            state.Running is null
                && state.Conferences.Any(conference => conference.Segment is ConferenceSegment.Closed),
            items.All(item => item.Asked is not true || item.Answer is not null)
        );
    }

    // Never one that only the coordinator sees.
    private static Instant? NextTalkAfter(CaseState state, Instant now) =>
        state
            .Conferences.Where(conference =>
                conference.Segment is not (ConferenceSegment.Closed or ConferenceSegment.Draft)
                && conference.PlannedAt > now
            )
            .Min(conference => conference.PlannedAt);
}
