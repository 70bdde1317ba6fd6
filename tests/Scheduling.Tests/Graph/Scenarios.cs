using NodaTime;
using Scheduling;

namespace Scheduling.Tests.Graph;

/// <summary>Everything that the product can ask of Graph, told as stories.</summary>
internal static class Scenarios
{
    private static readonly MeetingPlan Plan = Plans.First;
    private static readonly Interval Window = new(
        Plan.Start - Duration.FromDays(30),
        Plan.Start + Duration.FromDays(60)
    );

    public static readonly IReadOnlyDictionary<string, Func<Stage, CancellationToken, Task>> All = new Dictionary<
        string,
        Func<Stage, CancellationToken, Task>
    >(StringComparer.Ordinal)
    {
        ["arrange"] = (stage, ct) => stage.Scheduler.ArrangeAsync(Plan, known: null, ct),
        ["reschedule"] = async (stage, ct) =>
        {
            var known = await Arranged(stage, ct);
            await stage.Scheduler.ArrangeAsync(
                Plan.Next() with
                {
                    Start = Plans.At("2027-03-29T13:30:00Z"),
                },
                known,
                ct
            );
        },
        ["participants"] = async (stage, ct) =>
        {
            var known = await Arranged(stage, ct);
            stage.Outlook.Calendar.AddByHand("gast@elders.example");
            await stage.Scheduler.ArrangeAsync(Plan.Next() with { Addresses = [Plans.A, Plans.C] }, known, ct);
        },
        ["in the hour that comes twice"] = (stage, ct) =>
            stage.Scheduler.ArrangeAsync(Plan with { Start = Plans.At("2027-10-31T00:30:00Z") }, known: null, ct),
        ["made before, answer lost"] = async (stage, ct) =>
        {
            stage.Outlook.Calendar.SaysConflict = true;
            await Arranged(stage, ct);
            await stage.Scheduler.ArrangeAsync(Plan, known: null, ct);
        },
        ["read"] = async (stage, ct) => await stage.Scheduler.ReadAsync(await Arranged(stage, ct), ct),
        ["cancel"] = async (stage, ct) => await stage.Scheduler.CancelAsync(Plan, await Arranged(stage, ct), ct),
        ["free or busy"] = (stage, ct) =>
            stage.FreeBusy.BusyAsync(
                [.. Enumerable.Range(1, 21).Select(number => $"p{number}@partner-a.example")],
                new Interval(Plan.Start, Plan.Start + Duration.FromDays(70)),
                ct
            ),
        ["changes"] = async (stage, ct) =>
        {
            var first = await stage.Changes.SinceAsync(cursor: null, Window, ct);
            await stage.Changes.SinceAsync(first.Cursor, Window, ct);
        },
        ["notices"] = async (stage, ct) =>
        {
            var made = await stage.Notices.SubscribeAsync(
                new Uri("https://nazorg.example/graph/notices"),
                new Uri("https://nazorg.example/graph/lifecycle"),
                "0123456789abcdef0123456789abcdef",
                ct
            );
            await stage.Notices.RenewAsync(made.Id, ct);
            await stage.Notices.EndAsync(made.Id, ct);
        },
    };

    /// <summary>An arranged meeting; how it came about is another story's, so its requests are left out.</summary>
    private static async Task<ArrangedMeeting> Arranged(Stage stage, CancellationToken ct)
    {
        var arranged = await stage.Scheduler.ArrangeAsync(Plan, known: null, ct);
        stage.Recorder.Requests.Clear();
        return arranged;
    }
}
