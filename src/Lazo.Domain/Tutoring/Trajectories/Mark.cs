namespace Lazo.Domain.Tutoring.Trajectories;

/// <summary>A mark on the institution's scale (by default 0–10), in thousandths.</summary>
/// <remarks>Whole thousandths, so that 9.1 − 7.1 is 2.0 and a pass is never decided by a binary fraction.</remarks>
public readonly record struct Mark(int Thousandths) : IComparable<Mark>
{
    public static Mark Of(decimal points) => new((int)Math.Round(points * 1000m, MidpointRounding.AwayFromZero));

    public decimal Points => Thousandths / 1000m;

    public static bool operator <(Mark left, Mark right) => left.Thousandths < right.Thousandths;

    public static bool operator >(Mark left, Mark right) => left.Thousandths > right.Thousandths;

    public static bool operator <=(Mark left, Mark right) => left.Thousandths <= right.Thousandths;

    public static bool operator >=(Mark left, Mark right) => left.Thousandths >= right.Thousandths;

    public int CompareTo(Mark other) => Thousandths.CompareTo(other.Thousandths);

    public override string ToString() => Points.ToString("0.##");
}
