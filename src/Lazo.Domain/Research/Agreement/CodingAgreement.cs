namespace Lazo.Domain.Research.Agreement;

/// <summary>How far people agree who coded the same texts: by code and over all, with intervals over whole texts.</summary>
/// <remarks>
/// For all but alpha-u a unit is a character under a code: did each give the code there, yes or no. Over all codes these units are put together. Alpha-u takes the
/// stretches, texts laid one behind the other. Intervals draw whole texts, since the characters of one text aren't independent: docs/methods/agreement.md.
/// </remarks>
public static class CodingAgreement
{
    /// <summary>More hands than this are compared in groups: what each said is counted by pattern.</summary>
    public const int MostCoders = 8;

    /// <summary>Works everything out.</summary>
    /// <param name="texts">One each, of the same coders in the same order; at least one.</param>
    /// <param name="draws">Of the bootstrap; 0: no intervals.</param>
    /// <exception cref="ArgumentException">No text, or more than <see cref="MostCoders"/> coders.</exception>
    public static AgreementReport Of(IReadOnlyList<Continuum> texts, int draws = Bootstrap.Draws)
    {
        if (texts.Count == 0)
            throw new ArgumentException("Agreement needs a text.", nameof(texts));
        var coders = texts[0].Coders.Count;
        if (coders > MostCoders)
            throw new ArgumentException($"More than {MostCoders} coders.", nameof(texts));
        var codes = texts.SelectMany(text => text.Codes).Distinct().Order(StringComparer.Ordinal).ToArray();
        var counted = texts.Select(text => Counted.Of(text, codes)).ToArray();
        var points = Values(counted, codes.Length, coders);
        var between = draws > 0 && texts.Count >= Bootstrap.AtLeast ? Bootstrap.OfEach(counted, drawn => Values(drawn, codes.Length, coders), points.Length, draws: draws) : new Interval?[points.Length];
        var each = points.Length / (codes.Length + 1);
        AgreementFigures At(int place) => new([.. Enumerable.Range(place * each, each).Select(at => new Figure(points[at], between[at]))]);
        return new AgreementReport(texts.Count, At(0), [.. codes.Select((code, at) => (code, At(at + 1)))]);
    }

    /// <summary>All coefficients over all codes, then those of each code, one behind the other.</summary>
    private static double?[] Values(IReadOnlyList<Counted> texts, int codes, int coders)
    {
        var (overAll, length) = (new long[1 << coders], texts.Sum(text => (double)text.Length));
        double observed = 0, expected = 0;
        var values = new List<double?>();
        var sections = new SectionLengths[texts.Count];
        for (var code = 0; code < codes; code++)
        {
            var patterns = new long[1 << coders];
            for (var text = 0; text < texts.Count; text++)
            {
                sections[text] = texts[text].Sections[code];
                for (var pattern = 0; pattern < patterns.Length; pattern++)
                    patterns[pattern] += texts[text].Patterns[code][pattern];
            }

            for (var pattern = 0; pattern < patterns.Length; pattern++)
                overAll[pattern] += patterns[pattern];
            var (seen, byChance) = SectionLengths.Together(sections, coders, length);
            observed += seen;
            expected += byChance;
            values.AddRange(AgreementFigures.Values(Rated(patterns, coders), byChance > 0 ? 1 - (seen / byChance) : null));
        }

        return [.. AgreementFigures.Values(Rated(overAll, coders), expected > 0 ? 1 - (observed / expected) : null), .. values];
    }

    private static Coefficients Rated(long[] patterns, int coders) => Coefficients.Of(
        Ratings.OfPresence(coders, patterns.Select((weight, pattern) => (Enumerable.Range(0, coders).Select(coder => (pattern >> coder & 1) == 1).ToArray(), weight))), Scale.Nominal);

    /// <summary>A text, counted once.</summary>
    /// <param name="Patterns">Of each code: how many characters had which pattern of yes (bit 1) and no, one bit a coder.</param>
    private sealed record Counted(long Length, long[][] Patterns, SectionLengths[] Sections)
    {
        internal static Counted Of(Continuum text, IReadOnlyList<string> codes) => new(
            text.Length,
            [.. codes.Select(code =>
            {
                var patterns = new long[1 << text.Coders.Count];
                foreach (var (said, weight) in text.Presence(code))
                    patterns[said.Select((yes, coder) => yes ? 1 << coder : 0).Sum()] += weight;
                return patterns;
            })],
            [.. codes.Select(code => SectionLengths.Of(text, code))]);
    }
}
