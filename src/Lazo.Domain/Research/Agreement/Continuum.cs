namespace Lazo.Domain.Research.Agreement;

/// <summary>A stretch of a continuum to which a coder gave a code.</summary>
/// <param name="Start">Where it begins; in the same count as the continuum (characters, seconds).</param>
/// <param name="Length">At least 1.</param>
public sealed record Stretch(string Code, long Start, long Length)
{
    public long End => Start + Length;
}

/// <summary>A text or a recording that several coders divided and coded, each by herself.</summary>
public sealed class Continuum
{
    private Continuum(long begin, long length, IReadOnlyList<IReadOnlyList<Stretch>> coders)
    {
        Begin = begin;
        Length = length;
        Coders = coders;
    }

    public long Begin { get; }

    public long Length { get; }

    /// <summary>What each coder marked, in order; stretches of one coder and one code never overlap.</summary>
    public IReadOnlyList<IReadOnlyList<Stretch>> Coders { get; }

    /// <summary>Every code that somebody gave, in the order of its letters.</summary>
    public IReadOnlyList<string> Codes => [.. Coders.SelectMany(coder => coder).Select(stretch => stretch.Code).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Takes what was marked as it is.</summary>
    /// <exception cref="ArgumentException">Fewer than two coders, a stretch outside of the continuum or without length, or two of one coder and code that overlap.</exception>
    public static Continuum Of(long begin, long length, IReadOnlyList<IReadOnlyList<Stretch>> coders)
    {
        if (coders.Count < 2)
            throw new ArgumentException("Agreement needs at least two coders.", nameof(coders));
        if (length < 1)
            throw new ArgumentException("A continuum has a length.", nameof(length));
        var ordered = coders.Select(coder => coder.OrderBy(stretch => stretch.Start).ToArray()).ToArray();
        foreach (var coder in ordered)
        {
            if (coder.FirstOrDefault(stretch => stretch.Length < 1 || stretch.Start < begin || stretch.End > begin + length) is { } outside)
                throw new ArgumentException($"{outside.Code} {outside.Start}+{outside.Length} doesn't lie within {begin}–{begin + length}.", nameof(coders));
            foreach (var code in coder.GroupBy(stretch => stretch.Code))
            {
                if (code.Zip(code.Skip(1)).FirstOrDefault(two => two.First.End > two.Second.Start) is { First: not null } clash)
                    throw new ArgumentException($"{clash.First.Code} {clash.First.Start}+{clash.First.Length} overlaps {clash.Second.Start}+{clash.Second.Length} of the same coder.", nameof(coders));
            }
        }

        return new Continuum(begin, length, ordered);
    }

    /// <summary>The same where one coder's stretches of one code may touch or overlap: they are taken as one.</summary>
    public static Continuum Joined(long begin, long length, IEnumerable<IEnumerable<Stretch>> coders) =>
        Of(begin, length, [.. coders.Select(coder => coder.GroupBy(stretch => stretch.Code).SelectMany(Join).ToArray())]);

    /// <summary>Several texts of the same coders, one behind the other.</summary>
    public static Continuum Chained(IReadOnlyList<Continuum> texts)
    {
        var coders = texts[0].Coders.Select(_ => new List<Stretch>()).ToArray();
        long at = 0;
        foreach (var text in texts)
        {
            for (var coder = 0; coder < coders.Length; coder++)
                coders[coder].AddRange(text.Coders[coder].Select(stretch => stretch with { Start = stretch.Start - text.Begin + at }));
            at += text.Length;
        }

        return new Continuum(0, at, coders);
    }

    /// <summary>Who gave the code, stretch by stretch: columns of yes and no with their lengths.</summary>
    public IEnumerable<(bool[] Said, long Weight)> Presence(string code)
    {
        var marked = Coders.Select(coder => coder.Where(stretch => stretch.Code == code).ToArray()).ToArray();
        var edges = marked.SelectMany(coder => coder).SelectMany(stretch => new[] { stretch.Start, stretch.End }).Append(Begin).Append(Begin + Length).Distinct().Order().ToArray();
        var next = new int[marked.Length];
        foreach (var (from, to) in edges.Zip(edges.Skip(1)))
        {
            var said = new bool[marked.Length];
            for (var coder = 0; coder < marked.Length; coder++)
            {
                while (next[coder] < marked[coder].Length && marked[coder][next[coder]].End <= from)
                    next[coder]++;
                said[coder] = next[coder] < marked[coder].Length && marked[coder][next[coder]].Start <= from;
            }

            yield return (said, to - from);
        }
    }

    private static IEnumerable<Stretch> Join(IEnumerable<Stretch> ofOneCode)
    {
        Stretch? open = null;
        foreach (var stretch in ofOneCode.OrderBy(one => one.Start))
        {
            if (open is not null && stretch.Start <= open.End)
            {
                open = open with { Length = Math.Max(open.End, stretch.End) - open.Start };
                continue;
            }

            if (open is not null)
                yield return open;
            open = stretch;
        }

        if (open is not null)
            yield return open;
    }
}
