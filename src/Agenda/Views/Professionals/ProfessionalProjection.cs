using System.Collections.Immutable;
using Agenda.Deadlines;

namespace Agenda.Views;

/// <summary>
/// The case as the professionals of one organisation, or the coordinator, see it. Built from state; what is hidden is
/// never looked at, so that no count, order or reference gives it away.
/// </summary>
internal sealed class ProfessionalProjection(CaseState state, Audience audience, DeadlineRules rules)
{
    private readonly NodaTime.LocalDate? lastDay = state.Case?.ReleaseDate is { } release
        ? DeadlineRules.LastWorkingDayBefore(release)
        : null;
    private int goals;
    private readonly Dictionary<ItemId, int> points = [];

    public ImmutableArray<ViewItem> Items()
    {
        if (state.Case is not { } current)
            return [];
        var items = ImmutableArray.CreateBuilder<ViewItem>(
            1 + state.Participants.Length + state.Conferences.Length + state.Items.Length
        );
        items.Add(Of(current));
        foreach (var participant in state.Participants)
            items.Add(Of(participant));
        foreach (var conference in state.Conferences.Where(conference => !conference.IsDraft || audience.IsCoordinator))
            items.Add(Of(conference));
        foreach (var item in state.SeenBy(audience))
            items.Add(Of(item));
        return items.ToImmutable();
    }

    /// <param name="item">Any but a goal or a point, whose order is known only among all of them.</param>
    public ViewItem Of(CaseItem item) =>
        item switch
        {
            AgendaItem point => Of(point),
            Goal goal => Of(goal),
            ActionItem action => Of(action),
            Commitment commitment => Of(commitment),
            Decision decision => With(decision, Of(decision)),
            Situation situation => With(situation, Of(situation)),
            Note note => With(note, Of(note)),
            _ => throw new InvalidOperationException($"{item.GetType().Name} has no view for professionals"),
        };

    private CaseView Of(CaseRecord current) =>
        new(
            new ItemId(current.Reference.Value),
            current.Reference,
            current.Details.FirstName,
            current.LifeAreas,
            rules.For(state)
        )
        {
            BringingPartner = current.Details.BringingPartner,
            HomeMunicipality = current.Details.HomeMunicipality,
            SettlementMunicipality = current.Details.SettlementMunicipality,
            PiMunicipality = current.Details.PiMunicipality,
            DetentionStart = current.Details.DetentionStart,
            DetentionKind = current.Details.DetentionKind,
            InformedOn = current.InformedOn,
            ReleaseDate = current.ReleaseDate,
            ReleaseProvisional = current.ReleaseDate is null ? null : current.ReleaseProvisional,
            ReleaseMovedFrom = current.ReleaseMovedFrom,
            LastDay = lastDay,
            LockedOut = audience.IsCoordinator && state.LockedOut.Count > 0 ? state.LockedOut : null,
        };

    private static ParticipantView Of(Participant participant) =>
        new(
            participant.ItemId,
            participant.Person,
            participant.Name,
            participant.Function,
            participant.Organisation,
            participant.OrganisationName,
            participant.Role,
            participant.DeputyOf
        )
        {
            Purpose = participant.Purpose,
            LegalBasis = participant.LegalBasis,
            Consents = participant.Consents.Count > 0 ? participant.Consents : null,
        };

    private ConferenceView Of(Conference conference)
    {
        var current = CurrentItem.For(state, conference, audience);
        return new ConferenceView(
            conference.Id,
            conference.Segment,
            conference.Type,
            conference.Facilitator,
            conference.Hands,
            conference.Speakers
        )
        {
            PlannedAt = conference.PlannedAt,
            Minutes = conference.Minutes,
            Deputy = conference.Deputy,
            CurrentItem = current?.Item,
            CurrentSince = current?.Since,
            StartedAt = conference.StartedAt,
            ClosedAt = conference.ClosedAt,
            Speaker = conference.Speaker,
            JoinUrl = conference.CallLink,
            Meeting = audience.IsCoordinator && conference.Meeting is { } meeting ? Of(meeting) : null,
            Poll =
                audience.IsCoordinator && (conference.OpenPoll ?? conference.ChosenPoll) is { } poll ? Of(poll) : null,
        };
    }

    private static MeetingView Of(VideoMeeting meeting) =>
        new(meeting.Revision, meeting.Via, meeting.State, meeting.Invited, meeting.Answers)
        {
            Link = meeting.Link,
            Problem = meeting.Problem,
            Conflict = meeting.Conflict,
        };

    private PollView Of(TimePoll poll) =>
        new(
            poll.Round,
            poll.State is PollState.Open,
            poll.Minutes,
            poll.Slots,
            state
                .Participants.Where(poll.Asks)
                .Select(participant => new PolledView(participant.Person)
                {
                    How = poll.HowAsked(participant.Person),
                    Answers = poll.AnswerOf(participant.Person),
                })
                .ToEquatableArray()
        );

