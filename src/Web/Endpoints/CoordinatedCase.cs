using Agenda;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.Mvc;
using Web.Access;

namespace Web.Endpoints;

/// <summary>The case of a path, for its coordinator; for anybody else there is none (JO4).</summary>
internal sealed record CoordinatedCase(
    [FromRoute(Name = "reference")] string Reference,
    CurrentUser User,
    IEventLog Log,
    CancellationToken Ct
)
{
    public CaseId Id => new(Reference);

    public async Task<CaseState?> StateAsync()
    {
        var state = await CaseHistory.ReadAsync(Id, Log, Ct);
        return User.Caller.MayAskAbout(Id) && state.ActorOf(User.Person) is { IsCoordinator: true } ? state : null;
    }
}
