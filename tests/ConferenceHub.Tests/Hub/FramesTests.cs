using System.Text;
using Agenda;
using ConferenceHub.Hub;
using ConferenceHub.Json;
using ConferenceHub.Rooms;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Options;
using NodaTime;

namespace ConferenceHub.Tests.Hub;

public sealed class FramesTests
{
    private static readonly JsonHubProtocol SignalR = new(
        Options.Create(new JsonHubProtocolOptions { PayloadSerializerOptions = NazorgJson.Options })
    );

    private static readonly RawJson Puts = RawJson.OfList([
        "<b>\"é\"</b>",
        "geld & goed\u001e",
        "één\nnacht",
        "\ud83d\udecf",
        "</script>",
    ]);

    private static readonly RawJson None = RawJson.OfList(Array.Empty<string>());

    public static readonly TheoryData<ServerMessage> Messages =
    [
        new Changed(new("R7K2"), 17, Puts, None),
        new Changed(new("é\"<&>'+\\/"), long.MaxValue, None, Puts),
        new Changed(new("R7K2"), 2, RawJson.OfList([new string('é', 40_000)]), None),
        new Welcome(
            new("R7K2"),
            1,
            new You(new("noor"), new("zvh"), Role.ProcessCoordinator, Screen.Professional),
            Instant.FromUtc(2027, 3, 2, 9, 0),
            Puts
        ),
        new Present(new("R7K2"), [new PresentOrganisation(new("zvh"), [new("noor")])]),
        new Closed(new("R7K2"), ClosedReason.Removed),
    ];

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_is_written_byte_for_byte_as_SignalR_writes_it(ServerMessage message)
    {
        using var frames = Frames.Of([message]);

        Assert.Equal(Text(AsSignalR(message)), Text(frames.Written));
    }

    [Fact]
    public void Several_messages_stand_behind_one_another_as_if_each_was_written_alone()
    {
        var messages = Messages.Select(row => row.Data).ToList();

        using var frames = Frames.Of(messages);

        Assert.Equal(string.Concat(messages.Select(message => Text(AsSignalR(message)))), Text(frames.Written));
    }

    private static ReadOnlyMemory<byte> AsSignalR(ServerMessage message) =>
        SignalR.GetMessageBytes(new InvocationMessage(message.GetType().Name, [message]));

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
