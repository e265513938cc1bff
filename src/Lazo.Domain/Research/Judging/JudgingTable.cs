using Lazo.Domain.Research.Agreement;

namespace Lazo.Domain.Research.Judging;

/// <summary>What an item is judged by.</summary>
public enum Criterion : byte
{
    /// <summary>The items of a category are enough for it; this one is needed.</summary>
    Sufficiency,

    /// <summary>It is understood as it stands.</summary>
    Clarity,

    /// <summary>It belongs to what it stands under.</summary>
    Coherence,

    /// <summary>It matters for what is asked.</summary>
    Relevance,
}

/// <summary>What one judge said of one item by one criterion.</summary>
public readonly record struct Rating(Guid Judge, Guid Item, Criterion Criterion, int Value);

/// <summary>How a round is rated and from where on an item is listed.</summary>
/// <param name="Lowest">Of the scale; 1 by default.</param>
/// <param name="Highest">Of the scale; 4 by default.</param>
/// <param name="FromV">Aiken's V below it is listed, 0–1; .70 by default.</param>
/// <param name="FromCvc">The CVC below it is listed, 0–1; .80 by default.</param>
public sealed record JudgingScale(int Lowest, int Highest, double FromV, double FromCvc);

/// <summary>An item by a criterion.</summary>
/// <param name="Low">Below one of the round's limits, by what is shown: rounded to two decimals.</param>
public sealed record JudgedCell(Guid Item, Criterion Criterion, AikenV V, ContentValidity? Cvc, bool Low);

/// <summary>A criterion over all items.</summary>
/// <param name="Judges">Who rated every item by it: of these W and κ are.</param>
/// <param name="Cvc">The mean of the items' CVC.</param>
/// <param name="W">Kendall's; null with fewer than two such judges or items, or without any order.</param>
/// <param name="Kappa">Fleiss'; null where it isn't defined.</param>
/// <param name="Ordinal">Krippendorff's alpha with ratings as ordered, of all who rated something by it; its interval draws whole items.</param>
/// <param name="Interval">The same with ratings as equally far apart, without drawing: two intervals beside each other say no more than one.</param>
public sealed record JudgedCriterion(Criterion Criterion, int Judges, double? V, double? Cvc, Concordance? W, double? Kappa, Figure Ordinal, double? Interval);

/// <summary>A round of judging, worked out.</summary>
/// <remarks>Formulas and sources: docs/methods/judging.md.</remarks>
public sealed record JudgingTable(IReadOnlyList<JudgedCell> Cells, IReadOnlyList<JudgedCriterion> Criteria)
{
    /// <summary>The author asks for three judges at least.</summary>
    public const int FewestForCvc = 3;

    /// <summary>Works it out.</summary>
    /// <param name="items">In the order of the instrument.</param>
    /// <param name="ratings">At most one a judge, item and criterion; of other items they are passed over.</param>
    public static JudgingTable Of(IReadOnlyList<Guid> items, IReadOnlyCollection<Rating> ratings, JudgingScale scale)
    {
        var said = ratings.ToLookup(one => (one.Item, one.Criterion));
        var cells = new List<JudgedCell>();
        foreach (var criterion in Enum.GetValues<Criterion>())
        {
            foreach (var item in items)
            {
                int[] values = [.. said[(item, criterion)].Select(one => one.Value)];
                if (AikenV.Of(values, scale.Lowest, scale.Highest) is not { } v)
                    continue;
                // With a lowest rating of 0 a share of the highest wouldn't be a share of the scale; of one or two judges chance takes all, or a quarter.
                var cvc = scale.Lowest >= 1 && values.Length >= FewestForCvc ? ContentValidity.Of(values, scale.Highest) : null;
                cells.Add(new JudgedCell(item, criterion, v, cvc, Shown(v.V) < scale.FromV || (cvc is not null && Shown(cvc.Value) < scale.FromCvc)));
            }
        }

        return new JudgingTable(cells, [.. Enum.GetValues<Criterion>().Select(criterion => Over(criterion, items, ratings, [.. cells.Where(cell => cell.Criterion == criterion)]))]);
    }

    /// <summary>The cell of an item, where somebody rated it.</summary>
    public JudgedCell? this[Guid item, Criterion criterion] => Cells.FirstOrDefault(cell => cell.Item == item && cell.Criterion == criterion);

    private static JudgedCriterion Over(Criterion criterion, IReadOnlyList<Guid> items, IReadOnlyCollection<Rating> ratings, JudgedCell[] cells)
    {
        var all = ratings.Where(one => one.Criterion == criterion).GroupBy(one => one.Judge).OrderBy(judge => judge.Key).Select(judge => judge.ToDictionary(one => one.Item, one => one.Value)).ToArray();
        var judges = all.Where(judge => items.All(judge.ContainsKey)).ToArray();
        var table = judges.Select(judge => items.Select(item => (double)judge[item]).ToArray()).ToArray();
        var given = all.Length >= 2 && items.Count > 0 ? Ratings.Of([.. all.Select(judge => items.Select(item => judge.TryGetValue(item, out var value) ? value : (double?)null).ToArray())]) : null;
        return new JudgedCriterion(
            criterion, judges.Length,
            cells.Length > 0 ? cells.Average(cell => cell.V.V) : null, cells.Length > 0 ? cells.Average(cell => cell.Cvc?.Value) : null,
            Concordance.Of(table),
            judges.Length >= 2 && items.Count > 0 ? Coefficients.Of(Ratings.Of([.. table.Select(row => row.Select(value => (double?)value).ToArray())]), Scale.Nominal).FleissKappa : null,
            given is null ? default : new Figure(Alpha.Of(given, Scale.Ordinal), Bootstrap.Of(given, drawn => Alpha.Of(drawn, Scale.Ordinal))), given is null ? null : Alpha.Of(given, Scale.Interval));
    }

    private static double Shown(double value) => (double)Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero);
}
