using Agenda;
using Agenda.Deadlines;
using ConferenceHub.Preparing;
using NodaTime;
using NodaTime.Testing;
using Scheduling;
using Scheduling.Times;
using Scheduling.Worker;

namespace Scheduling.Tests.Times;

/// <summary>Whose calendar can be seen, and what is said when none can.</summary>
public sealed class FreeTimesTests
{
    private static readonly PersonId Noor = new("noor"),
        Anna = new("anna"),
        Bert = new("bert"),
        Cees = new("cees");
    private static readonly Party By = new(Noor, new("zvh"));
    private static readonly Conference Meeting = new(new("meeting"), ConferenceType.Start, null, 45, By);

    // Tuesday 2 March 2027, ten o'clock in Amsterdam.
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 2, 9, 0);

    private static CaseState State { get; } =
        CaseState.Empty with
        {
            Case = new CaseRecord
            {
                Reference = new("R7K2"),
                Details = new("Rico"),
                ReleaseDate = new(2027, 4, 13),
            },
            Participants =
            [
                Of(Noor, Role.ProcessCoordinator),
                Of(Anna),
                Of(Bert),
                Of(Cees),
                Of(Participant.Detainee, Role.Detainee),
                Of(new("dep-anna")) with
                {
                    DeputyOf = Anna,
                },
            ],
            Conferences = [Meeting],
        };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_busy_is_counted_and_whose_calendar_cannot_be_seen_is_named()
    {
        var calendars = new Calendars
        {
            ["NOOR@zvh.example"] = [],
            ["anna@gemeente.example"] = [new Interval(Now, Now + Duration.FromDays(2))],
        };

        var found = await Times(calendars).FindAsync(State, Meeting, minutes: null, Ct);

        Assert.Equal((2, false, 45), (found.Seen, found.Unreadable, found.Minutes));
        Assert.Equal([Bert, Cees], found.Unseen);
        Assert.Equal(6, found.Slots.Count);
        Assert.All(found.Slots, slot => Assert.Equal(0, slot.Busy));
        Assert.True(found.Slots[0].Start >= Now + Duration.FromDays(2));
        Assert.Equal(
            ["anna@gemeente.example", "bert@bank.example", "noor@zvh.example"],
            calendars.Asked.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Without_calendars_there_are_times_all_the_same()
    {
        var found = await Times(null).FindAsync(State, Meeting, minutes: 60, Ct);
        Assert.Equal(
            (6, 0, 4, false, 60),
            (found.Slots.Count, found.Seen, found.Unseen.Count, found.Unreadable, found.Minutes)
        );
    }

    [Fact]
    public async Task When_the_service_says_not_now_there_are_times_and_that_is_said()
    {
        var found = await Times(new Calendars { Failure = new SchedulingException(MeetingProblem.NotNow) })
            .FindAsync(State, Meeting, minutes: null, Ct);
        Assert.Equal((6, 0, 4, true), (found.Slots.Count, found.Seen, found.Unseen.Count, found.Unreadable));
    }

    [Fact]
    public async Task A_service_that_gives_up_waiting_is_no_failure_of_ours_and_an_asker_who_leaves_is()
    {
        Assert.True(
            (
                await Times(new Calendars { Failure = new TaskCanceledException() })
                    .FindAsync(State, Meeting, minutes: null, Ct)
            ).Unreadable
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Times(new Calendars { Failure = new TaskCanceledException() })
                .FindAsync(State, Meeting, minutes: null, new CancellationToken(canceled: true))
        );
    }

    [Fact]
    public async Task An_agenda_that_does_not_fit_makes_it_longer()
    {
        var point = new AgendaItem(
            new("point"),
            ItemVisibility.Shared,
            new Origin(Noor, By.Organisation, Now),
            Meeting.Id,
            "Wonen",
            ConferenceSegment.Dialogue
        )
        {
            Minutes = 55,
        };
        Assert.Equal(55, (await Times(null).FindAsync(State.Add(point), Meeting, minutes: null, Ct)).Minutes);
        Assert.Equal(
            45,
            (await Times(null).FindAsync(State.Add(point with { Minutes = 5 }), Meeting, minutes: null, Ct)).Minutes
        );
    }

    [Fact]
    public async Task The_times_of_an_open_question_are_judged_too()
    {
        var polled = Meeting with
        {
            Poll = new TimePoll(1, 30, [Now + Duration.FromDays(1), Now + Duration.FromDays(3)], Noor),
        };
        var calendars = new Calendars
        {
            ["noor@zvh.example"] = [],
            ["anna@gemeente.example"] = [new Interval(Now, Now + Duration.FromDays(2))],
        };

        var found = await Times(calendars).FindAsync(State with { Conferences = [polled] }, polled, minutes: null, Ct);

        Assert.Equal([1, 0], found.Polled.Select(slot => slot.Busy));
        Assert.Equal([Noor, Anna], await Times(calendars).VisibleAsync(State, polled.Poll, Ct));
    }

    private static FreeTimes Times(IFreeBusy? calendars) =>
        new(new Book(), DeadlineRules.None, new FakeClock(Now), TimeProvider.System, calendars);

    private static Participant Of(PersonId person, Role role = Role.ChainPartner) =>
        new(person, person.Value, "werker", new("one"), "Een", role);

    private sealed class Book : IAddressBook
    {
        private static readonly Dictionary<PersonId, string> Known = new()
        {
            [Noor] = "noor@zvh.example",
            [Anna] = "anna@gemeente.example",
            [Bert] = "bert@bank.example",
        };

        public Task<IReadOnlyDictionary<PersonId, string>> AddressesOfAsync(
            IReadOnlyCollection<PersonId> persons,
            CancellationToken ct
        ) =>
            Task.FromResult<IReadOnlyDictionary<PersonId, string>>(
                Known.Where(one => persons.Contains(one.Key)).ToDictionary()
            );
    }

    private sealed class Calendars : Dictionary<string, IReadOnlyList<Interval>>, IFreeBusy
    {
        public Exception? Failure { get; init; }

        public IReadOnlyList<string> Asked { get; private set; } = [];

        public Task<IReadOnlyDictionary<string, IReadOnlyList<Interval>>> BusyAsync(
            IReadOnlyList<string> addresses,
            Interval within,
            CancellationToken ct
        )
        {
            Asked = addresses;
            return Failure is null
                ? Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<Interval>>>(this)
                : throw Failure;
        }
    }
}
