namespace Web.Tests.Support;

/// <summary>The real clock, which a test can put forward. Timers stay real.</summary>
public sealed class MovableTime : TimeProvider
{
    private TimeSpan ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;

    public void Move(TimeSpan time) => ahead += time;
}
