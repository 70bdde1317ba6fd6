using Microsoft.Extensions.Time.Testing;
using NodaTime;
using NodaTime.Testing;

namespace Scheduling.Tests;

/// <summary>One moment of all tests, for who asks NodaTime and for who asks .NET.</summary>
internal static class Stopped
{
    private static readonly Instant Moment = Plans.At("2026-11-23T08:00:00Z");

    public static FakeClock Clock(Duration later = default) => new(Moment + later);

    public static FakeTimeProvider Time() => new(Moment.ToDateTimeOffset());
}
