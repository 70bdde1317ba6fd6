using NodaTime;
using NodaTime.Text;
using Web.Configuration;

namespace Web.Demo;

/// <summary>
/// The clock of the demo: begins at 2027-03-02 10:00 in Amsterdam, goes on only while the program runs, and resumes
/// where it stopped (to the second).
/// </summary>
internal sealed class DemoClock : IClock, IDisposable
{
    private static readonly Instant Beginning = Instant.FromUtc(2027, 3, 2, 9, 0);

    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly string file;
    private readonly ITimer saver;
    private Instant from;
    private long since;
    private bool isOver;

    public DemoClock(TimeProvider time, Settings settings)
    {
        this.time = time;
        Directory.CreateDirectory(settings.Folder);
        file = Path.Combine(settings.Folder, "demo-clock");
        Set(Saved() ?? Beginning);
        saver = time.CreateTimer(_ => Save(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>To the millisecond, so that what is stored is what was shown.</summary>
    public Instant GetCurrentInstant()
    {
        lock (gate)
            return from + Duration.FromMilliseconds(Math.Floor(time.GetElapsedTime(since).TotalMilliseconds));
    }

    public void StartAgain()
    {
        Set(Beginning);
        Save();
    }

    public void Dispose()
    {
        saver.Dispose();
        lock (gate)
        {
            Save();
            isOver = true; // A tick that was on its way writes nothing any more.
        }
    }

    private void Set(Instant now)
    {
        lock (gate)
            (from, since) = (now, time.GetTimestamp());
    }

    private Instant? Saved() =>
        File.Exists(file)
        && InstantPattern.ExtendedIso.Parse(File.ReadAllText(file)) is { Success: true, Value: var saved }
            ? saved
            : null;

    private void Save()
    {
        try
        {
            lock (gate)
            {
                if (isOver)
                    return;
                File.WriteAllText(file + ".new", InstantPattern.ExtendedIso.Format(GetCurrentInstant()));
                File.Move(file + ".new", file, overwrite: true);
            }
        }
        catch (IOException)
        {
            // A full disk stops the demo clock from being kept, and nothing else; the next second tries again.
        }
    }
}
