using Agenda;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Scheduling;
using Scheduling.Calendar;
using Scheduling.Tests.Validators;

namespace Scheduling.Tests.Calendar;

/// <summary>B6 without a tenant: invitations by mail, received by a real mail server.</summary>
public sealed class MailSchedulerTests : IAsyncLifetime
{
    private static readonly MeetingPlan Plan = Plans.First with { Link = "https://bellen.example/kamer" };

    private MailSink sink = null!;
    private MailScheduler scheduler = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        sink = await MailSink.StartAsync();
        scheduler = Scheduler(
            new SmtpOptions
            {
                Host = "127.0.0.1",
                Port = sink.Port,
                From = Plans.Organizer,
                StartTls = false,
            }
        );
    }

    public ValueTask DisposeAsync() => sink?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task B6_everyone_gets_an_own_invitation_that_names_no_other()
    {
        var arranged = await scheduler.ArrangeAsync(Plan, known: null, Ct);

        var mails = sink.Take(2);
        Assert.Equal(
            [
                [Plans.A],
                [Plans.B],
            ],
            mails.Select(mail => mail.To)
        );
        Assert.All(mails, mail => Assert.Equal(Plans.Organizer, mail.From));
        Assert.DoesNotContain(Plans.B, mails[0].Text + mails[0].Calendar, StringComparison.Ordinal);
        Assert.Contains("method=REQUEST", mails[0].CalendarType, StringComparison.Ordinal);
        Assert.Matches("^<[0-9a-f]{32}@nazorg[.]example>$", mails[0].Header("Message-ID"));
        Assert.Equal((Plan.Link, 1, null), (arranged.JoinUrl, arranged.Revision, arranged.Warning));
        Assert.Equal([Plans.A, Plans.B], arranged.Addresses);
    }

    [Fact]
    public async Task B6_an_address_that_is_put_off_keeps_nobody_else_waiting()
    {
        var plan = Plan with { Addresses = ["busy@partner-a.example", Plans.B] };
        Assert.Equal(
            MeetingProblem.NotNow,
            (await Assert.ThrowsAsync<SchedulingException>(() => scheduler.ArrangeAsync(plan, known: null, Ct))).Problem
        );
        Assert.Equal([Plans.B], sink.Take(1)[0].To);
    }

    [Fact]
    public async Task ME2_the_same_plan_again_mails_nobody()
    {
        var arranged = await scheduler.ArrangeAsync(Plan, known: null, Ct);
        sink.Take(2);
        Assert.Equivalent(arranged, await scheduler.ArrangeAsync(Plan, arranged, Ct));
        await AssertSilence();
    }

    [Fact]
    public async Task ME2_a_lost_answer_repeats_the_same_mails_under_the_same_ids()
    {
        await scheduler.ArrangeAsync(Plan, known: null, Ct);
        var first = sink.Take(2);
        await scheduler.ArrangeAsync(Plan, known: null, Ct);
        var again = sink.Take(2);
        Assert.Equal(first.Select(mail => mail.Header("Message-ID")), again.Select(mail => mail.Header("Message-ID")));
        Assert.Equal(first.Select(mail => mail.Calendar), again.Select(mail => mail.Calendar));
    }

    [Fact]
    public async Task B6_a_new_time_goes_to_everyone_under_the_same_uid()
    {
        var arranged = await scheduler.ArrangeAsync(Plan, known: null, Ct);
        sink.Take(2);
        var moved = Plan.Next() with { Start = Plan.Start + Duration.FromDays(1) };
        await scheduler.ArrangeAsync(moved, arranged, Ct);

        foreach (var mail in sink.Take(2))
        {
            var one = (await ReadCalendar.ByPythonAsync(mail.Calendar, Ct)).Events[0];
            Assert.Equal((Plan.Key, 1, moved.Start), (one.Uid, one.Sequence, Instant.FromDateTimeOffset(one.Start)));
        }
    }

    [Fact]
    public async Task ME3_another_participant_disturbs_only_who_comes_and_who_goes()
    {
        var arranged = await scheduler.ArrangeAsync(Plan, known: null, Ct);
        sink.Take(2);
        var changed = await scheduler.ArrangeAsync(
            Plan.Next() with
            {
                Addresses = [Plans.A.ToUpperInvariant(), Plans.C],
            },
            arranged,
            Ct
        );

        var mails = sink.Take(2);
        Assert.Equal([Plans.B, Plans.C], mails.Select(mail => mail.To[0]));
        Assert.Contains("method=CANCEL", mails[0].CalendarType, StringComparison.Ordinal);
        Assert.Contains("method=REQUEST", mails[1].CalendarType, StringComparison.Ordinal);
        await AssertSilence();
        Assert.Equal([Plans.A, Plans.C], changed.Addresses, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task B6_cancelling_tells_everyone_with_a_later_sequence()
    {
        var arranged = await scheduler.ArrangeAsync(Plan, known: null, Ct);
        sink.Take(2);
        await scheduler.CancelAsync(Plan, arranged, Ct);

        var mails = sink.Take(2);
        Assert.Equal([Plans.A, Plans.B], mails.Select(mail => mail.To[0]));
        var read = await ReadCalendar.ByIcalJsAsync(mails[0].Calendar, Ct);
        Assert.Equal(
            ("CANCEL", Plan.Key, 1, "CANCELLED"),
            (read.Method, read.Events[0].Uid, read.Events[0].Sequence, read.Events[0].Status)
        );
    }

    [Fact]
    public async Task B6_one_refused_address_does_not_stop_the_others()
    {
        var arranged = await scheduler.ArrangeAsync(
            Plan with
            {
                Addresses =
                [
                    "nobody@partner-a.example",
                    "full@partner-a.example",
                    "no address",
                    "josé@partner-a.example",
                    Plans.B,
                ],
            },
            known: null,
            Ct
        );
        Assert.Equal(MeetingProblem.AddressRefused, arranged.Warning);
        Assert.Equal([Plans.B], arranged.Addresses);
        Assert.Equal([Plans.B], sink.Take(1)[0].To);
    }

    [Theory]
    [InlineData("busy@partner-a.example", false)]
    [InlineData(Plans.A, true)] // Without encryption where it is asked for, nothing goes out.
    public async Task B6_a_mail_server_that_cannot_now_is_asked_again(string address, bool startTls)
    {
        var failing = Scheduler(
            new SmtpOptions
            {
                Host = "127.0.0.1",
                Port = sink.Port,
                From = Plans.Organizer,
                StartTls = startTls,
            }
        );
        var problem = await Assert.ThrowsAsync<SchedulingException>(() =>
            failing.ArrangeAsync(Plan with { Addresses = [address] }, known: null, Ct)
        );
        Assert.Equal(MeetingProblem.NotNow, problem.Problem);
        Assert.NotNull(problem.RetryAfter);
    }

    [Fact]
    public async Task B6_a_mail_server_that_is_away_is_asked_again()
    {
        var failing = Scheduler(
            new SmtpOptions
            {
                Host = "127.0.0.1",
                Port = 9,
                From = Plans.Organizer,
                StartTls = false,
            }
        );
        var problem = await Assert.ThrowsAsync<SchedulingException>(() => failing.ArrangeAsync(Plan, known: null, Ct));
        Assert.Equal(MeetingProblem.NotNow, problem.Problem);
    }

    /// <summary>A last mail that we send ourselves is the only one that still comes.</summary>
    private async Task AssertSilence()
    {
        await scheduler.ArrangeAsync(
            Plan with
            {
                Key = "silence",
                Addresses = ["last@partner-a.example"],
            },
            known: null,
            Ct
        );
        Assert.Equal("last@partner-a.example", sink.Take(1)[0].To[0]);
        Assert.True(sink.IsEmpty);
    }

    private static MailScheduler Scheduler(SmtpOptions smtp) =>
        new(
            new SmtpMailer(smtp, NullLogger<SmtpMailer>.Instance),
            new CalendarFile(Plans.Words, smtp.From, Stopped.Clock()),
            Plans.Words,
            NullLogger<MailScheduler>.Instance
        );
}
