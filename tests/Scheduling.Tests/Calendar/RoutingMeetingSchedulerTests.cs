using Microsoft.Extensions.Logging.Abstractions;
using Scheduling;
using Scheduling.Calendar;
using Scheduling.Tests.Graph;
using Scheduling.Worker;

namespace Scheduling.Tests.Calendar;

/// <summary>B6: Teams or mail, never both for one conference.</summary>
public sealed class RoutingMeetingSchedulerTests : IAsyncLifetime
{
    private readonly SentMail mail = new();
    private Stage stage = null!;
    private RoutingMeetingScheduler choice = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        stage = await Stage.DirectAsync();
        var file = new CalendarFile(Plans.Words, Plans.Organizer, stage.Clock);
        choice = new RoutingMeetingScheduler(
            stage.Scheduler,
            new MailScheduler(mail, file, Plans.Words, NullLogger<MailScheduler>.Instance),
            NullLogger<RoutingMeetingScheduler>.Instance
        );
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task ME2_from_a_pasted_link_to_Teams_takes_the_invitation_back_first()
    {
        var pasted = await choice.ArrangeAsync(
            Plans.First with
            {
                Link = "https://bellen.example/kamer",
            },
            known: null,
            Ct
        );
        Assert.Null(await choice.ReadAsync(pasted, Ct));

        var teams = await choice.ArrangeAsync(Plans.First.Next(), pasted, Ct);
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL", "CANCEL"], mail.Methods);
        Assert.NotNull(await choice.ReadAsync(teams, Ct));
    }

    [Fact]
    public async Task ME2_from_Teams_to_a_pasted_link_cancels_the_meeting()
    {
        var teams = await choice.ArrangeAsync(Plans.First, known: null, Ct);
        await choice.ArrangeAsync(Plans.First.Next() with { Link = "https://bellen.example/kamer" }, teams, Ct);
        Assert.Empty(stage.Outlook.Calendar.Events);
        Assert.Equal(["REQUEST", "REQUEST"], mail.Methods);
    }

    [Fact]
    public async Task ME2_mail_that_was_never_answered_for_is_taken_back_before_Teams_is_used()
    {
        await choice.ArrangeAsync(Plans.First with { Link = "https://bellen.example/kamer" }, known: null, Ct);
        await choice.ArrangeAsync(Plans.First.Next() with { PerhapsInvited = Plans.First.Addresses }, known: null, Ct);
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL", "CANCEL"], mail.Methods);
    }

    [Fact]
    public async Task ME2_a_Teams_meeting_that_was_never_answered_for_is_cancelled_before_mail_goes_out()
    {
        stage.Outlook.Cut("POST", "/events");
        await Assert.ThrowsAsync<SchedulingException>(() => choice.ArrangeAsync(Plans.First, known: null, Ct));
        Assert.Single(stage.Outlook.Calendar.Events);

        await choice.ArrangeAsync(
            Plans.First.Next() with
            {
                Link = "https://bellen.example/kamer",
                PerhapsInvited = Plans.First.Addresses,
            },
            known: null,
            Ct
        );
        Assert.Empty(stage.Outlook.Calendar.Events);
        Assert.Equal(["REQUEST", "REQUEST"], mail.Methods);
    }

    [Fact]
    public async Task B6_Teams_that_does_not_let_itself_be_asked_keeps_no_pasted_link_from_going_out()
    {
        stage.Outlook.Fail("GET", "/calendarView", 403);
        await choice.ArrangeAsync(
            Plans.First with
            {
                Link = "https://bellen.example/kamer",
                PerhapsInvited = [Plans.A],
            },
            known: null,
            Ct
        );
        Assert.Equal(["REQUEST", "REQUEST"], mail.Methods);
    }

    private sealed class SentMail : IMailer
    {
        public List<string> Methods { get; } = [];

        public Task SendAsync(OutgoingMail mail, CancellationToken ct)
        {
            Methods.Add(mail.Calendar!.Method);
            return Task.CompletedTask;
        }
    }
}
