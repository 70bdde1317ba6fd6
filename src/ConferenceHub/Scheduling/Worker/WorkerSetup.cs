using ConferenceHub.Rooms;
using ConferenceHub.Scheduling.Calendar;
using ConferenceHub.Scheduling.Times;
using Microsoft.Extensions.DependencyInjection;

namespace ConferenceHub.Scheduling.Worker;

public static class WorkerSetup
{
    /// <summary>The worker that looks after the meetings, and mail for those with a pasted link. Where no mail server is set, the coordinator is told so.</summary>
    public static IServiceCollection AddSchedulingWorker(this IServiceCollection services, SmtpOptions smtp, Uri publicAddress, SchedulingOptions options)
    {
        if (!smtp.IsConfigured) services.AddSingleton<IMailer, NoMailServer>();
        return services.AddMailScheduling(smtp.IsConfigured ? smtp : smtp with { From = "geen-mail@nazorg.invalid" }, publicAddress)
            .AddSingleton(options).AddSingleton<SchedulingQueue>().AddSingleton<MeetingSteps>()
            .AddSingleton<FreeTimes>().AddSingleton<PollLinks>().AddSingleton<PollSteps>()
            .AddSingleton<IEventListener>(provider => provider.GetRequiredService<SchedulingQueue>())
            .AddHostedService<SchedulingWorker>();
    }

    private sealed class NoMailServer : IMailer
    {
        public Task SendAsync(OutgoingMail mail, CancellationToken ct) => throw new SchedulingException(SchedulingProblem.NoMailServer);
    }
}
