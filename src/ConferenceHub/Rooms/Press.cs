using Agenda;

namespace ConferenceHub.Rooms;

/// <summary>A request on its way through a room.</summary>
public sealed class Press(Request request)
{
    private readonly TaskCompletionSource<Verdict> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Request Request => request;

    public Task<Verdict> Verdict => answer.Task;

    public void Answer(Verdict verdict) => answer.SetResult(verdict);
}
