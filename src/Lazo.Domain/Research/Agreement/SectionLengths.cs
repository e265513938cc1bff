namespace Lazo.Domain.Research.Agreement;

/// <summary>Of one text and one code, all that alpha-u needs: so that texts can be laid one behind the other a thousand times without walking through them again.</summary>
internal sealed class SectionLengths
{
    private readonly double[] marked;
    private readonly double[] gapsWithin;
    private readonly (double First, double Last, bool Empty)[] edges;

    private SectionLengths(double differing, double[] marked, double[] gapsWithin, (double First, double Last, bool Empty)[] edges)
    {
        Differing = differing;
        this.marked = marked;
        this.gapsWithin = gapsWithin;
        this.edges = edges;
    }

    /// <summary>What every two coders differ by, each pair twice, not yet divided: texts add up.</summary>
    private double Differing { get; }

    /// <summary>Takes a text apart.</summary>
    internal static SectionLengths Of(Continuum text, string code)
    {
        var coders = text.Coders.Select(coder => UnitizingAlpha.Sections(text, coder.Where(stretch => stretch.Code == code))).ToArray();
        var stretches = coders.SelectMany(coder => coder).Where(section => section.Marked).Select(section => (double)section.Length).ToArray();
        var within = coders.SelectMany(coder => coder.Skip(1).SkipLast(1)).Where(section => !section.Marked).Select(section => (double)section.Length).ToArray();
        var ends = coders.Select(coder => coder is [{ Marked: false } only] ? (only.Length, only.Length, true) : (Gap(coder[0]), Gap(coder[^1]), false)).ToArray();
        return new SectionLengths(UnitizingAlpha.Differing(coders), stretches, within, ends);

        static double Gap(UnitizingAlpha.Section section) => section.Marked ? 0 : section.Length;
    }

    /// <summary>Observed and expected disagreement of one code over texts laid one behind the other: a gap goes on where the next text begins with one.</summary>
    internal static (double Observed, double Expected) Together(IReadOnlyList<SectionLengths> texts, int coders, double length)
    {
        var gaps = new List<double>();
        var stretches = new List<double>();
        double differing = 0;
        foreach (var text in texts)
        {
            differing += text.Differing;
            stretches.AddRange(text.marked);
            gaps.AddRange(text.gapsWithin);
        }

        for (var coder = 0; coder < coders; coder++)
        {
            double open = 0;
            foreach (var text in texts)
            {
                var (first, last, empty) = text.edges[coder];
                open += first;
                if (empty)
                    continue;
                if (open > 0)
                    gaps.Add(open);
                open = last;
            }

            if (open > 0)
                gaps.Add(open);
        }

        return (differing / (coders * (coders - 1.0) * length * length), UnitizingAlpha.Expected([.. stretches], [.. gaps], coders, length));
    }
}
