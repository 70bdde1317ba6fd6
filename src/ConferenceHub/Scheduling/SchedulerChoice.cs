using ConferenceHub.Scheduling.Calendar;

namespace ConferenceHub.Scheduling;

/// <summary>Teams where no link was pasted, invitations by mail where one was; never both for one conference, because a calendar would show it twice.</summary>
public sealed class SchedulerChoice(IMeetingScheduler teams, MailScheduler mail) : IMeetingScheduler
{
    public async Task<ArrangedMeeting> ArrangeAsync(MeetingPlan plan, ArrangedMeeting? known, CancellationToken ct)
    {
        var chosen = For(plan);
        if (known is not null && Of(known) != chosen)
        {
            await Of(known).CancelAsync(plan, known, ct);
            known = null;
        }
        return await chosen.ArrangeAsync(plan, known, ct);
    }

    public Task CancelAsync(MeetingPlan plan, ArrangedMeeting? known, CancellationToken ct) => (known is null ? For(plan) : Of(known)).CancelAsync(plan, known, ct);

    public Task<SeenMeeting?> ReadAsync(ArrangedMeeting known, CancellationToken ct) => Of(known).ReadAsync(known, ct);

    private IMeetingScheduler For(MeetingPlan plan) => plan.Link is null ? teams : mail;

    private IMeetingScheduler Of(ArrangedMeeting known) => MailScheduler.Arranged(known) ? mail : teams;
}
