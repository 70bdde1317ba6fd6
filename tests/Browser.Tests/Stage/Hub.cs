using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>
/// What happened before a story begins, asked of the hub as any client asks it, by whoever is signed in to the window.
/// </summary>
internal static class Hub
{
    private const string Script = """
        ([reference, commands]) => new Promise((done, failed) => {
          const socket = new WebSocket(`ws://${location.host}/hub/conference`);
          const send = (record) => socket.send(JSON.stringify(record) + '\u001e');
          const next = (place) => {
            if (place === commands.length) { socket.close(); done(null); return; }
            send({ type: 1, invocationId: `${place}`, target: 'Submit', arguments: [{ case: reference, commandId: crypto.randomUUID(), command: JSON.parse(commands[place]) }] });
          };
          socket.onerror = () => failed(new Error('no line'));
          socket.onopen = () => { send({ protocol: 'json', version: 1 }); next(0); };
          socket.onmessage = ({ data }) => {
            for (const { type, invocationId, result } of data.split('\u001e').filter((part) => part !== '').map((part) => JSON.parse(part))) {
              if (type !== 3) continue;
              if (result?.accepted !== true) { failed(new Error(`${commands[invocationId]}: ${JSON.stringify(result)}`)); return; }
              next(Number(invocationId) + 1);
            }
          };
        })
        """;

    /// <summary>These commands, one after the other; each must be accepted.</summary>
    public static Task Submits(this IPage page, string reference, params string[] commands) =>
        page.EvaluateAsync(Script, new object[] { reference, commands });
}
