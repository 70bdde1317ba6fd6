using System.Diagnostics.CodeAnalysis;
using Agenda;
using Agenda.Deadlines;
using ConferenceHub.Log;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace ConferenceHub.Rooms;

/// <summary>What every room is given.</summary>
public sealed record RoomServices(
    IEventLog Log,
    IClock Clock,
    TimeProvider Time,
    DeadlineRules Deadlines,
    RoomOptions Options,
    ILogger<Room> Logger
)
{
    public IReadOnlyList<IEventListener> Listeners { get; init; } = [];
}

/// <summary>Told of every event once it is stored: a hint for workers, who read the log.</summary>
public interface IEventListener
{
    /// <summary>Returns at once; a room waits for it.</summary>
    void Happened(CaseId reference, AgendaEvent happened, CaseState before, CaseState after);
}

/// <summary>
/// One open case: takes the commands that wait, decides, appends, advances, tells, answers; then the next. All of it in
/// the turn of its mailbox, and so is reading the case, which the first who asks something waits for.
/// </summary>
public sealed class Room : IAsyncDisposable
{
    private readonly CaseId reference;
    private readonly RoomServices services;
    private readonly Task after;
    private readonly Mailbox mailbox;
    private readonly CaseHistory history;
    private readonly Seats seats;
    private readonly FacilitatorWatch watch;
    private Task? reading;
    private bool wasUsed = true;

    /// <param name="after">The case is not read before this has ended.</param>
    public Room(CaseId reference, RoomServices services, Task after)
    {
        (this.reference, this.services, this.after) = (reference, services, after);
        mailbox = new Mailbox(DecideAsync);
        history = new CaseHistory(reference, services.Log);
        seats = new Seats(reference, services);
        watch = new FacilitatorWatch(
            services,
            Post,
            person => DecideAsync([new Press(FacilitatorWatch.TakeOver(history.State, person))])
        );
    }

    /// <summary>Ends when the room has retired and done all that was asked before.</summary>
    public Task Ended => mailbox.Ended;

    /// <summary>
    /// Takes its place at once: of two that are asked one after the other the first is decided first. False when this
    /// room has retired: then another one is, or will be, in its place.
    /// </summary>
    public bool TrySubmit(Request request, [NotNullWhen(true)] out Task<Verdict>? verdict)
    {
        var press = new Press(request);
        var isTaken = mailbox.TryPress(press);
        verdict = isTaken ? press.Verdict : null;
        return isTaken;
    }

    /// <summary>
    /// Gives the connection a seat, or a new one. A person who takes no part is told that the case does not exist, and
    /// the answer is false.
    /// </summary>
    public bool TryJoin(PersonId person, IConnection connection, [NotNullWhen(true)] out Task<bool>? joined) =>
        mailbox.TryAsk(() => JoinAsync(person, connection), out joined);

    /// <summary>False when the connection had no seat here.</summary>
    public Task<bool> LeaveAsync(IConnection connection) => AskAsync(() => Left(connection), whenRetired: false);

    /// <summary>Closes every seat and retires.</summary>
    public async Task StopAsync(ClosedReason reason)
    {
        await AskAsync(() => CloseAll(reason), whenRetired: true);
        await Ended;
    }

    /// <summary>
    /// Retires when nobody sits here and nobody asked anything since the last time this was asked. True when the room
    /// has retired.
    /// </summary>
    public Task<bool> RetireIfIdleAsync() => AskAsync(RetireIfIdle, whenRetired: true);

    public async ValueTask DisposeAsync() => await StopAsync(ClosedReason.ShuttingDown);

    private void Post(Func<Task> work) => mailbox.TryAsk(() => DoneAsync(work), out _);

    private static async Task<bool> DoneAsync(Func<Task> work)
    {
        await work();
        return true;
    }

    private Task<bool> AskAsync(Func<bool> work, bool whenRetired) =>
        mailbox.TryAsk(() => Task.FromResult(work()), out var answer) ? answer : Task.FromResult(whenRetired);

    private bool CloseAll(ClosedReason reason)
    {
        seats.CloseAll(reason);
        watch.Dispose();
        mailbox.Complete();
        return true;
    }

    private bool RetireIfIdle()
    {
        var isIdle = seats.IsEmpty && !wasUsed;
        wasUsed = false;
        if (isIdle)
            mailbox.Complete();
        return isIdle;
    }

    /// <summary>Once. A room of a case that is not there, or cannot be read now, retires: the next who asks tries
    /// again.</summary>
    private async Task ReadAsync()
    {
        try
        {
            await after;
            await history.CatchUpAsync(CancellationToken.None);
            seats.Show(history.State);
            history.Advanced = Tell;
        }
        finally
        {
            if (history.State.Case is null)
                mailbox.Complete();
        }
    }

    private async Task<bool> JoinAsync(PersonId person, IConnection connection)
    {
        wasUsed = true;
        await (reading ??= ReadAsync());
        var joined = seats.Join(history.State, person, connection);
        watch.Look(history.State, seats);
        return joined;
    }

    private bool Left(IConnection connection)
    {
        var left = seats.Leave(connection);
        if (left)
            watch.Look(history.State, seats);
        return left;
    }

    private async Task DecideAsync(IReadOnlyList<Press> presses)
    {
        wasUsed = true;
        var verdicts = new List<Verdict>(presses.Count);
        try
        {
            await (reading ??= ReadAsync());
            Request[] requests = [.. presses.Select(press => press.Request)];
            await history.TransactAsync(requests, verdicts, services.Clock.GetCurrentInstant(), CancellationToken.None);
        }
        catch (Exception failure) // The log is not there: the askers hear "not now" and the room lives.
        {
            services.Logger.LogIsAway(reference, failure);
        }
        seats.Flush();
        for (var i = 0; i < presses.Count; i++)
            presses[i].Answer(i < verdicts.Count ? verdicts[i] : Refusal.Unavailable);
    }

    /// <summary>Shows the screens, and tells the listeners, what was stored.</summary>
    private void Tell(Advance advance)
    {
        seats.Show(advance.After);
        watch.Look(advance.After, seats);
        foreach (var listener in services.Listeners)
            Hint(listener, advance);
    }

    // What was stored is answered as stored, whatever a listener does.
    private void Hint(IEventListener listener, Advance advance)
    {
        try
        {
            listener.Happened(reference, advance.Event, advance.Before, advance.After);
        }
        catch (Exception failure)
        {
            services.Logger.ListenerFailed(reference, failure);
        }
    }
}
