using System.Threading.Channels;

namespace ConferenceHub.Rooms;

/// <summary>Does what it is asked one thing at a time, in the order of asking.</summary>
public sealed class Mailbox
{
    private readonly Channel<Func<Task>> letters = Channel.CreateUnbounded<Func<Task>>(new() { SingleReader = true });

    public Mailbox() => Ended = RunAsync();

    /// <summary>Ends when the mailbox was completed and everything asked before is done.</summary>
    public Task Ended { get; }

    /// <summary>
    /// Null when the mailbox takes nothing any more. What <paramref name="work"/> throws comes out of the task it
    /// gives.
    /// </summary>
    public Task<T>? Ask<T>(Func<Task<T>> work)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        return letters.Writer.TryWrite(() => AnswerAsync(work, answer)) ? answer.Task : null;
    }

    public void Complete() => letters.Writer.TryComplete();

    private async Task RunAsync()
    {
        await foreach (var letter in letters.Reader.ReadAllAsync())
            await letter();
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
