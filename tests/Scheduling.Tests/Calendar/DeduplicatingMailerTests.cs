using Agenda;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Scheduling;
using Scheduling.Calendar;
using Scheduling.Tests.Validators;

namespace Scheduling.Tests.Calendar;

/// <summary>Twelve mails cut off halfway: only the rest goes out later, whatever stopped.</summary>
public sealed class DeduplicatingMailerTests : IAsyncLifetime
{
    private static readonly MeetingPlan Plan = Plans.First with
    {
        Link = "https://bellen.example/kamer",
        Addresses = [Plans.A, Plans.B, Plans.C],
    };

    private MailSink sink = null!;
    private Store store = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private SmtpMailer Smtp =>
        new(
            new SmtpOptions
            {
                Host = "127.0.0.1",
                Port = sink.Port,
                From = Plans.Organizer,
                StartTls = false,
            },
            NullLogger<SmtpMailer>.Instance
        );

    public async ValueTask InitializeAsync()
    {
        sink = await MailSink.StartAsync();
        store = await Store.CreateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (sink is not null)
            await sink.DisposeAsync();
        if (store is not null)
            await store.DisposeAsync();
    }

    [Fact]
    public async Task ME1_after_a_stop_halfway_only_the_rest_is_sent()
    {
        await CutOffAfterTwoAsync();

        var arranged = await Scheduler(Smtp).ArrangeAsync(Plan, known: null, Ct);

        Assert.Equal([Plans.C], To(sink.Take(1)));
        Assert.Equal(Plan.Addresses, arranged.Addresses);
        await Scheduler(Smtp).ArrangeAsync(Plan, known: null, Ct);
        await AssertSilence();
    }

    [Fact]
    public async Task B6_what_is_newer_is_another_mail()
    {
        var arranged = await Scheduler(Smtp).ArrangeAsync(Plan, known: null, Ct);
        sink.Take(3);
        await Scheduler(Smtp)
            .ArrangeAsync(Plan.Next() with { Start = Plan.Start + Duration.FromDays(1) }, arranged, Ct);
        Assert.Equal(Plan.Addresses, To(sink.Take(3)));
    }

    [Fact]
    public async Task B6_without_a_store_nothing_goes_out_and_nothing_is_lost()
    {
        await store.TakeAwayAsync();
        var problem = await Assert.ThrowsAsync<SchedulingException>(() =>
            Scheduler(Smtp).ArrangeAsync(Plan, known: null, Ct)
        );
        Assert.Equal(MeetingProblem.NotNow, problem.Problem);
        Assert.True(sink.IsEmpty);

        await store.BringBackAsync();
        await Scheduler(Smtp).ArrangeAsync(Plan, known: null, Ct);
        Assert.Equal(Plan.Addresses, To(sink.Take(3)));
    }

    [Fact]
    public async Task ME2_the_one_mail_that_was_on_its_way_may_go_twice_under_its_own_id()
    {
        var lost = new Between(Smtp, after: _ => store.TakeAwayAsync());
        await Assert.ThrowsAsync<SchedulingException>(() => Scheduler(lost).ArrangeAsync(Plan, known: null, Ct));
        var first = Assert.Single(sink.Take(1));
        await store.BringBackAsync();

        await Scheduler(Smtp).ArrangeAsync(Plan, known: null, Ct);

        var rest = sink.Take(3);
        Assert.Equal(Plan.Addresses, To(rest));
        Assert.Equal(
            (first.To[0], first.Header("Message-ID"), first.Calendar),
            (rest[0].To[0], rest[0].Header("Message-ID"), rest[0].Calendar)
        );
    }

    [Fact]
    public async Task B6_a_mail_that_the_server_could_not_take_is_tried_again()
    {
        var busy = Plan with { Addresses = [Plans.A, "busy@partner-b.example"] };
        for (var i = 0; i < 2; i++)
            await Assert.ThrowsAsync<SchedulingException>(() => Scheduler(Smtp).ArrangeAsync(busy, known: null, Ct));
        Assert.Equal([Plans.A], To(sink.Take(1)));
        await AssertSilence();
    }

    [Fact]
    public async Task B6_what_is_noted_is_forgotten_after_90_days_and_names_nobody()
    {
        await Scheduler(Smtp).ArrangeAsync(Plan, known: null, Ct);
        Assert.Equal(3, await store.RowsAsync());

        await Scheduler(Smtp, Stopped.Clock(later: Duration.FromDays(91)))
            .ArrangeAsync(Plan with { Key = "another", Addresses = [Plans.A] }, known: null, Ct);
        Assert.Equal(1, await store.RowsAsync());
    }

