using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Rooms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Scheduling.Calendar;
using Scheduling.Times;
using Scheduling.Watching;

namespace Scheduling.Worker;

public static class WorkerSetup
{
    /// <summary>
    /// The worker that looks after the meetings, and mail for those with a pasted link. Where no mail server is set,
    /// the coordinator is told so.
    /// </summary>
    public static IServiceCollection AddSchedulingWorker(
        this IServiceCollection services,
        SmtpOptions smtp,
        Uri publicAddress,
        SchedulingOptions options
    )
    {
        if (smtp.IsConfigured)
            services.AddSingleton<SmtpMailer>().AddSingleton<IMailer>(Remembering);
        else
            services.AddSingleton<IMailer, NoMailServer>();
        return services
            .AddSchedulingTables()
            .AddMailScheduling(
                smtp.IsConfigured ? smtp : smtp with { From = "geen-mail@nazorg.invalid" },
                publicAddress
            )
            .AddSingleton(options)
            .AddSingleton<CalendarChangeTracker>()
            .AddSingleton<SchedulingQueue>()
            .AddSingleton<MeetingReconciler>()
            .AddSingleton<FreeTimes>()
            .AddSingleton<PollLinks>()
            .AddSingleton<PollReconciler>()
            .AddSingleton<IEventListener>(provider => provider.GetRequiredService<SchedulingQueue>())
            .AddHostedService<SchedulingWorker>();
    }

    private static DeduplicatingMailer Remembering(IServiceProvider provider) =>
        new(
            provider.GetRequiredService<SmtpMailer>(),
            provider.GetRequiredService<IDbContextFactory<ConferenceDb>>(),
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<ILogger<DeduplicatingMailer>>()
        );

    private sealed class NoMailServer : IMailer
    {
        public Task SendAsync(OutgoingMail mail, CancellationToken ct) =>
            // Nothing went out, so nothing is to be taken back.
            mail.Undoes
                is null
                ? throw new SchedulingException(MeetingProblem.NoMailServer)
                : Task.CompletedTask;
    }
}
