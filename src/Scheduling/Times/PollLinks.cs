using System.Security.Cryptography;
using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Scheduling.Times;

/// <summary>
/// The personal links of a question about times. A link is sealed: who has it learns nothing from it and can make no
/// other, and it stands where no server and no log sees it, after the #.
/// </summary>
public sealed class PollLinks(IDataProtectionProvider provider, InvitationWords words)
{
    private const int LongestToken = 2000;

    // The purpose is part of every link: changing it ends them all.
    private readonly IDataProtector protector = provider.CreateProtector("Nazorg.PollLinks");

    public Uri Of(PollTicket ticket) =>
        words.Poll(protector.Protect(JsonSerializer.Serialize(ticket, NazorgJson.Options)));

    /// <summary>Null when we did not make it like this.</summary>
    public PollTicket? Read(string? token)
    {
        if (token is not { Length: > 0 and <= LongestToken })
            return null;
        try
        {
            return JsonSerializer.Deserialize<PollTicket>(protector.Unprotect(token), NazorgJson.Options);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>
/// Whose answer to which question. Whether the question is still open, and he still takes part, only the case knows.
/// </summary>
public sealed record PollTicket(CaseId Case, ItemId Conference, int Round, PersonId Person)
{
    /// <summary>The question that this is about, while it is open and put to this person.</summary>
    public TimePoll? OpenIn(CaseState state) => ToThem(state.FindConference(Conference)?.OpenPoll, state);

    /// <summary>The conference for which a time was chosen after this question, while it is to take place.</summary>
    public Conference? ChosenIn(CaseState state) =>
        state.FindConference(Conference)
            is { Meeting: not { State: MeetingState.CancelWanted or MeetingState.Cancelled } } conference
        && ToThem(conference.ChosenPoll, state) is not null
            ? conference
            : null;

    private TimePoll? ToThem(TimePoll? poll, CaseState state) =>
        poll?.Round == Round && state.Find(Person) is { } participant && poll.Asks(participant) ? poll : null;
}
