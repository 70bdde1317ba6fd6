using NodaTime;

namespace Scheduling.Tests;

internal sealed class StoppedClock : IClock
{
    public Instant GetCurrentInstant() => Plans.At("2026-11-23T08:00:00Z");
}

/// <summary>The same moment for who asks .NET.</summary>
internal sealed class StoppedTime(StoppedClock clock) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => clock.GetCurrentInstant().ToDateTimeOffset();
}
