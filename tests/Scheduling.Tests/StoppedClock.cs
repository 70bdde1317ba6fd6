using NodaTime;

namespace Scheduling.Tests;

internal sealed class StoppedClock : IClock
{
    public Instant GetCurrentInstant() => Plans.At("2026-11-23T08:00:00Z");
}
