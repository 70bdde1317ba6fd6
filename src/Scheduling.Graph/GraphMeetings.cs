using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace Scheduling.Graph;

/// <summary>The call behind a meeting in the calendar. Only the organizer finds it, and only by its link.</summary>
internal sealed class GraphMeetings(GraphServiceClient graph, string organizer)
{
    /// <summary>
    /// Sets the safe options where they are not set yet, and reads them back: a policy may silently decide otherwise.
    /// </summary>
    /// <returns>Whether they are set now.</returns>
    public async Task<bool> MakeSafeAsync(string link, CancellationToken ct)
    {
        if (await FindAsync(link, ct) is not { Id: { } id } found)
            return false;
        if (SafeOptions.AreSet(found))
            return SafeOptions.NamesAreFixed(found);

        var now = await SetSafeAsync(id, ct);
        return now is not null && SafeOptions.AreSet(now) && SafeOptions.NamesAreFixed(now);
    }

    public async Task<OnlineMeeting?> FindAsync(string link, CancellationToken ct)
    {
        var found = await graph
            .Users[organizer]
            .OnlineMeetings.GetAsync(
                request =>
                {
                    request.Headers.AddForMeetings();
                    request.QueryParameters.Filter =
                        $"JoinWebUrl eq '{link.Replace("'", "''", StringComparison.Ordinal)}'";
                },
                ct
            );
        return found?.Value?.FirstOrDefault();
    }

    private async Task<OnlineMeeting?> SetSafeAsync(string id, CancellationToken ct)
    {
        var meeting = graph.Users[organizer].OnlineMeetings[id];
        await meeting.PatchAsync(SafeOptions.Wanted(), request => request.Headers.AddForMeetings(), ct);
        return await meeting.GetAsync(request => request.Headers.AddForMeetings(), ct);
    }
}
