using System.Collections.Immutable;
using Agenda;

namespace ConferenceHub.Rooms;

/// <summary>
/// When the facilitator of a running conference is away longer than the grace time, the deputy takes over, or else a
/// coordinator who is there (CO4).
/// </summary>
public sealed class FacilitatorWatch(RoomServices services, Action<Func<Task>> post, Func<PersonId, Task> takeOver)
    : IDisposable
{
    private CaseState state = CaseState.Empty;
    private ITimer? timer;

    /// <summary>Starts waiting when they are away and nothing waits yet; stops when they are back.</summary>
    public void Look(CaseState now, Seats seats)
    {
        state = now;
        if (Successors(state, seats).IsEmpty)
            Stop();
        else
            timer ??= services.Time.CreateTimer(
                _ => post(() => ActAsync(seats)),
                null,
                services.Options.FacilitatorGrace,
                Timeout.InfiniteTimeSpan
            );
    }

    /// <summary>The command that puts this person in the lead, as if they had pressed it.</summary>
    public static Request TakeOver(CaseState state, PersonId person) =>
        Request.From(person, new CommandId(Guid.NewGuid().ToString()), new TakeOver(state.Running!.Id));

    public void Dispose() => Stop();

    private void Stop()
    {
        timer?.Dispose();
        timer = null;
    }

    private async Task ActAsync(Seats seats)
    {
        if (timer is null)
            return;
        Stop();
        if (Successors(state, seats) is [var successor, ..])
            await takeOver(successor);
    }

    private static ImmutableArray<PersonId> Successors(CaseState state, Seats seats)
    {
        if (state.Running is not { } running || seats.Holds(running.Facilitator.Person))
            return [];
        var coordinators = state
            .Participants.Where(participant => participant.Role is Role.ProcessCoordinator)
            .Select(participant => participant.Person);
        var candidates = running.Deputy is { } deputy ? coordinators.Prepend(deputy.Person) : coordinators;
        return [.. candidates.Where(seats.Holds)];
    }
}
