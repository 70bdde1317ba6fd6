using Microsoft.AspNetCore.SignalR;

namespace Bare;

/// <summary>
/// The least that a room can be: a group, and a broadcast to it. No rule, no audience, no storage, no order.
/// </summary>
public sealed class BareHub(Filling filling) : Hub
{
    public async Task Join(Room request)
    {
        await Groups.AddToGroupAsync(Context.ConnectionId, request.Case);
        await Clients.Caller.SendAsync("Welcome", request);
    }

    public async Task<Reply> Submit(Press request)
    {
        await Clients
            .Group(request.Case)
            .SendAsync("Changed", new Changed(request.Case, request.CommandId, filling.Text));
        return Reply.Yes;
    }
}

public sealed record Room(string Case);

public sealed record Press(string Case, string CommandId, Command Command);

public sealed record Command(string Type, string Action);

public sealed record Changed(string Case, string CommandId, string Text);

public sealed record Reply(bool Accepted)
{
    public static readonly Reply Yes = new(true);
}

/// <summary>Text that makes a message as long as the product's.</summary>
public sealed class Filling(int length)
{
    public string Text { get; } = new('x', length);
}
