namespace Lazo.Domain.Research.Agreement;

/// <summary>The coefficients by which coders are compared.</summary>
public enum Coefficient : byte
{
    Percent,
    CohenKappa,
    ScottPi,
    FleissKappa,
    KrippendorffAlpha,
    GwetAc1,

    /// <summary>Alpha-u: over stretches, not over characters.</summary>
    AlphaU,
}

/// <summary>A coefficient, and between what it would lie had other texts of the same kind been coded.</summary>
/// <param name="Value">Null where it isn't defined.</param>
/// <param name="Between">Null with fewer than <see cref="Bootstrap.AtLeast"/> texts, or where it is seldom defined.</param>
public readonly record struct Figure(double? Value, Interval? Between);

/// <summary>Every coefficient of one code, or of all codes together.</summary>
public sealed class AgreementFigures
{
    private static readonly int Kinds = Enum.GetValues<Coefficient>().Length;

    private readonly Figure[] figures;

    internal AgreementFigures(Figure[] figures) => this.figures = figures;

    public Figure this[Coefficient which] => figures[(int)which];

    /// <summary>The values in the order of <see cref="Coefficient"/>.</summary>
    internal static double?[] Values(Coefficients of, double? alphaU)
    {
        double?[] values = [of.Percent, of.CohenKappa, of.ScottPi, of.FleissKappa, of.KrippendorffAlpha, of.GwetAc1, alphaU];
        return values.Length == Kinds ? values : throw new InvalidOperationException("A coefficient without its place.");
    }
}

/// <summary>How far several people agree who coded the same texts.</summary>
/// <param name="Texts">How many texts.</param>
/// <param name="OverAll">Over all codes.</param>
/// <param name="ByCode">In the order of the letters of the codes.</param>
public sealed record AgreementReport(int Texts, AgreementFigures OverAll, IReadOnlyList<(string Code, AgreementFigures Figures)> ByCode);
