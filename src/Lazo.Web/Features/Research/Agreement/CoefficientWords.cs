using System.Globalization;
using Lazo.Domain.Research.Agreement;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Agreement;

/// <summary>How coefficients are called and written.</summary>
public static class CoefficientWords
{
    /// <summary>In the order of the table.</summary>
    public static IReadOnlyList<(Coefficient Which, Phrase Words)> All { get; } =
    [
        (Coefficient.Percent, new("Coinciden", "Agree")),
        (Coefficient.KrippendorffAlpha, new("α (Krippendorff)", "α (Krippendorff)")),
        (Coefficient.AlphaU, new("α-u (tramos)", "α-u (stretches)")),
        (Coefficient.CohenKappa, new("κ (Cohen)", "κ (Cohen)")),
        (Coefficient.ScottPi, new("π (Scott)", "π (Scott)")),
        (Coefficient.FleissKappa, new("κ (Fleiss)", "κ (Fleiss)")),
        (Coefficient.GwetAc1, new("AC₁ (Gwet)", "AC₁ (Gwet)")),
    ];

    /// <summary>“.82”, “93.4 %”; a dash where it isn't defined.</summary>
    public static string Of(Coefficient which, double? value) => value is not { } number ? "–" : which == Coefficient.Percent ? Percent(number) : Two(number);

    /// <summary>“.71 a .90”.</summary>
    public static string Of(Coefficient which, Interval between, Speech say) =>
        which == Coefficient.Percent ? say[$"{Percent(between.Lower)} a {Percent(between.Upper)}", $"{Percent(between.Lower)} to {Percent(between.Upper)}"] : say[$"{Two(between.Lower)} a {Two(between.Upper)}", $"{Two(between.Lower)} to {Two(between.Upper)}"];

    /// <summary>“93.4” of a hundred; “100” only where it is all.</summary>
    public static string OfHundred(double share) => Hundredths(share).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Percent(double share) => Hundredths(share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    // What would be rounded to all and isn't, isn't.
    private static double Hundredths(double share) => share is < 1 and >= 0.9995 ? 99.9 : share * 100;

    // As statistics are printed: no zero before the point. What would be rounded to 1 and isn't, isn't.
    private static string Two(double value)
    {
        var rounded = value is < 1 and >= 0.995 ? "0.99" : value.ToString("0.00", CultureInfo.InvariantCulture);
        return rounded is "-0.00" ? ".00" : rounded.Replace("0.", ".", StringComparison.Ordinal) is { } bare && Math.Abs(value) < 1 ? bare : rounded;
    }
}
