using ConferenceHub.Index;
using ConferenceHub.Trust;

namespace ConferenceHub.Log;

/// <summary>Events of one case that wait for the writer, already encoded and sealed.</summary>
/// <param name="Key">The new key of the case, stored with its first event.</param>
internal sealed record Append(IReadOnlyList<SealedEvent> Events, CaseKeyRow? Key)
{
    // The callers go on elsewhere: the writer must not run their code.
    private readonly TaskCompletionSource<int> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many were stored; known only when their transaction is on disk.</summary>
    public Task<int> Answer => answer.Task;

    /// <summary>Set inside the transaction; means nothing until that is committed.</summary>
    public int Written { get; set; }

    public void Committed() => answer.SetResult(Written);

    public void Failed(Exception why) => answer.SetException(why);
}

/// <summary>One event as it will stand on disk, and the derived rows that go with it.</summary>
/// <param name="Head">The head of its case, when it is the last.</param>
internal sealed record SealedEvent(EventRow Row, ChainLink Link, HeadRow Head, IndexChange Rows);
