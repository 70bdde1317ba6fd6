using ConferenceHub.Data;
using ConferenceHub.Log;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Scheduling.Calendar;

namespace Scheduling.Worker;

public static class SchedulingSetup
{
    /// <summary>What scheduling stores, in the one model.</summary>
    public static IServiceCollection AddSchedulingTables(this IServiceCollection services) =>
        services.AddTablesOf(typeof(SchedulingSetup).Assembly).AddSingleton<IErasedWithCases, ErasedMail>();

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
        services.AddSingleton<MailScheduler>().AddSingleton<MessagesByHand>();
        services.TryAddSingleton<IMeetingScheduler>(provider => provider.GetRequiredService<MailScheduler>());
        return services;
    }
}
