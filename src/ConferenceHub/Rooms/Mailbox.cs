using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace ConferenceHub.Rooms;

/// <summary>
/// Does what it is asked one thing at a time, in the order of asking. Presses that wait behind one another are decided
/// together.
/// </summary>
public sealed class Mailbox
{
    /// <summary>So that a busy room still gives a turn to those who join or leave.</summary>
    public const int LargestBatch = 64;

    // Whoever asks an idle mailbox does the work on the spot: a hand-over to another thread would cost more.
    private readonly Channel<object> messages = Channel.CreateUnbounded<object>(
        new() { SingleReader = true, AllowSynchronousContinuations = true }
    );
    private readonly Func<IReadOnlyList<Press>, Task> decide;

    public Mailbox(Func<IReadOnlyList<Press>, Task> decide)
    {
        this.decide = decide;
        Ended = RunAsync();
    }

    /// <summary>Ends when the mailbox was completed and everything asked before is done.</summary>
    public Task Ended { get; }

    /// <summary>False when the mailbox takes nothing any more.</summary>
    public bool TryPress(Press press) => messages.Writer.TryWrite(press);

    /// <summary>
    /// False when the mailbox takes nothing any more. What <paramref name="work"/> throws comes out of
    /// <paramref name="answer"/>.
    /// </summary>
    public bool TryAsk<T>(Func<Task<T>> work, [NotNullWhen(true)] out Task<T>? answer)
    {
        var source = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var isTaken = messages.Writer.TryWrite((Func<Task>)(() => AnswerAsync(work, source)));
        answer = isTaken ? source.Task : null;
        return isTaken;
    }

    public void Complete() => messages.Writer.TryComplete();

    private async Task RunAsync()
    {
        await foreach (var message in messages.Reader.ReadAllAsync())
            await (message is Press press ? decide(WithThoseBehind(press)) : ((Func<Task>)message)());
    }

    private List<Press> WithThoseBehind(Press first)
    {
        var batch = new List<Press>(1) { first };
        while (batch.Count < LargestBatch && messages.Reader.TryPeek(out var next) && next is Press press)
        {
            messages.Reader.TryRead(out _);
            batch.Add(press);
        }
        return batch;
    }

    private static async Task AnswerAsync<T>(Func<Task<T>> work, TaskCompletionSource<T> answer)
    {
        try
        {
            answer.SetResult(await work());
        }
        catch (Exception failure) // Whoever asked gets it; the mailbox goes on.
        {
            answer.SetException(failure);
        }
    }
}
