using System.Text.Json;

namespace Scheduling.Tests.Validators;

/// <summary>What a calendar program made of a file.</summary>
internal sealed record ReadCalendar(string Method, IReadOnlyList<ReadEvent> Events)
{
    public static Task<ReadCalendar> ByPythonAsync(string file, CancellationToken ct)
    {
        Tool.NeedsPython("icalendar", "python3-icalendar");
        return ByAsync("/usr/bin/python3", Path.Combine(Tool.Folder, "Validators", "read_calendar.py"), file, ct);
    }

    public static Task<ReadCalendar> ByIcalJsAsync(string file, CancellationToken ct) =>
        ByAsync("node", Path.Combine(Tool.Npm, "read-calendar.mjs"), file, ct);

    private static async Task<ReadCalendar> ByAsync(string program, string script, string file, CancellationToken ct) =>
        JsonSerializer.Deserialize<ReadCalendar>(
            await Tool.RunAsync(program, [script], file, ct),
            JsonSerializerOptions.Web
        )!;
}

internal sealed record ReadEvent(
    string Uid,
    int Sequence,
    DateTimeOffset Start,
    DateTimeOffset End,
    string Summary,
    string Description,
    string Location,
    string Status,
    string Organizer,
    IReadOnlyList<string> Attendees
);
