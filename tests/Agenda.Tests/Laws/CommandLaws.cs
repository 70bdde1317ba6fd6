using Agenda.Tests.Language;
using Agenda.Views;

namespace Agenda.Tests.Laws;

/// <summary>What holds for every command, whoever gives it and whatever is so.</summary>
public sealed class CommandLaws
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    /// <summary>The same again is no mistake: it changes nothing.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void ID3_what_was_accepted_changes_nothing_when_it_is_asked_again(int seed)
    {
        foreach (var moment in History.Random(seed).Moments.Where(moment => moment.Event is not null))
        {
            var again = moment.After.Decide(moment.Told);
            Assert.True(IsAsExpected(moment.Told.Command, again), $"seed {seed}: {moment.Told} again: {again}");
        }
    }

    /// <summary>
    /// Every exception stands here: an id is used once, what is gone is gone, words with a date add up, and after the
    /// next comes the next.
    /// </summary>
    private static bool IsAsExpected(AgendaCommand command, Verdict again) =>
        command switch
        {
            AddingCommand => again == Verdict.Invalid(nameof(AddingCommand.Id)),
            PlanConference or DraftConference => again == Verdict.Invalid(nameof(PlanConference.Conference)),
            RemoveAgendaItem or TakeAway => again == Refusal.NoSuchItem,
            InterpretGoal or ReportProgress => again is Verdict.Changes,
            NextSpeaker => again is Verdict.Changes or Verdict.NothingToDo,
            _ => again == Verdict.Nothing,
        };

    [Theory, MemberData(nameof(Seeds))]
    public void The_same_question_gets_the_same_answer_and_asking_changes_nothing(int seed)
    {
        foreach (var moment in History.Random(seed).Moments)
        {
            var before = moment.Before.Seen(Audience.Coordinator);
            Assert.Equal(moment.Verdict, moment.Before.Decide(moment.Told));
            Assert.True(
                moment.Before.Seen(Audience.Coordinator).Since(before).IsNone,
                $"seed {seed}: deciding {moment.Told} changed the case"
            );
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_log_folded_again_gives_the_same_case(int seed)
    {
        var history = History.Random(seed);
        var again = ReadyCase.Story.State;
        foreach (var moment in history.Moments)
            again =
                moment.Event?.ApplyTo(
                    again,
                    new Origin(moment.Actor.Person, moment.Actor.Organisation, moment.Before.Now)
                ) ?? again;

        foreach (var audience in History.Audiences)
            Assert.Equal(
                Bytes.Of(history.End.Seen(audience)),
                Bytes.Of((history.End with { State = again }).Seen(audience))
            );
    }

    [Theory, MemberData(nameof(Seeds))]
    public void CO2_a_case_keeps_a_coordinator_and_has_at_most_one_running_conference(int seed)
    {
        foreach (var moment in History.Random(seed).Moments)
        {
            Assert.True(
                moment.After.State.Participants.Any(participant => participant.Role is Role.ProcessCoordinator),
                $"seed {seed}: no coordinator after {moment.Told}"
            );
            Assert.True(
                moment.After.State.Conferences.Count(conference => conference.IsRunning) <= 1,
                $"seed {seed}: two run after {moment.Told}"
            );
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void VI3_nobody_is_given_what_he_may_not_see(int seed)
    {
        foreach (var moment in History.Random(seed).Moments)
            if (GivenTo(moment.Event) is { } party && Subject.Of(moment.Event!) is { } item)
                Assert.True(
                    moment
                        .After.State.ActorOf(party.Person)
                        ?.Audience.MaySee(moment.After.State.Find<CaseItem>(item)!.Visibility),
                    $"seed {seed}: {moment.Event}"
                );
    }

    private static Party? GivenTo(AgendaEvent? happened) =>
        happened switch
        {
            ActionClaimed claimed => claimed.Owner,
            HandOverAsked asked => asked.To,
            HandOverAccepted accepted => accepted.Owner,
            DeputyNamed named => named.Deputy,
            SupportOffered offered => offered.Supporter,
            CommitmentAdded added => added.Owner,
            _ => null,
        };

    /// <summary>Begun by the server, or after what only the server reports: told in examples.</summary>
    private static readonly Type[] OnlyWithTheServer =
    [
        typeof(OpenCase),
        typeof(ReportArranged),
        typeof(ReportDelay),
        typeof(ReportSeen),
        typeof(ResolveConflict),
        typeof(AnswerTimes),
        typeof(ReportAsked),
    ];

    private static readonly Type[] SeldomRefused = [typeof(StopSupporting), typeof(AddLifeArea)];

    /// <summary>Otherwise the other laws would say little.</summary>
    [Fact]
    public void The_histories_accept_and_refuse_every_command()
    {
        var moments = Seeds
            .Concat(ViewLaws.Seeds)
            .Concat(HidingLaws.Seeds)
            .SelectMany(row => History.Random(row.Data).Moments)
            .ToList();
        var all = typeof(AgendaCommand)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(AgendaCommand)) && !type.IsAbstract);

        Assert.Empty(
            all.Where(type =>
                    !OnlyWithTheServer.Contains(type)
                    && !moments.Any(moment => moment.Event is not null && moment.Told.Command.GetType() == type)
                )
                .Select(type => $"{type.Name} is never accepted")
        );
        Assert.Empty(
            all.Where(type =>
                    !SeldomRefused.Contains(type)
                    && !moments.Any(moment =>
                        moment.Verdict is Verdict.Refused && moment.Told.Command.GetType() == type
                    )
                )
                .Select(type => $"{type.Name} is never refused")
        );
    }
}
