using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Research.Narratives;

/// <summary>What a stretch of a narrative is in one reading of it.</summary>
public enum NarrativePart : byte
{
    Beginning,
    Course,
    Close,
    Scene,
    Character,
    Dialogue,

    /// <summary>A moment with a meaning of its own in the life of who tells it (Gibbs 2007, after Denzin 1989).</summary>
    Epiphany,

    /// <summary>It shows the plot under which the whole is read.</summary>
    Plot,
}

/// <summary>A stretch under a part.</summary>
public readonly record struct NarrativeMark(NarrativePart Part, Span Span);

/// <summary>What a reading leaves open: a hint to look again, never a fault.</summary>
public enum ShapeHint : byte
{
    NoBeginning,
    NoCourse,
    NoClose,

    /// <summary>The close is told before the beginning, or the course outside of both: it may be told so.</summary>
    ToldOutOfOrder,

    /// <summary>One stretch is two of beginning, course and close.</summary>
    PartsOverlap,

    /// <summary>A plot is chosen, and no stretch shows it.</summary>
    PlotWithoutEvidence,
}

/// <summary>How whole one reading of a narrative is.</summary>
public static class NarrativeShape
{
    private static readonly NarrativePart[] InTime = [NarrativePart.Beginning, NarrativePart.Course, NarrativePart.Close];

    /// <summary>What is worth another look, in the order in which one would read.</summary>
    public static IReadOnlyList<ShapeHint> Of(IReadOnlyCollection<NarrativeMark> marks, bool hasPlot)
    {
        var hints = new List<ShapeHint>();
        foreach (var (part, hint) in InTime.Zip([ShapeHint.NoBeginning, ShapeHint.NoCourse, ShapeHint.NoClose]))
        {
            if (marks.All(mark => mark.Part != part))
                hints.Add(hint);
        }

        var firsts = InTime.Select(part => marks.Where(mark => mark.Part == part).Select(mark => (int?)mark.Span.From).Min()).Where(from => from is not null).ToArray();
        if (!firsts.SequenceEqual(firsts.Order()))
            hints.Add(ShapeHint.ToldOutOfOrder);
        var timed = marks.Where(mark => InTime.Contains(mark.Part)).ToArray();
        if (timed.Any(one => timed.Any(other => other.Part != one.Part && other.Span.Overlaps(one.Span))))
            hints.Add(ShapeHint.PartsOverlap);
        if (hasPlot && marks.All(mark => mark.Part != NarrativePart.Plot))
            hints.Add(ShapeHint.PlotWithoutEvidence);
        return hints;
    }
}
