using System.Diagnostics;
using System.Text;
using Load.Seeding;
using Load.Wire;

namespace Load.Measuring;

/// <summary>
/// Twelve seats and one press at a time: an action is claimed by one seat, given back by the same, claimed by the next.
/// </summary>
internal sealed class Room
{
    public const int Size = 12;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string reference;
    private readonly Connection[] seats;
    private TaskCompletionSource<long> pressed = new();
    private int presses;
    private int unseen;
    private bool isAnswered = true;
    private long since;
    private long seenAfter;

    private Room(string reference, Connection[] seats) => (this.reference, this.seats) = (reference, seats);

    /// <summary>How many messages of a change came, and their bytes.</summary>
    public static (long Messages, long Bytes) Changed { get; private set; }

    public IReadOnlyList<Connection> Seats => seats;

    /// <summary>Opens the seats one after the other; with a cookie for each, or with none.</summary>
    public static async Task<Room> OpenAsync(Uri server, string reference, IReadOnlyList<string>? cookies)
    {
        var room = new Room(reference, new Connection[Size]);
        for (var i = 0; i < Size; i++)
        {
            room.seats[i] = await Connection.OpenAsync(server, cookies?[i]);
            await room.JoinAsync(room.seats[i]);
        }
        foreach (var seat in room.seats)
            seat.OnMessage = room.Take;
        return room;
    }

    /// <summary>
    /// One press, until every seat has seen it and the presser has his answer. Gives the ticks until the last seat saw
    /// it.
    /// </summary>
    public Task<long> PressAsync()
    {
        var press = presses++;
        var (seat, action) = (press / 2 % People.Professionals.Count, press / 2 % Script.Actions);
        (unseen, isAnswered, pressed) = (Size, false, new());
        since = Stopwatch.GetTimestamp();
        if (press % 2 == 0)
            seats[seat].SendClaim(reference, action);
        else
            seats[seat].SendReturn(reference, action);
        return pressed.Task;
    }

    public async Task<long> PressWithPatienceAsync() => await PressAsync().WaitAsync(Patience);

    /// <summary>Nothing stays claimed.</summary>
    public async Task CloseAsync()
    {
        if (presses % 2 == 1)
            await PressWithPatienceAsync();
        foreach (var seat in seats)
            seat.Dispose();
    }

    private async Task JoinAsync(Connection seat)
    {
        var joined = new TaskCompletionSource();
        seat.OnMessage = (kind, message) =>
        {
            if (kind is MessageKind.Welcome)
                joined.TrySetResult();
            if (kind is MessageKind.Closed)
                joined.TrySetException(
                    new InvalidOperationException($"{reference}: no seat: {Encoding.UTF8.GetString(message)}")
                );
        };
        seat.SendJoin(reference);
        await joined.Task.WaitAsync(Patience);
    }

    private void Take(MessageKind kind, ReadOnlySpan<byte> message)
    {
        if (kind is MessageKind.Changed)
            Saw(message.Length);
        else if (kind is MessageKind.Reply)
            Answered(message);
        else if (kind is MessageKind.Closed)
            pressed.TrySetException(new InvalidOperationException($"{reference}: a seat was closed"));
    }

    private void Saw(int length)
    {
        Changed = (Changed.Messages + 1, Changed.Bytes + length);
        if (--unseen > 0)
            return;
        seenAfter = Stopwatch.GetTimestamp() - since;
        if (isAnswered)
            pressed.TrySetResult(seenAfter);
    }

    private void Answered(ReadOnlySpan<byte> reply)
    {
        isAnswered = true;
        if (!Messages.IsAccepted(reply))
            pressed.TrySetException(
                new InvalidOperationException($"{reference}: refused {Encoding.UTF8.GetString(reply)}")
            );
        else if (unseen == 0)
            pressed.TrySetResult(seenAfter);
    }
}