    private AgendaItemView Of(AgendaItem point)
    {
        var order = points[point.Conference] = points.GetValueOrDefault(point.Conference, -1) + 1;
        return With(
            point,
            new AgendaItemView(point.Id, point.Conference, point.Title, point.Segment, order)
            {
                By = point.Added.Party,
                Subject = point.Subject,
                Minutes = point.Minutes,
                QuickWin = True(point.QuickWin),
            }
        );
    }

    private GoalView Of(Goal goal) =>
        With(
            goal,
            new GoalView(goal.Id, goal.Text, goal.Stance, goal.State, goals++, goal.Earlier, goal.Interpretations)
            {
                By = goal.Added.Party,
                AskAgainOn = goal.AskAgainOn,
                ConfirmedAt = goal.ConfirmedAt,
            }
        );

    private ActionView Of(ActionItem action) =>
        With(action, WhatToDo(action)) with
        {
            Owner = action.Owner,
            Deputy = action.Deputy,
            HandingOverTo = action.HandingOverTo,
            Budget = action.Budget,
            Result = action.Result,
            Reason = action.Reason,
            Deferred = True(action.Deferred),
            ConfirmedBy = action.ConfirmedBy,
            Answer = action.Answer,
        };

    private ActionView WhatToDo(ActionItem action) =>
        new(
            action.Id,
            action.Text,
            action.State,
            action.Supporters,
            action.Suggested,
            Seen(action.DependsOn),
            Unlocked(action),
            action.Progress
        )
        {
            By = action.Added.Party,
            Goal = action.Goal is { } goal && IsSeen(goal) ? goal : null,
            Due = action.Due,
            DoneWhen = action.DoneWhen,
            QuickWin = True(action.QuickWin),
            Scarcity = action.Scarcity,
            AfterRelease = True(action.Due > lastDay && !action.HasEnded),
        };

    private CommitmentView Of(Commitment commitment) =>
        With(
            commitment,
            new CommitmentView(commitment.Id, commitment.Partner, commitment.Detainee, commitment.Earlier)
            {
                By = commitment.Added.Party,
                Due = commitment.Due,
                Owner = commitment.Owner,
                Answer = commitment.Answer,
                ConfirmedBy = commitment.ConfirmedBy,
                PartnerOutcome = commitment.PartnerOutcome,
                DetaineeOutcome = commitment.DetaineeOutcome,
                AfterRelease = True(commitment.Due > lastDay && !commitment.HasEnded),
            }
        );

    private static DecisionView Of(Decision decision) =>
        new(decision.Id, decision.Text, decision.Kind, decision.Earlier)
        {
            By = decision.Added.Party,
            Because = decision.Because,
            Answer = decision.Answer,
        };

    private static NoteView Of(Note note) =>
        new(note.Id, note.Text, note.Earlier)
        {
            By = note.Added.Party,
            Answer = note.Answer,
            Imposed = True(note.IsImposed),
        };

    private static SituationView Of(Situation situation) =>
        new(situation.Id, situation.Text, situation.Earlier)
        {
            By = situation.Added.Party,
            Possible = situation.Possible,
            AlreadyRunning = True(situation.AlreadyRunning),
            StopsOn = situation.StopsOn,
        };

    private T With<T>(CaseItem item, T view)
        where T : WrittenView =>
        view with
        {
            Visibility = item.Visibility.Level,
            VisibleTo = item.Visibility.VisibleTo.Count > 0 ? item.Visibility.VisibleTo : null,
            LifeArea = state.AreaOf(item, audience),
            At = item.Added.At,
            PlainText = OrNull(item.PlainText),
            PlainTextPutAside = OrNull(item.PlainTextPutAside),
            NeedsPlainText = True(PlainWording.IsWanted(state, item)),
        };

    private bool IsSeen(ItemId id) => state.Find<CaseItem>(id) is { } item && audience.MaySee(item.Visibility);

    private EquatableArray<ItemId> Seen(EquatableArray<ItemId> others) =>
        others.Count == 0 || others.All(IsSeen) ? others : others.Where(IsSeen).ToEquatableArray();

    private EquatableArray<ItemId> Unlocked(ActionItem action)
    {
        EquatableArray<ItemId> unlocked = [];
        foreach (var item in state.Items)
            if (
                item is ActionItem { DependsOn.Count: > 0 } other
                && other.DependsOn.Contains(action.Id)
                && audience.MaySee(other.Visibility)
            )
                unlocked = unlocked.Add(other.Id);
        return unlocked;
    }

    private static EquatableArray<string>? OrNull(EquatableArray<string> lines) => lines.Count > 0 ? lines : null;

    private static bool? True(bool value) => value ? true : null;
}
