using Agenda;
using Agenda.Deadlines;
using ConferenceHub.Log;
using ConferenceHub.Preparing;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Scheduling;
using Scheduling.Calendar;
using Scheduling.Tests.Leaks;
using Scheduling.Tests.Validators;
using Scheduling.Times;
using Scheduling.Worker;

namespace Scheduling.Tests.Times;

/// <summary>
/// Everyone who is asked which times suit gets one mail with his own link, received by a real mail server.
/// </summary>
public sealed class PollMailTests : IAsyncLifetime
{
    private static readonly CaseId Case = new("R7K2");
    private static readonly ItemId Conference = new("overleg");
    private static readonly PersonId Noor = new("persoon-noor"),
        Anna = new("persoon-anna"),
        Bert = new("persoon-bert"),
        Cees = new("persoon-cees");
    private static readonly Instant[] Slots = [Plans.At("2026-12-10T09:00:00Z"), Plans.At("2026-12-11T09:00:00Z")];

    private readonly PollLinks links = new(new EphemeralDataProtectionProvider(), Plans.Words);
    private readonly BreakingLog log = new(new MemoryEventLog());
    private readonly Book book = new()
    {
        [Noor] = "noor@zvh.example",
        [Anna] = Plans.A,
        [Bert] = Plans.B,
    };

    private RoomDirectory rooms = null!;
    private MailSink sink = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        sink = await MailSink.StartAsync();
        rooms = new RoomDirectory(
            new RoomServices(
                log,
                Stopped.Clock(),
                TimeProvider.System,
                DeadlineRules.None,
                new RoomOptions(),
                NullLogger<Room>.Instance
            )
        );
        await BeginAsync(
            new OpenCase(Case, "Roderick"),
            Invite(Noor, Role.ProcessCoordinator),
            Invite(Anna),
            Invite(Bert),
            Invite(Cees),
            Invite(Participant.Detainee, Role.Detainee),
            new PlanConference(Conference, ConferenceType.Start, Slots[0], 45, Noor),
            new AskTimes(Conference, [.. Slots], 45)
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (rooms is not null)
            await rooms.DisposeAsync();
        if (sink is not null)
            await sink.DisposeAsync();
    }

    [Fact]
    public async Task FT3_everyone_gets_one_mail_with_an_own_link_and_who_has_no_address_is_the_coordinators()
    {
        Assert.Null(await Steps().WorkAsync(Case, Ct));

        var mails = sink.Take(2);
        Assert.Equal(
            [
                [Plans.A],
                [Plans.B],
            ],
            mails.Select(mail => mail.To)
        );
        Assert.Equal(
            [new PollTicket(Case, Conference, 1, Anna), new(Case, Conference, 1, Bert)],
            mails.Select(mail => links.Read(TokenIn(mail)))
        );
        Assert.Equal(
            [(Cees, AskedHow.Link), (Anna, AskedHow.Mail), (Bert, AskedHow.Mail)],
            (await PollAsync()).Asked.Select(asked => (asked.Person, asked.How))
        );

        Assert.Null(await Steps().WorkAsync(Case, Ct));
        await AssertSilence();
    }

    [Fact]
    public async Task FT6_a_mail_says_the_reference_and_the_link_and_nothing_of_anybody()
    {
        await Steps().WorkAsync(Case, Ct);
        foreach (var mail in sink.Take(2))
        {
            Assert.True(Readings.Hold(mail.Data, "Er komt een overleg met kenmerk R7K2."));
            Assert.True(Readings.Hold(mail.Data, "Deze link is alleen voor jou."));
            Assert.All(
                [
                    "Roderick",
                    "Naam van",
                    "persoon-",
                    "organisatie",
                    "werker",
                    mail.To[0] == Plans.A ? Plans.B : Plans.A,
                ],
                word => Assert.False(Readings.Hold(mail.Data, word), word)
            );
        }
    }

    [Fact]
    public async Task FT3_cut_off_before_it_was_noted_the_same_mail_goes_once_more_under_the_same_id()
    {
        book[Cees] = Plans.C;
        log.IsBroken = true;
        Assert.NotNull(await Steps().WorkAsync(Case, Ct));
        var first = sink.Take(1)[0];
        log.IsBroken = false;
        Assert.Null(await Steps().WorkAsync(Case, Ct));

        Assert.Equal(first.Header("Message-ID"), sink.Take(3)[0].Header("Message-ID"));
        await AssertSilence();
    }

    [Fact]
    public async Task FT3_a_mail_server_that_is_away_is_asked_again()
    {
        Assert.NotNull(await Steps(port: 9).WorkAsync(Case, Ct));
        Assert.Equal([Cees], (await PollAsync()).Asked.Select(asked => asked.Person));
        Assert.Null(await Steps().WorkAsync(Case, Ct));
        Assert.Equal(2, sink.Take(2).Count);
    }

    [Fact]
    public async Task FT3_where_the_mail_cannot_come_the_coordinator_hands_over_the_link()
    {
        book[Bert] = "nobody@partner-b.example";
        Assert.Null(await Steps().WorkAsync(Case, Ct));
        Assert.Equal([Plans.A], sink.Take(1)[0].To);
        Assert.Equal(AskedHow.Link, (await PollAsync()).HowAsked(Bert));
    }

    [Fact]
    public async Task FT3_whose_calendar_can_be_seen_gets_no_mail_unless_calendars_cannot_be_read()
    {
        Assert.Null(await Steps(new Calendars(Plans.A)).WorkAsync(Case, Ct));
        Assert.Equal([Plans.B], sink.Take(1)[0].To);
        Assert.Equal(AskedHow.Calendar, (await PollAsync()).HowAsked(Anna));

        await BeginAsync(new AskTimes(Conference, [.. Slots, Slots[1] + Duration.FromHours(2)], 45));
        Assert.Null(await Steps(new Calendars(Plans.A) { IsAway = true }).WorkAsync(Case, Ct));
        Assert.Equal(
            [
                [Plans.A],
                [Plans.B],
            ],
            sink.Take(2).Select(mail => mail.To)
        );
    }

