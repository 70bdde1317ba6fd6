using System.Globalization;
using System.Text.Json;
using Load;
using Load.Measuring;
using Load.Seeding;

switch (args)
{
    case ["seed", var folder, var plan]:
        await Seed.FillAsync(folder, Plan.From(plan).IdleRooms);
        return 0;
    case ["measure", var server, var process, var plan, "nazorg" or "bare"]:
        using (
            var measurement = new Measurement(
                new Uri(server),
                new ServerProcess(int.Parse(process, CultureInfo.InvariantCulture)),
                Plan.From(plan),
                isBare: args[^1] is "bare"
            )
        )
            Write(await measurement.RunAsync());
        return 0;
    case ["press", var server, var process, var rooms, var seconds, "nazorg" or "bare"]:
        using (
            var measurement = new Measurement(
                new Uri(server),
                new ServerProcess(int.Parse(process, CultureInfo.InvariantCulture)),
                Plan.Quick,
                isBare: args[^1] is "bare"
            )
        )
            await measurement.PressAsync(
                int.Parse(rooms, CultureInfo.InvariantCulture),
                int.Parse(seconds, CultureInfo.InvariantCulture)
            );
        return 0;
    case ["commits", var folder]:
        Write(Commits.Measure(folder, TimeSpan.FromSeconds(2)));
        return 0;
    case ["changed-bytes", var results]:
        Console.WriteLine(new Report(results).ChangedBytes.ToString("F0", CultureInfo.InvariantCulture));
        return 0;
    case ["report", var results]:
        Console.WriteLine(new Report(results).Table());
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "seed FOLDER PLAN | measure URL PROCESS PLAN nazorg|bare | press URL PROCESS ROOMS SECONDS nazorg|bare | commits FOLDER | changed-bytes RESULTS | report RESULTS"
        );
        return 1;
}

static void Write(Result result) => Console.WriteLine(JsonSerializer.Serialize(result, ResultJson.Default.Result));
