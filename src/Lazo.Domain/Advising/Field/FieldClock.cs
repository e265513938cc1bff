namespace Lazo.Domain.Advising.Field;

/// <summary>When something that was written on a telephone happened.</summary>
/// <remarks>
/// A telephone's clock may be hours wrong for weeks; how long ago something was written it still knows. So the instant is counted back
/// from when it arrived, by our clock, and what the telephone's clock said is kept beside it.
/// </remarks>
public static class FieldClock
{
    /// <summary>Nothing waits longer in a telephone than a school year and its holidays.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(400);

    /// <param name="received">By our clock.</param>
    /// <param name="elapsed">Since it was written, as the telephone counts; less than nothing where its clock was put back meanwhile.</param>
    public static DateTimeOffset Happened(DateTimeOffset received, TimeSpan elapsed) =>
        received - (elapsed < TimeSpan.Zero ? TimeSpan.Zero : elapsed > Longest ? Longest : elapsed);
}
