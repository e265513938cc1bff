namespace Lazo.Domain.Research.Agreement;

/// <summary>Krippendorff's alpha-u: whether coders found the same stretches of a continuum, and gave them the same code.</summary>
/// <remarks>
/// Krippendorff (2004), <i>Content Analysis</i>, 2nd edition, pp. 251–256. For each code the continuum of each coder falls into stretches that she gave it and the
/// gaps between. Two stretches that overlap disagree by the squares of how far their ends lie apart; a stretch that lies wholly in the other's gap by the square of its length.
/// Over all codes the disagreements are added before they are divided.
/// </remarks>
public static class UnitizingAlpha
{
    /// <summary>Of one code; at most 1, not defined where nobody gave it.</summary>
    public static double? Of(Continuum continuum, string code) => Of(continuum, [code]);

    /// <summary>Of several codes together; not defined where nobody gave any of them.</summary>
    public static double? Of(Continuum continuum, IReadOnlyCollection<string> codes)
    {
        double observed = 0, expected = 0;
        foreach (var code in codes)
        {
            var (seen, byChance) = Disagreement(continuum, code);
            observed += seen;
            expected += byChance;
        }

        return expected > 0 ? 1 - (observed / expected) : null;
    }

    private static (double Observed, double Expected) Disagreement(Continuum continuum, string code)
    {
        var coders = continuum.Coders.Select(coder => Sections(continuum, coder.Where(stretch => stretch.Code == code))).ToArray();
        var all = coders.SelectMany(coder => coder).ToArray();
        return (
            Differing(coders) / (coders.Length * (coders.Length - 1.0) * continuum.Length * continuum.Length),
            Expected([.. all.Where(section => section.Marked).Select(section => (double)section.Length)], [.. all.Where(section => !section.Marked).Select(section => (double)section.Length)], coders.Length, continuum.Length));
    }

    /// <summary>What a coder marked, and the gaps between.</summary>
    internal static Section[] Sections(Continuum continuum, IEnumerable<Stretch> marked)
    {
        var sections = new List<Section>();
        var at = continuum.Begin;
        foreach (var stretch in marked)
        {
            if (stretch.Start > at)
                sections.Add(new Section(at, stretch.Start - at, Marked: false));
            sections.Add(new Section(stretch.Start, stretch.Length, Marked: true));
            at = stretch.End;
        }

        if (at < continuum.Begin + continuum.Length)
            sections.Add(new Section(at, continuum.Begin + continuum.Length - at, Marked: false));
        return [.. sections];
    }

    /// <summary>D<sub>o</sub> before it is divided by m(m − 1)L²: over every two coders, each pair twice.</summary>
    internal static double Differing(Section[][] coders)
    {
        double sum = 0;
        for (var one = 0; one < coders.Length; one++)
        {
            for (var other = one + 1; other < coders.Length; other++)
                sum += 2 * BetweenTwo(coders[one], coders[other]);
        }

        return sum;
    }

    /// <summary>Only sections that meet can differ, and both lists are in order: one walk through the two.</summary>
    private static double BetweenTwo(Section[] one, Section[] other)
    {
        double sum = 0;
        for (int left = 0, right = 0; left < one.Length && right < other.Length;)
        {
            sum += Difference(one[left], other[right]);
            var (endsHere, endsThere) = (one[left].End, other[right].End);
            left += endsHere <= endsThere ? 1 : 0;
            right += endsThere <= endsHere ? 1 : 0;
        }

        return sum;
    }

    private static double Difference(Section one, Section other)
    {
        if (one.Marked && other.Marked)
            return Square(one.Start - other.Start) + Square(one.End - other.End);
        if (one.Marked && other.Start <= one.Start && one.End <= other.End)
            return Square(one.Length);
        return other.Marked && !one.Marked && one.Start <= other.Start && other.End <= one.End ? Square(other.Length) : 0;
    }

    /// <summary>D<sub>e</sub>: what stretches of these lengths would differ by, if each lay anywhere.</summary>
    /// <param name="gaps">In any order; they are sorted in place.</param>
    internal static double Expected(double[] marked, double[] gaps, int coders, double length)
    {
        Array.Sort(gaps);
        var roomFrom = RoomFrom(gaps);
        double sum = 0, within = 0;
        foreach (var own in marked)
        {
            var first = FirstNotBelow(gaps, own);
            var wider = gaps.Length - first;
            sum += (marked.Length - 1) / 3.0 * ((2 * own * own * own) - (3 * own * own) + own);
            sum += own * own * (roomFrom[first] - (wider * (own - 1)));
            within += own * (own - 1);
        }

        var places = coders * length;
        var pairs = (places * (places - 1)) - within;
        return marked.Length == 0 || pairs <= 0 ? 0 : 2.0 / length * sum / pairs;
    }

    /// <summary>For each place in the ascending gaps, the sum of all from there on.</summary>
    private static double[] RoomFrom(double[] gaps)
    {
        var sums = new double[gaps.Length + 1];
        for (var at = gaps.Length - 1; at >= 0; at--)
            sums[at] = sums[at + 1] + gaps[at];
        return sums;
    }

    private static int FirstNotBelow(double[] gaps, double own)
    {
        var (low, high) = (0, gaps.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (gaps[middle] < own)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static double Square(long value) => (double)value * value;

    internal readonly record struct Section(long Start, long Length, bool Marked)
    {
        internal long End => Start + Length;
    }
}
