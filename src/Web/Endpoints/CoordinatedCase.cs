using Agenda;
using ConferenceHub.Hub;
using ConferenceHub.Log;
using ConferenceHub.Rooms;

namespace Web.Endpoints;

internal static class CoordinatedCase
{
    /// <summary>The case as it is, for its coordinator; null for anybody else, as if there were none (JO4).</summary>
    public static async Task<CaseState?> CoordinatedByAsync(
        this IEventLog log,
        Caller caller,
        string reference,
        CancellationToken ct
    )
    {
        var id = new CaseId(reference);
        var state = await CaseHistory.ReadAsync(id, log, ct);
        return caller.MayAskAbout(id) && state.ActorOf(caller.Person) is { IsCoordinator: true } ? state : null;
    }
}
