using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Scheduling.Tests.Validators;

/// <summary>A real mail server on loopback that keeps what it is given.</summary>
internal sealed class MailSink : IAsyncDisposable
{
    private readonly Process server;
    private readonly BlockingCollection<ReceivedMail> mails = [];
    private readonly Task reading;

    private MailSink(Process server, int port)
    {
        (this.server, Port) = (server, port);
        reading = ReadAsync();
    }

    public int Port { get; }

    /// <param name="at">The port; 0 takes one that is free.</param>
    public static async Task<MailSink> StartAsync(int at = 0)
    {
        Tool.NeedsPython("aiosmtpd", "python3-aiosmtpd");
        var started = Tool.Start(
            "/usr/bin/python3",
            [Path.Combine(Tool.Folder, "Validators", "mail_sink.py"), $"{at}"]
        );
        var port = await started.StandardOutput.ReadLineAsync();
        return port is null
            ? throw new InvalidOperationException(await started.StandardError.ReadToEndAsync())
            : new MailSink(started, int.Parse(port));
    }

    /// <summary>The next so many mails, by whom they are for.</summary>
    public IReadOnlyList<ReceivedMail> Take(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Next()).OrderBy(mail => mail.To[0], StringComparer.Ordinal)];

    public bool IsEmpty => mails.Count == 0;

    public async ValueTask DisposeAsync()
    {
        server.StandardInput.Close();
        await server.WaitForExitAsync();
        await reading;
        server.Dispose();
        mails.Dispose();
    }

    private ReceivedMail Next() =>
        mails.TryTake(out var mail, TimeSpan.FromSeconds(10))
            ? mail
            : throw new InvalidOperationException("No mail came.");

    private async Task ReadAsync()
    {
        while (await server.StandardOutput.ReadLineAsync() is { } line)
            mails.Add(JsonSerializer.Deserialize<ReceivedMail>(line, JsonSerializerOptions.Web)!);
    }
}

/// <param name="From">Of the envelope.</param>
/// <param name="To">Of the envelope.</param>
internal sealed record ReceivedMail(string From, IReadOnlyList<string> To, byte[] Data)
{
    public string Text => Encoding.UTF8.GetString(Data);

    public string Header(string name) =>
        Text.Split("\r\n\r\n")[0]
            .ReplaceLineEndings("\n")
            .Replace("\n ", " ", StringComparison.Ordinal)
            .Split('\n')
            .Single(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))[(name.Length + 2)..];

    /// <summary>The calendar file as it arrived.</summary>
    public string Calendar => Encoding.UTF8.GetString(Convert.FromBase64String(PartAfter("text/calendar")));

    /// <summary>The line with the type of the calendar part.</summary>
    public string CalendarType =>
        Text.ReplaceLineEndings("\n")
            .Replace("\n ", " ", StringComparison.Ordinal)
            .Split('\n')
            .Single(line => line.Contains("text/calendar", StringComparison.Ordinal));

    private string PartAfter(string type)
    {
        var part = Text[Text.IndexOf(type, StringComparison.Ordinal)..];
        var body = part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        return body[..body.IndexOf("\r\n--", StringComparison.Ordinal)];
    }
}
