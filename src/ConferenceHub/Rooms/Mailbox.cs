using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace ConferenceHub.Rooms;

/// <summary>Does what it is asked one thing at a time, in the order of asking.</summary>
public sealed class Mailbox
{
    private readonly Channel<Func<Task>> messages = Channel.CreateUnbounded<Func<Task>>(new() { SingleReader = true });

    public Mailbox() => Ended = RunAsync();

    /// <summary>Ends when the mailbox was completed and everything asked before is done.</summary>
    public Task Ended { get; }

    /// <summary>
    /// False when the mailbox takes nothing any more. What <paramref name="work"/> throws comes out of
    /// <paramref name="answer"/>.
    /// </summary>
    public bool TryAsk<T>(Func<Task<T>> work, [NotNullWhen(true)] out Task<T>? answer)
    {
        var source = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var isTaken = messages.Writer.TryWrite(() => AnswerAsync(work, source));
        answer = isTaken ? source.Task : null;
        return isTaken;
    }

    public void Complete() => messages.Writer.TryComplete();

    private async Task RunAsync()
    {
        await foreach (var message in messages.Reader.ReadAllAsync())
            await message();
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
