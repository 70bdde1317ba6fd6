using Agenda;
using NodaTime;

namespace Scheduling.Tests;

/// <summary>The worker wakes when a case asks something that it did not ask before, whatever event did that.</summary>
public sealed class SchedulingQueueTests
{
    private static readonly CaseId Reference = new("R7K2");
    private static readonly PersonId Noor = new("noor");
    private static readonly PersonId Anna = new("anna");
    private static readonly ItemId Id = new("meeting");
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 2, 9, 0);

    private static readonly Conference Planned = new(Id, ConferenceType.Start, Now, 45, new Party(Noor, new("zvh")));
    private static readonly VideoMeeting Arranged = new(1, MeetingVia.Teams, Link: null, [Anna])
    {
        State = MeetingState.Arranged,
    };
    private static readonly TimePoll Poll = new(1, 45, [Now + Duration.FromDays(1)], Noor);

    [Fact]
    public async Task An_event_that_nobody_thought_of_wakes_it_when_it_changes_a_wish() =>
        Assert.True(await WakesAsync(With(Arranged), With(Arranged.WantedAgain())));

    [Fact]
    public async Task A_wish_that_is_cancelled_wakes_it_again()
    {
        var wanted = Arranged.WantedAgain();
        Assert.True(
            await WakesAsync(
                With(wanted),
                With(wanted with { State = MeetingState.CancelWanted, Revision = wanted.Revision + 1 })
            )
        );
    }

    [Fact]
    public async Task Somebody_who_is_to_be_asked_wakes_it_and_somebody_who_was_asked_does_not()
    {
        var asked = Poll with { Asked = [new AskedPerson(Anna, AskedHow.Mail)] };
        Assert.True(await WakesAsync(With(Arranged), With(Arranged, Poll)));
        Assert.False(await WakesAsync(With(Arranged, Poll), With(Arranged, asked)));
    }

    [Fact]
    public async Task What_the_worker_itself_says_of_a_wish_does_not_wake_it()
    {
        var wanted = Arranged.WantedAgain();
        Assert.False(await WakesAsync(With(wanted), With(wanted with { Problem = MeetingProblem.NotNow })));
        Assert.False(await WakesAsync(With(wanted), With(wanted with { State = MeetingState.Arranged })));
    }

    private static CaseState With(VideoMeeting meeting, TimePoll? poll = null) =>
        CaseState.Empty with
        {
            Participants = [new Participant(Anna, "Anna", "werker", new("gemeente"), "Gemeente", Role.ChainPartner)],
            Conferences = [Planned with { Meeting = meeting, Poll = poll }],
        };

    /// <summary>Whether the queue gives this case before anything that is asked later.</summary>
    private static async Task<bool> WakesAsync(CaseState before, CaseState after)
    {
        var queue = new SchedulingQueue();
        queue.Happened(Reference, new SomethingNew(), before, after);
        queue.RefreshAll();
        await foreach (var asked in queue.ReadAllAsync(TestContext.Current.CancellationToken))
            return asked == Reference;
        return false;
    }

    private sealed record SomethingNew : AgendaEvent
    {
        public override CaseState ApplyTo(CaseState state, Origin origin) => state;
    }
}
