namespace Lazo.Domain.Accompaniment;

/// <summary>A point in time, in UTC, to the second; <c>default</c> is <see cref="None"/>: no instant at all.</summary>
/// <remarks>
/// Four bytes, because a pass over an institution holds tens of millions of them; a second, because nothing that people do
/// for one another is finer. Reaches from 1970 to 2106; an import refuses what lies outside.
/// </remarks>
public readonly record struct Instant : IComparable<Instant>
{
    private readonly uint _seconds;

    private Instant(uint seconds) => _seconds = seconds;

    public static Instant None => default;

    /// <summary>Earlier than every instant that a fact can have.</summary>
    public static Instant Earliest => new(1);

    /// <summary>Later than every instant that a fact can have.</summary>
    public static Instant Never => new(uint.MaxValue);

    public bool IsNone => _seconds == 0;

    /// <summary>Whole seconds since 1970-01-01T00:00:00Z.</summary>
    public long UnixSeconds => _seconds;

    /// <param name="seconds">1 to 4,294,967,294; values outside are held at the ends.</param>
    public static Instant FromUnixSeconds(long seconds) => new((uint)Math.Clamp(seconds, 1, uint.MaxValue - 1));

    /// <summary>The instant, cut to the second.</summary>
    public static Instant From(DateTimeOffset value) => FromUnixSeconds(value.ToUnixTimeSeconds());

    public static Instant From(DateTimeOffset? value) => value is { } known ? From(known) : None;

    public DateTimeOffset ToDateTimeOffset() => DateTimeOffset.FromUnixTimeSeconds(_seconds);

    public Instant Plus(TimeSpan span) => FromUnixSeconds(_seconds + (long)span.TotalSeconds);

    public static TimeSpan operator -(Instant later, Instant earlier) => TimeSpan.FromSeconds((long)later._seconds - earlier._seconds);

    public static bool operator <(Instant left, Instant right) => left._seconds < right._seconds;

    public static bool operator >(Instant left, Instant right) => left._seconds > right._seconds;

    public static bool operator <=(Instant left, Instant right) => left._seconds <= right._seconds;

    public static bool operator >=(Instant left, Instant right) => left._seconds >= right._seconds;

    public static Instant Earlier(Instant one, Instant other) => one < other ? one : other;

    public static Instant Later(Instant one, Instant other) => one > other ? one : other;

    public int CompareTo(Instant other) => _seconds.CompareTo(other._seconds);

    public override string ToString() => IsNone ? "—" : ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
}