    [Fact]
    public async Task FT1_who_is_invited_later_is_asked_too_and_nobody_else_again()
    {
        await Steps().WorkAsync(Case, Ct);
        sink.Take(2);
        var dora = new PersonId("dora");
        book[dora] = Plans.C;
        await BeginAsync(Invite(dora));
        await Steps().WorkAsync(Case, Ct);
        Assert.Equal([Plans.C], sink.Take(1)[0].To);
        await AssertSilence();
    }

    [Fact]
    public async Task FT5_nobody_is_mailed_about_a_question_that_has_ended()
    {
        await BeginAsync(new StopAsking(Conference));
        Assert.Null(await Steps().WorkAsync(Case, Ct));
        await AssertSilence();
    }

    private static string TokenIn(ReceivedMail mail)
    {
        var words = mail.Text.Split("\r\n\r\n", 2)[1];
        var text = mail.Text.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(words.Trim()))
            : words.Replace("=\r\n", "", StringComparison.Ordinal);
        return text[(text.IndexOf("/peiling#", StringComparison.Ordinal) + "/peiling#".Length)..]
            .Split('\r', '\n', ' ')[0];
    }

    private PollReconciler Steps(IFreeBusy? calendars = null, int? port = null)
    {
        var mailer = Mailer(port ?? sink.Port);
        return new PollReconciler(
            log,
            rooms,
            new FreeTimes(book, DeadlineRules.None, Stopped.Clock(), TimeProvider.System, calendars),
            book,
            mailer,
            links,
            Stopped.Clock(),
            NullLogger<PollReconciler>.Instance
        );
    }

    private static SmtpMailer Mailer(int port) =>
        new(
            new SmtpOptions
            {
                Host = "127.0.0.1",
                Port = port,
                From = Plans.Organizer,
                StartTls = false,
            },
            NullLogger<SmtpMailer>.Instance
        );

    /// <summary>A last mail that we send ourselves is the only one that still comes.</summary>
    private async Task AssertSilence()
    {
        await Mailer(sink.Port)
            .SendAsync(new OutgoingMail("silence", "last@partner-a.example", "Stil", "Stil", Calendar: null), Ct);
        Assert.Equal("last@partner-a.example", sink.Take(1)[0].To[0]);
        Assert.True(sink.IsEmpty);
    }

    private async Task<CaseState> StateAsync()
    {
        var history = new CaseHistory(Case, log);
        await history.CatchUpAsync(Ct);
        return history.State;
    }

    private async Task<TimePoll> PollAsync() => (await StateAsync()).FindConference(Conference)!.OpenPoll!;

    private async Task BeginAsync(params AgendaCommand[] commands)
    {
        foreach (var command in commands)
        {
            var state = await StateAsync();
            if (state.Find(Noor) is not null)
            {
                Assert.IsNotType<Verdict.Refused>(
                    await rooms.SubmitAsync(Case, Request.From(Noor, new CommandId(Guid.NewGuid().ToString()), command))
                );
                continue;
            }
            var history = new CaseHistory(Case, log);
            await history.CatchUpAsync(Ct);
            var request = Request.From(
                new Actor(Noor, new("zvh"), Role.ProcessCoordinator),
                new CommandId(Guid.NewGuid().ToString()),
                command
            );
            Assert.IsType<Verdict.Changes>(
                await history.TransactAsync(request, Stopped.Clock().GetCurrentInstant(), Ct)
            );
        }
    }

    private static InviteParticipant Invite(PersonId person, Role role = Role.ChainPartner) =>
        new(person, $"Naam van {person}", "werker", new("organisatie"), "Een organisatie", role);

    private sealed class Book : Dictionary<PersonId, string>, IAddressBook
    {
        public Task<IReadOnlyDictionary<PersonId, string>> AddressesOfAsync(
            IReadOnlyCollection<PersonId> persons,
            CancellationToken ct
        ) =>
            Task.FromResult<IReadOnlyDictionary<PersonId, string>>(
                this.Where(one => persons.Contains(one.Key)).ToDictionary()
            );
    }

    private sealed class Calendars(string seen) : IFreeBusy
    {
        public bool IsAway { get; init; }

        public Task<IReadOnlyDictionary<string, IReadOnlyList<Interval>>> BusyAsync(
            IReadOnlyList<string> addresses,
            Interval within,
            CancellationToken ct
        ) =>
            IsAway
                ? throw new SchedulingException(MeetingProblem.NotNow)
                : Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<Interval>>>(
                    new Dictionary<string, IReadOnlyList<Interval>>(StringComparer.Ordinal) { [seen] = [] }
                );
    }

    /// <summary>A log that can stop taking anything, as when the machine stops.</summary>
    private sealed class BreakingLog(IEventLog log) : IEventLog
    {
        public bool IsBroken { get; set; }

        public Task<IReadOnlyList<StoredEvent>> ReadAsync(CaseId reference, long after, CancellationToken ct) =>
            log.ReadAsync(reference, after, ct);

        public Task<int> AppendAsync(
            CaseId reference,
            long expected,
            IReadOnlyList<PendingEvent> pending,
            CancellationToken ct
        ) =>
            IsBroken
                ? throw new IOException("The machine stopped here.")
                : log.AppendAsync(reference, expected, pending, ct);
    }
}
