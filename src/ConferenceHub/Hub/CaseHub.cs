using Agenda;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace ConferenceHub.Hub;

/// <summary>
/// The door: joins, submits, and knows no rule. State reaches a screen only by the messages of its seat.
/// </summary>
[Authorize]
public sealed class CaseHub(RoomDirectory rooms, Lines lines) : Microsoft.AspNetCore.SignalR.Hub
{
    /// <summary>
    /// Answered by the message Welcome, or by Closed when there is no such case for the caller. Joining again replaces
    /// the seat (JO1, JO3, JO4).
    /// </summary>
    public async Task Join(CaseRequest request)
    {
        var line = lines.Of(Context);
        if (request.Case is not { } reference || !line.Caller.MayAskAbout(reference))
        {
            await line.SendAsync(new Closed(request.Case ?? new CaseId(""), ClosedReason.NotFound));
            return;
        }

        line.Joined(reference);
        var hasSeat = await rooms.JoinAsync(reference, line.Caller.Person, line);
        if (!hasSeat)
            line.Left(reference);
        else if (Context.ConnectionAborted.IsCancellationRequested)
            await rooms.LeaveAsync(reference, line); // Gone while it waited for the room.
    }

    /// <summary>
    /// Decides one command. A repeated commandId gets the first verdict again and changes nothing (ID1).
    /// </summary>
    public async Task<Reply> Submit(SubmitRequest request)
    {
        var line = lines.Of(Context);
        if (!line.Limit.Allows())
            return Reply.Of(Refusal.TooMany);
        if (request is not { Case: { } reference, CommandId: { } id, Command: { } command, Problem: null })
            return Reply.Of(Verdict.Invalid(request.Problem!));
        if (!line.Caller.MayAskAbout(reference))
            return Reply.Of(Refusal.NoSuchItem);

        return Reply.Of(await rooms.SubmitAsync(reference, Request.From(line.Caller.Person, id, command)));
    }

    public Task Leave(CaseRequest request)
    {
        var line = lines.Of(Context);
        return request.Case is { } reference && line.Left(reference)
            ? rooms.LeaveAsync(reference, line)
            : Task.CompletedTask;
    }

    public override Task OnConnectedAsync()
    {
        lines.Open(Context);
        return Task.CompletedTask;
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        if (lines.Forget(Context.ConnectionId) is not { } line)
            return;
        foreach (var reference in line.Cases)
            await rooms.LeaveAsync(reference, line);
    }
}
