using ConferenceHub.Index;
using ConferenceHub.Trust;

namespace ConferenceHub.Log;

/// <summary>One append that waits for the writer, already encoded and sealed.</summary>
/// <param name="Key">The new key of the case, stored with its first event.</param>
internal sealed record Append(EventRow Row, CaseKeyRow? Key, IndexChange Rows)
{
    // The callers go on elsewhere: the writer must not run their code.
    private readonly TaskCompletionSource<bool> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether it was at the head of its case; known only when its transaction is on disk.</summary>
    public Task<bool> Answer => answer.Task;

    /// <summary>Set inside the transaction; means nothing until that is committed.</summary>
    public bool AtHead { get; set; }

    public void Committed() => answer.SetResult(AtHead);

    public void Failed(Exception why) => answer.SetException(why);
}
