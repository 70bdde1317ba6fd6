using Agenda;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace ConferenceHub.Hub;

/// <summary>
/// The door: joins, submits, and knows no rule. State reaches a screen only by the messages of its seat.
/// </summary>
[Authorize]
public sealed class CaseHub(RoomDirectory rooms, Connections connections) : Microsoft.AspNetCore.SignalR.Hub
{
    /// <summary>
    /// Answered by the message Welcome, or by Closed when there is no such case for the caller. Joining again replaces
    /// the seat (JO1, JO3, JO4).
    /// </summary>
    public async Task Join(CaseRequest request)
    {
        var connection = connections.Of(Context);
        if (request.Case is not { } reference || !connection.Caller.MayAskAbout(reference))
        {
            await connection.SendAsync([new Closed(request.Case ?? new CaseId(""), ClosedReason.NotFound)]);
            return;
        }

        var place = connection.Joined(reference);
        var hasSeat = await rooms.JoinAsync(reference, connection.Caller.Person, connection);
        if (!hasSeat)
            connection.HasNo(place);
        else if (Context.ConnectionAborted.IsCancellationRequested)
            await rooms.LeaveAsync(reference, connection); // Gone while it waited for the room.
    }

    /// <summary>
    /// Decides one command. A repeated commandId gets the first verdict again and changes nothing (ID1).
    /// </summary>
    public async Task<Reply> Submit(SubmitRequest request)
    {
        var connection = connections.Of(Context);
        if (!connection.Limit.Allows())
            return Reply.Of(Refusal.TooMany);
        if (request is not { Case: { } reference, CommandId: { } id, Command: { } command, Problem: null })
            return Reply.Of(Verdict.Invalid(request.Problem!));
        if (!connection.Caller.MayAskAbout(reference))
            return Reply.Of(Refusal.NoSuchItem);

        return Reply.Of(await rooms.SubmitAsync(reference, Request.From(connection.Caller.Person, id, command)));
    }

    public Task Leave(CaseRequest request)
    {
        var connection = connections.Of(Context);
        return request.Case is { } reference && connection.Left(reference)
            ? rooms.LeaveAsync(reference, connection)
            : Task.CompletedTask;
    }

    public override Task OnConnectedAsync()
    {
        connections.Open(Context);
        return Task.CompletedTask;
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        if (connections.Forget(Context.ConnectionId) is not { } connection)
            return;
        foreach (var reference in connection.Cases)
            await rooms.LeaveAsync(reference, connection);
    }
}
