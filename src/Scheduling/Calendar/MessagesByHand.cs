using Agenda;
using ConferenceHub.Preparing;
using NodaTime;

namespace Scheduling.Calendar;

public enum MessageKind
{
    Invitation,
    NotInvitedAnyMore,
    Cancelled,
}

/// <summary>What the coordinator sends, where Nazorg does not: one text for all who get the same.</summary>
/// <param name="To">Mail addresses.</param>
/// <param name="WithoutAddress">Who should get it too, and of whom no address is known.</param>
public sealed record MessageByHand(
    MessageKind Kind,
    string Subject,
    string Text,
    EquatableArray<string> To,
    EquatableArray<PersonId> WithoutAddress
);

/// <summary>The messages that a meeting by hand waits for, in the same words as the mails of Nazorg.</summary>
public sealed class MessagesByHand(IAddressBook addresses, InvitationWords words)
{
    public async Task<IReadOnlyList<MessageByHand>> OfAsync(
        CaseId reference,
        Conference conference,
        CancellationToken ct
    )
    {
        var messages = new List<MessageByHand>();
        foreach (var (kind, persons) in Waiting(conference.Meeting))
            if (persons.Count > 0)
                messages.Add(await MessageAsync(kind, persons, reference, conference, ct));
        return messages;
    }

    private static IEnumerable<(MessageKind Kind, List<PersonId> Persons)> Waiting(VideoMeeting? meeting)
    {
        if (meeting is not { Via: MeetingVia.ByHand, IsWaiting: true })
            yield break;
        List<PersonId> left = [.. meeting.PerhapsInvited.Except(meeting.Invited)];
        if (meeting.State is MeetingState.CancelWanted)
            yield return (MessageKind.Cancelled, [.. meeting.Invited, .. left]);
        else
        {
            yield return (MessageKind.Invitation, [.. meeting.Invited.Except(meeting.Told)]);
            yield return (MessageKind.NotInvitedAnyMore, left);
        }
    }

    private async Task<MessageByHand> MessageAsync(
        MessageKind kind,
        List<PersonId> persons,
        CaseId reference,
        Conference conference,
        CancellationToken ct
    )
    {
        var known = await addresses.AddressesOfAsync(persons, ct);
        var (subject, text) = kind switch
        {
            MessageKind.Invitation => (InvitationWords.Subject(reference), Invitation(reference, conference)),
            MessageKind.Cancelled => (InvitationWords.CancelledSubject(reference), words.Cancelled(reference)),
            MessageKind.NotInvitedAnyMore => (
                InvitationWords.CancelledSubject(reference),
                InvitationWords.NotInvitedAnyMore(reference)
            ),
        };
        return new MessageByHand(
            kind,
            subject,
            text,
            [.. persons.Where(known.ContainsKey).Select(person => known[person])],
            [.. persons.Where(person => !known.ContainsKey(person))]
        );
    }

    private string Invitation(CaseId reference, Conference conference) =>
        words.Invitation(
            reference,
            conference.PlannedAt!.Value,
            Duration.FromMinutes(conference.Minutes),
            conference.Meeting!.Link
        );
}
