namespace Lazo.Domain.Research.Agreement;

/// <summary>What the values of a rating mean to each other: how far apart two of them are, for Krippendorff's alpha.</summary>
public enum Scale : byte
{
    /// <summary>The same or not.</summary>
    Nominal,

    /// <summary>As far apart as there are values between them.</summary>
    Ordinal,

    /// <summary>As far apart as their difference.</summary>
    Interval,
}
