using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Research.Exchange;

/// <summary>A text as it stood in the file, as Lazo keeps it, and the way from a position in the one to that in the other.</summary>
public sealed class CountedText
{
    private readonly string raw;
    private readonly bool marked;
    private readonly Dictionary<Counting, int[]> maps = [];

    /// <param name="raw">With its line ends, and its byte-order mark where it has one.</param>
    public CountedText(string raw)
    {
        marked = raw.StartsWith('\uFEFF');
        this.raw = raw.TrimStart('\uFEFF');
        Kept = new CodePoints(Keep(this.raw));
        Countings = [.. Possible()];
    }

    /// <summary>Lines end with LF, no byte-order mark, no NUL. Nothing else is changed.</summary>
    public CodePoints Kept { get; }

    /// <summary>The countings that differ in this text, the likeliest first.</summary>
    public IReadOnlyList<Counting> Countings { get; }

    /// <summary>A way of counting as it shows in this text: what makes no difference in it is left out.</summary>
    public Counting Here(Counting counting)
    {
        var ends = Countings.Any(one => one.LineEnds == counting.LineEnds) ? counting.LineEnds : LineEnds.One;
        return counting with { LineEnds = ends, Units = counting.Units && Countings.Any(one => one.Units), Mark = counting.Mark && marked };
    }

    /// <summary>The stretch in the kept text; null where it lies beyond the text.</summary>
    public Span? Read(Counting counting, int start, int end)
    {
        if (!maps.TryGetValue(counting with { EndWithin = false }, out var map))
            maps[counting with { EndWithin = false }] = map = Map(counting);
        var last = counting.EndWithin ? (long)end + 1 : end;
        return start >= 0 && start <= last && last < map.Length ? new Span(map[start], map[(int)last]) : null;
    }

    private static string Keep(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal);

    private IEnumerable<Counting> Possible()
    {
        var pairs = raw.Contains("\r\n", StringComparison.Ordinal);
        var single = raw.Replace("\r\n", "", StringComparison.Ordinal).AsSpan().IndexOfAny('\r', '\n') >= 0;
        LineEnds[] ends = [LineEnds.One, .. pairs ? [LineEnds.InFile] : Array.Empty<LineEnds>(), .. single ? [LineEnds.Two] : Array.Empty<LineEnds>()];
        bool[] units = raw.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF') >= 0 ? [false, true] : [false];
        // A mark that is counted and was taken off on the way is met too, but only a file that has one makes it likely.
        bool[] marks = [false, true];
        return from within in new[] { false, true }
               from mark in marks
               from unit in units
               from end in ends
               orderby (within ? 8 : 0) + (mark ? marked ? 1 : 4 : 0) + (unit ? 1 : 0) + (end == LineEnds.Two ? 2 : end == LineEnds.InFile ? 1 : 0)
               select new Counting(end, unit, mark, within);
    }

    private int[] Map(Counting counting)
    {
        var map = new List<int>(raw.Length + 2);
        var kept = 0;
        if (counting.Mark)
            map.Add(0);
        for (var at = 0; at < raw.Length;)
        {
            var (length, width, keeps) = raw[at] switch
            {
                '\r' when at + 1 < raw.Length && raw[at + 1] == '\n' => (2, counting.LineEnds == LineEnds.One ? 1 : 2, 1),
                '\r' or '\n' => (1, counting.LineEnds == LineEnds.Two ? 2 : 1, 1),
                '\0' => (1, 1, 0),
                var high when char.IsHighSurrogate(high) && at + 1 < raw.Length && char.IsLowSurrogate(raw[at + 1]) => (2, counting.Units ? 2 : 1, 1),
                _ => (1, 1, 1),
            };
            for (var one = 0; one < width; one++)
                map.Add(kept);
            (at, kept) = (at + length, kept + keeps);
        }

        map.Add(kept);
        return [.. map];
    }
}
