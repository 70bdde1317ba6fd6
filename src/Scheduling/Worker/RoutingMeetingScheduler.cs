using Agenda;
using Microsoft.Extensions.Logging;
using Scheduling.Calendar;

namespace Scheduling.Worker;

/// <summary>
/// Teams where no link was pasted, invitations by mail where one was; never both for one conference, because a calendar
/// would show it twice.
/// </summary>
public sealed class RoutingMeetingScheduler(
    IMeetingScheduler teams,
    MailScheduler mail,
    ILogger<RoutingMeetingScheduler> logger
) : IMeetingScheduler
{
    public async Task<ArrangedMeeting> ArrangeAsync(MeetingPlan plan, ArrangedMeeting? known, CancellationToken ct)
    {
        var chosen = For(plan);
        if (known is null)
            await TakeBackAsync(plan, ct);
        else if (Of(known) != chosen)
        {
            await Of(known).CancelAsync(plan, known, ct);
            known = null;
        }
        return await chosen.ArrangeAsync(plan, known, ct);
    }

    /// <summary>
    /// An earlier wish that was never answered may have been for the other way. Teams that does not let itself be asked
    /// must not keep a pasted link from being sent.
    /// </summary>
    private async Task TakeBackAsync(MeetingPlan plan, CancellationToken ct)
    {
        if (plan.PerhapsInvited is not { Count: > 0 })
            return;
        if (plan.Link is null)
        {
            await mail.CancelAsync(plan, known: null, ct);
            return;
        }
        try
        {
            await teams.CancelAsync(plan, known: null, ct);
        }
        catch (SchedulingException failure)
        {
            SchedulingLog.PerhapsTwice(logger, plan.Reference, failure.Problem);
        }
    }

    public Task CancelAsync(MeetingPlan plan, ArrangedMeeting? known, CancellationToken ct) =>
        (known is null ? For(plan) : Of(known)).CancelAsync(plan, known, ct);

    public Task<MeetingSnapshot?> ReadAsync(ArrangedMeeting known, CancellationToken ct) =>
        Of(known).ReadAsync(known, ct);

    private IMeetingScheduler For(MeetingPlan plan) => plan.Link is null ? teams : mail;

    private IMeetingScheduler Of(ArrangedMeeting known) => known.Via is MeetingVia.Mail ? mail : teams;
}
