using ConferenceHub.Scheduling.Calendar;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace ConferenceHub.Scheduling;

public static class SchedulingSetup
{
    /// <summary>
    /// Calendar files, and invitations by mail for conferences with a pasted link. A mailer that remembers what it sent
    /// may be registered before.
    /// </summary>
    /// <param name="publicAddress">Where people reach the product: the links in mails and calendars.</param>
    public static IServiceCollection AddMailScheduling(
        this IServiceCollection services,
        SmtpOptions smtp,
        Uri publicAddress
    )
    {
        services.AddSingleton(smtp).AddSingleton(new InvitationWords(publicAddress));
        services.AddSingleton(provider => new CalendarFile(
            provider.GetRequiredService<InvitationWords>(),
            smtp.From,
            provider.GetRequiredService<IClock>()
        ));
        services.TryAddSingleton<IMailer, SmtpMailer>();
        services.AddSingleton<MailScheduler>();
        services.TryAddSingleton<IMeetingScheduler>(provider => provider.GetRequiredService<MailScheduler>());
        return services;
    }
}
