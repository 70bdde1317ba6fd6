using System.Collections.Immutable;

namespace Agenda;

/// <summary>The state of one case, folded from its log. Its conferences are part of it.</summary>
public sealed record CaseState
{
    public static readonly CaseState Empty = new();

    public CaseRecord? Case { get; init; }

    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>
    /// Goals, actions, commitments, decisions, situations, notes and agenda items; those of one kind in the order in
    /// which they are shown.
    /// </summary>
    public ImmutableArray<CaseItem> Items { get; init; } = [];

    /// <summary>Those who may not take part, no matter who invites them: known to the coordinator only.</summary>
    public EquatableArray<PersonId> LockedOut { get; init; } = [];

    public ImmutableArray<Conference> Conferences { get; init; } = [];

    /// <summary>A case has at most one running conference.</summary>
    public Conference? Running => Conferences.FirstOrDefault(conference => conference.IsRunning);

    public bool IsInDialogue => Running?.Segment is ConferenceSegment.Dialogue;

    /// <summary>
    /// Whether the detainee's screen shows their plan: during the conversation, and after a conference was closed until
    /// another one starts (VI4).
    /// </summary>
    public bool IsPlanOnScreen =>
        Running is { } running
            ? running.Segment is ConferenceSegment.Dialogue
            : Conferences.Any(conference => conference.Segment is ConferenceSegment.Closed);

    public Participant? Find(PersonId person)
    {
        foreach (var participant in Participants)
            if (participant.Person == person)
                return participant;
        return null;
    }

    /// <summary>The participant as an actor; null for somebody who takes no part in this case.</summary>
    public Actor? ActorOf(PersonId person) =>
        Find(person) is { } found ? new Actor(found.Person, found.Organisation, found.Role) : null;

    public T? Find<T>(ItemId id)
        where T : CaseItem
    {
        foreach (var item in Items)
            if (item.Id == id)
                return item as T;
        return null;
    }

    /// <summary>The item, unless it does not exist or this actor may not see it: to them both are the same.</summary>
    public T? Find<T>(ItemId id, Actor actor)
        where T : CaseItem
    {
        if (actor.IsDetainee)
            return ScreenIds.Find(this, id) as T;
        return Find<T>(id) is { } item && actor.Audience.MaySee(item.Visibility) ? item : null;
    }

    /// <summary>
    /// What an audience may see, kind by kind. Goals and points are ordered among their own kind, so that moving a
    /// hidden one moves nothing else.
    /// </summary>
    public IEnumerable<CaseItem> SeenBy(Audience audience) =>
        Items
            .Where(item => audience.MaySee(item.Visibility))
            .OrderBy(item =>
                item switch
                {
                    AgendaItem => 0,
                    Goal => 1,
                    _ => 2,
                }
            );

    /// <summary>
    /// The life area of an item. An action without one has that of the goal it serves, if this audience may see that
    /// goal.
    /// </summary>
    public LifeArea? AreaOf(CaseItem item, Audience audience) =>
        item.LifeArea
        ?? (
            item is ActionItem { Goal: { } goal }
            && Find<Goal>(goal) is { } served
            && audience.MaySee(served.Visibility)
                ? served.LifeArea
                : null
        );

    public Conference? FindConference(ItemId id) => Conferences.FirstOrDefault(conference => conference.Id == id);

    /// <summary>The conference, unless it is still a draft and the actor is not the coordinator (DR2).</summary>
    public Conference? FindConference(ItemId id, Actor actor) =>
        FindConference(id) is { } found && (!found.IsDraft || actor.IsCoordinator) ? found : null;

    /// <summary>How long a conference takes: the minutes that were chosen, or more when its points need more.</summary>
    public int MinutesOf(Conference conference) =>
        Math.Max(
            conference.Minutes,
            Math.Min(
                Items
                    .OfType<AgendaItem>()
                    .Where(point => point.Conference == conference.Id)
                    .Sum(point => point.Minutes ?? 0),
                ConferenceLimits.LongestMinutes
            )
        );

    public bool Has(ItemId id) =>
        Find<CaseItem>(id) is not null
        || FindConference(id) is not null
        || string.Equals(Case?.Reference.Value, id.Value, StringComparison.Ordinal)
        || id.Value.StartsWith(Participant.ItemPrefix, StringComparison.Ordinal);

    public bool HasOrganisation(OrganisationId organisation) =>
        Participants.Any(participant => participant.Organisation == organisation);

    public CaseState Add(CaseItem item) => this with { Items = Items.Add(item) };

    public CaseState Change<T>(ItemId id, Func<T, T> change)
        where T : CaseItem
    {
        for (var i = 0; i < Items.Length; i++)
            if (Items[i].Id == id && Items[i] is T item)
                return this with { Items = Items.SetItem(i, change(item)) };
        return this;
    }

    public CaseState ChangeParticipant(PersonId person, Func<Participant, Participant> change) =>
        Find(person) is { } participant
            ? this with
            {
                Participants = Participants.Replace(participant, change(participant)),
            }
            : this;

    /// <summary>
    /// Without this participant, who loses the invitations to conferences still to come. Those who stood in for them
    /// take part in their own right from then on, because nobody else would ask them to come.
    /// </summary>
    public CaseState Without(PersonId person) =>
        this with
        {
            Participants =
            [
                .. Participants
                    .Where(one => one.Person != person)
                    .Select(one => one.DeputyOf == person ? one with { DeputyOf = null } : one),
            ],
            Conferences = [.. Conferences.Select(one => one.WithoutInvitationOf(person))],
        };

    public CaseState Change(ItemId id, Func<Conference, Conference> change) =>
        FindConference(id) is { } conference
            ? this with
            {
                Conferences = Conferences.Replace(conference, change(conference)),
            }
            : this;
}