    [Fact]
    public async Task G1_a_demonstration_that_begins_anew_invites_anew()
    {
        await Scheduler(Smtp).ArrangeAsync(Plan, known: null, Ct);
        sink.Take(3);
        await store.EraseAsync();

        await Scheduler(Smtp).ArrangeAsync(Plan, known: null, Ct);
        Assert.Equal(Plan.Addresses, To(sink.Take(3)));
    }

    [Fact]
    public async Task B6_taking_back_goes_to_those_only_who_may_have_got_something()
    {
        await store.Mailer(Smtp).SendAsync(new OutgoingMail("invitation", Plans.A, "Overleg", "", Calendar: null), Ct);
        await store
            .Mailer(Smtp)
            .SendAsync(new OutgoingMail("back-a", Plans.A, "Vervallen", "", Calendar: null, ["invitation"]), Ct);
        await store
            .Mailer(Smtp)
            .SendAsync(new OutgoingMail("back-b", Plans.B, "Vervallen", "", Calendar: null, ["never sent"]), Ct);
        Assert.Equal([Plans.A, Plans.A], To(sink.Take(2)));
        await AssertSilence();
    }

    [Fact]
    public async Task B6_cancelling_what_was_cut_off_halfway_tells_those_who_may_have_an_invitation_and_nobody_else()
    {
        await CutOffAfterTwoAsync(); // The third was on its way.
        await Scheduler(Smtp)
            .CancelAsync(Plan.Next() with { Addresses = [.. Plan.Addresses, "d@partner-d.example"] }, known: null, Ct);
        Assert.Equal(Plan.Addresses, To(sink.Take(3)));
        await AssertSilence();
    }

    [Fact]
    public async Task ME3_who_was_perhaps_invited_and_is_not_any_more_loses_the_invitation()
    {
        await CutOffAfterTwoAsync();
        await Scheduler(Smtp)
            .ArrangeAsync(Plan.Next() with { Addresses = [Plans.C], PerhapsInvited = Plan.Addresses }, known: null, Ct);

        var mails = sink.Take(3);
        Assert.Equal([Plans.A, Plans.B, Plans.C], To(mails));
        Assert.Equal(
            [true, true, false],
            mails.Select(mail => mail.CalendarType.Contains("method=CANCEL", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task B6_a_time_that_came_back_reaches_those_who_were_told_another_in_between()
    {
        var arranged = await Scheduler(Smtp).ArrangeAsync(Plan, known: null, Ct);
        sink.Take(3);
        var stops = new Between(
            Smtp,
            before: sent => sent == 1 ? throw new IOException("The machine stopped here.") : Task.CompletedTask
        );
        await Assert.ThrowsAsync<IOException>(() =>
            Scheduler(stops).ArrangeAsync(Plan.Next() with { Start = Plan.Start + Duration.FromDays(1) }, arranged, Ct)
        );
        sink.Take(1);

        await Scheduler(Smtp).ArrangeAsync(Plan.Next().Next(), arranged, Ct);
        var last = await ReadCalendar.ByPythonAsync(sink.Take(3)[0].Calendar, Ct);
        Assert.Equal((2, Plan.Start), (last.Events[0].Sequence, Instant.FromDateTimeOffset(last.Events[0].Start)));
    }

    private async Task CutOffAfterTwoAsync()
    {
        var stops = new Between(
            Smtp,
            before: sent => sent == 2 ? throw new IOException("The machine stopped here.") : Task.CompletedTask
        );
        await Assert.ThrowsAsync<IOException>(() => Scheduler(stops).ArrangeAsync(Plan, known: null, Ct));
        Assert.Equal([Plans.A, Plans.B], To(sink.Take(2)));
    }

    private async Task AssertSilence()
    {
        await Smtp.SendAsync(new OutgoingMail("silence", "last@partner-a.example", "Stil", "", Calendar: null), Ct);
        Assert.Equal("last@partner-a.example", sink.Take(1)[0].To[0]);
        Assert.True(sink.IsEmpty);
    }

    private MailScheduler Scheduler(IMailer mailer, IClock? clock = null) =>
        new(
            store.Mailer(mailer, clock),
            new CalendarFile(Plans.Words, Plans.Organizer, Stopped.Clock()),
            Plans.Words,
            NullLogger<MailScheduler>.Instance
        );

    private static IEnumerable<string> To(IReadOnlyList<ReceivedMail> mails) => mails.Select(mail => mail.To[0]);

    /// <summary>Something happens just before or just after a mail.</summary>
    private sealed class Between(IMailer mailer, Func<int, Task>? before = null, Func<int, Task>? after = null)
        : IMailer
    {
        private int sent;

        public async Task SendAsync(OutgoingMail mail, CancellationToken ct)
        {
            if (before is not null)
                await before(sent);
            await mailer.SendAsync(mail, ct);
            sent++;
            if (after is not null)
                await after(sent);
        }
    }
}
