using Agenda.Tests.Language;
using NodaTime;
using static Agenda.Tests.Language.People;

namespace Agenda.Tests.Laws;

/// <summary>What is asked before a conference: drafts, times, invitations, who takes part on what ground.</summary>
internal sealed partial class RandomCommands
{
    /// <summary>A draft is given its time and opened, a planned one gets its invitations.</summary>
    private IEnumerable<Told> OnDrafts()
    {
        foreach (var conference in state.Conferences)
        {
            if (conference.IsDraft)
                yield return new SetConferenceTime(conference.Id, Time(), 40).By(Pr);
            if (conference is { IsDraft: true, PlannedAt: not null })
                yield return new OpenConference(conference.Id).By(Pr);
            if (conference.Segment is ConferenceSegment.Planned)
                yield return new ArrangeMeeting(
                    conference.Id,
                    Word<MeetingVia>(),
                    Chance(2) ? "https://voorbeeld.invalid/gesprek" : null
                ).By(Pr);
            if (conference.Segment is ConferenceSegment.Planned && Chance(2))
                yield return new AskTimes(conference.Id, [Time(), Time()], 40).By(Pr);
            if (conference.OpenPoll is not null && Chance(3))
                yield return new StopAsking(conference.Id).By(Pr);
            if (conference.Meeting is { Via: MeetingVia.ByHand } byHand)
                yield return new ConfirmTold(conference.Id, byHand.Revision).By(Pr);
            if (conference.Meeting is not null && Chance(2))
                yield return new CancelMeeting(conference.Id).By(Pr);
        }
        foreach (var participant in state.Participants.Where(participant => participant.Consents.Count > 0))
            yield return new WithdrawConsent(participant.Person, participant.Consents[0].LifeArea, ReadyCase.Tenth).By(
                CmA
            );
        foreach (var person in state.LockedOut)
            yield return new LiftLock(person).By(Pr);
    }

    private AgendaCommand OfPreparing() =>
        random.Next(19) switch
        {
            0 or 18 => new DraftConference(
                NewId(),
                Word<ConferenceType>(),
                40,
                Pick(Everybody),
                [new DraftPoint(new ItemId($"p{number}"), Text, Segment(), Area(), 5)],
                Chance(2) ? Pick(Everybody) : null
            ),
            1 => new SetConferenceTime(AnyConference(), Time(), random.Next(0, 90)),
            2 => new OpenConference(AnyConference()),
            3 => new ChangeAgendaItem(Any<AgendaItem>(), Text, random.Next(0, 30), Chance(2)),
            4 => new ArrangeMeeting(
                AnyConference(),
                Word<MeetingVia>(),
                Chance(2) ? "https://voorbeeld.invalid/gesprek" : null
            ),
            5 => new CancelMeeting(AnyConference()),
            6 => new RecordConsent(
                Pick(Everybody),
                Area() ?? LifeArea.Care,
                ReadyCase.Tenth.PlusDays(-random.Next(5, 20))
            ),
            7 => new WithdrawConsent(Pick(Everybody), Area() ?? LifeArea.Care, ReadyCase.Tenth),
            8 => new LockOut(new PersonId("dep-wc")),
            9 => new LiftLock(new PersonId("dep-wc")),
            10 => new ResolveConflict(AnyConference(), Chance(2)),
            11 => new CorrectCase(Text)
            {
                BringingPartner = Chance(2) ? Pick(Organisations) : null,
                HomeMunicipality = Chance(2) ? Text : null,
                DetentionStart = Chance(2) ? ReadyCase.Tenth.PlusDays(-random.Next(90)) : null,
                DetentionKind = Chance(4) ? Word<DetentionKind>() : DetentionKind.Sentenced,
            },
            12 => new RecordInformed(Chance(4) ? null : ReadyCase.Tenth.PlusDays(-random.Next(20))),
            13 => new AskTimes(AnyConference(), Chance(4) ? [] : [Time(), Time()], random.Next(0, 90)),
            14 => new StopAsking(AnyConference()),
            15 => new ConfirmTold(AnyConference(), random.Next(1, 4)),
            _ => OfTheServer(),
        };

    /// <summary>Reports that nobody but the server may give.</summary>
    private AgendaCommand OfTheServer() =>
        random.Next(5) switch
        {
            0 => new ReportArranged(AnyConference(), 1, MeetingState.Arranged, Text, null, null),
            1 => new ReportDelay(AnyConference(), 1, MeetingProblem.NotNow),
            2 => new AnswerTimes(AnyConference(), 1, Pick(Everybody), [new SlotAnswer(Time(), Word<Suits>())]),
            3 => new ReportAsked(AnyConference(), 1, Pick(Everybody), Word<AskedHow>()),
            _ => new ReportSeen(AnyConference(), 1, [], null),
        };

    private Instant Time() => ReadyCase.Begins + Duration.FromDays(random.Next(60));
}
