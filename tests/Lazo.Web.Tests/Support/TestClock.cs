namespace Lazo.Web.Tests.Support;

/// <summary>A clock that stands where a test puts it. Monday 3 March 2025, 9:00 in Mexico City, until told otherwise.</summary>
public sealed class TestClock : TimeProvider
{
    private long ticks = new DateTimeOffset(2025, 3, 3, 15, 0, 0, TimeSpan.Zero).UtcTicks;

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>The instant it shows.</summary>
    public DateTimeOffset Now
    {
        get => new(Interlocked.Read(ref ticks), TimeSpan.Zero);
        set => Interlocked.Exchange(ref ticks, value.UtcTicks);
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan time) => Now += time;
}
