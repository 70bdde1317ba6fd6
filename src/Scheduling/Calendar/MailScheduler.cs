using Agenda;
using Microsoft.Extensions.Logging;

namespace Scheduling.Calendar;

/// <summary>
/// Arranges a conference by calendar invitations in the mail, with the link that the coordinator pasted. Each person
/// gets an own mail and an own file, so that nobody learns who else is invited.
/// </summary>
public sealed class MailScheduler(
    IMailer mailer,
    CalendarFile file,
    InvitationWords words,
    ILogger<MailScheduler> logger
) : IMeetingScheduler
{
    public async Task<ArrangedMeeting> ArrangeAsync(MeetingPlan plan, ArrangedMeeting? known, CancellationToken ct)
    {
        var before = Invited.Of(known?.Addresses ?? []);
        var after = Invited.Of(plan.Addresses);
        var told = known is not null && SaysTheSame(plan, known) ? before : Invited.Of([]);

        var perhaps = Invited
            .Of(plan.PerhapsInvited ?? [])
            .Without(Invited.Of([.. plan.Addresses, .. known?.Addresses ?? []]));
        var refused = new List<string>();
        await EachAsync(before.Without(after), address => RemoveAsync(plan, address, undoes: null, ct));
        await EachAsync(perhaps, address => RemoveAsync(plan, address, InvitationsTo(plan, address), ct));
        await EachAsync(
            after.Without(told),
            async address =>
            {
                if (!await InviteAsync(plan, address, ct))
                    refused.Add(address);
            }
        );

        if (refused.Count > 0)
            SchedulingLog.AddressesRefused(logger, plan.Reference, refused.Count);
        return new ArrangedMeeting(
            MeetingVia.Mail,
            plan.Key,
            plan.Link,
            plan.Revision,
            plan.Start,
            plan.Length,
            [.. after.Without(Invited.Of(refused))],
            ChangeKey: null,
            refused.Count > 0 ? MeetingProblem.AddressRefused : null
        );
    }

    public async Task CancelAsync(MeetingPlan plan, ArrangedMeeting? known, CancellationToken ct)
    {
        var last = CalendarEntry.Of(plan) with { Revision = Math.Max(plan.Revision, (known?.Revision ?? 0) + 1) };
        var invited = Invited.Of(known?.Addresses ?? []);
        await EachAsync(
            invited.Without(Invited.Of([])),
            address => CancelAsync(last, address, words.Cancelled(plan.Reference), undoes: null, ct)
        );
        await EachAsync(
            Invited.Of([.. plan.Addresses, .. plan.PerhapsInvited ?? []]).Without(invited),
            address => CancelAsync(last, address, words.Cancelled(plan.Reference), InvitationsTo(plan, address), ct)
        );
    }

    /// <summary>
    /// Nobody's calendar can be seen, and answers by mail go to whoever reads the organizer's mailbox.
    /// </summary>
    public Task<MeetingSnapshot?> ReadAsync(ArrangedMeeting known, CancellationToken ct) =>
        Task.FromResult<MeetingSnapshot?>(null);

    /// <summary>
    /// One address that the mail server puts off, as many do the first time, keeps nobody else waiting.
    /// </summary>
    private static async Task EachAsync(IEnumerable<string> addresses, Func<string, Task> send)
    {
        SchedulingException? later = null;
        foreach (var address in addresses)
        {
            try
            {
                await send(address);
            }
            catch (SchedulingException failure) when (failure.IsAboutOneAddress)
            {
                later = failure;
            }
        }
        if (later is not null)
            throw later;
    }

    // A plan in between, without an answer, may have told some of them another time.
    private static bool SaysTheSame(MeetingPlan plan, ArrangedMeeting known) =>
        plan.Revision <= known.Revision + 1
        && plan.Start == known.Start
        && plan.Length == known.Length
        && string.Equals(plan.Link, known.JoinUrl, StringComparison.Ordinal);

    private async Task<bool> InviteAsync(MeetingPlan plan, string address, CancellationToken ct)
    {
        var entry = CalendarEntry.Of(plan);
        var body = words.Invitation(plan.Reference, plan.Start, plan.Length, plan.Link);
        try
        {
            await mailer.SendAsync(
                new OutgoingMail(
                    MessageId(entry, "REQUEST", address),
                    address,
                    InvitationWords.Subject(plan.Reference),
                    body,
                    new CalendarPart("REQUEST", file.Request(entry, address))
                ),
                ct
            );
            return true;
        }
        catch (SchedulingException refused) when (refused.Problem is MeetingProblem.AddressRefused)
        {
            return false;
        }
    }

    private Task RemoveAsync(MeetingPlan plan, string address, IReadOnlyList<string>? undoes, CancellationToken ct) =>
        CancelAsync(CalendarEntry.Of(plan), address, InvitationWords.NotInvitedAnyMore(plan.Reference), undoes, ct);

    private async Task CancelAsync(
        CalendarEntry entry,
        string address,
        string why,
        IReadOnlyList<string>? undoes,
        CancellationToken ct
    )
    {
        var mail = new OutgoingMail(
            MessageId(entry, "CANCEL", address),
            address,
            InvitationWords.CancelledSubject(entry.Reference),
            why + "\r\n",
            new CalendarPart("CANCEL", file.Cancel(entry, address, why)),
            undoes
        );
        try
        {
            await mailer.SendAsync(mail, ct);
        }
        catch (SchedulingException refused) when (refused.Problem is MeetingProblem.AddressRefused)
        {
            // Who cannot be reached has no invitation to lose.
            SchedulingLog.AddressesRefused(logger, entry.Reference, 1);
        }
    }

    /// <summary>Every invitation that this plan or an earlier one can have sent there.</summary>
    private static List<string> InvitationsTo(MeetingPlan plan, string address) =>
        [
            .. Enumerable
                .Range(1, (int)plan.Revision)
                .Select(revision => MessageId(CalendarEntry.Of(plan) with { Revision = revision }, "REQUEST", address)),
        ];

    /// <summary>The same mail has the same id, and the id tells nothing.</summary>
    private static string MessageId(CalendarEntry entry, string method, string address) =>
        OpaqueId.Of($"{entry.Key}\n{entry.Revision}\n{method}\n{address.ToUpperInvariant()}", bytes: 16);
}
