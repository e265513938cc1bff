namespace Lazo.Domain.Research.Exchange;

/// <summary>How many positions an end of line takes.</summary>
public enum LineEnds : byte
{
    /// <summary>One, whatever the file has.</summary>
    One,

    /// <summary>As the file has them: CR and LF are two.</summary>
    InFile,

    /// <summary>Two, also where the file has one.</summary>
    Two,
}

/// <summary>How a program counts positions in a text. The standard says code points; each of the others was met somewhere.</summary>
/// <param name="Units">UTF-16 units instead of code points.</param>
/// <param name="Mark">The byte-order mark is the first position.</param>
/// <param name="EndWithin">The end is the last position of the stretch, not the first after it.</param>
public readonly record struct Counting(LineEnds LineEnds, bool Units, bool Mark, bool EndWithin)
{
    /// <summary>Code points, a line end is one, the end not in it.</summary>
    public static Counting Standard => default;
}
