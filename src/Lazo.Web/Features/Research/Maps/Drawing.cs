using System.Globalization;
using System.Text;

namespace Lazo.Web.Features.Research.Maps;

/// <summary>A map as SVG: boxes with the name in two or three lines, arrows with what they say. Shown without script, and handed out.</summary>
/// <remarks>Widths are reckoned, not measured: a letter of 15 px is taken for 8, which no usual face exceeds on average.</remarks>
public static class Drawing
{
    /// <summary>Of a box, in points.</summary>
    public const int Width = 150;

    private const int Letter = 8, LineHeight = 19, Padding = 12, Margin = 24, Level = 30, Column = 300, Row = 130, PerRow = 4;

    /// <summary>A place in a grid where no concept stands near.</summary>
    public static (int X, int Y) Free(IEnumerable<(int X, int Y)> taken)
    {
        var there = taken.ToArray();
        for (var at = 0; ; at++)
        {
            var (x, y) = (100 + (at % PerRow * Column), 70 + (at / PerRow * Row));
            // Beyond the map's edge, anywhere is as good as the last place.
            if (y > ConceptMaps.Side - Row || there.All(one => Math.Abs(one.X - x) > Width || Math.Abs(one.Y - y) > 70))
                return (x, Math.Min(y, ConceptMaps.Side));
        }
    }

    public static string Svg(DrawnMap map)
    {
        var boxes = map.Concepts.ToDictionary(one => one.Id, BoxOf);
        var labels = map.Relations.Where(one => boxes.ContainsKey(one.From) && boxes.ContainsKey(one.To)).Select(one => (one.Name, Line: LineBetween(boxes[one.From], boxes[one.To]))).ToArray();
        var left = boxes.Values.Select(box => box.X - (box.W / 2)).Concat(labels.Select(one => one.Line.MidX - (one.Name.Length * Letter / 2))).DefaultIfEmpty(0).Min() - Margin;
        var right = boxes.Values.Select(box => box.X + (box.W / 2)).Concat(labels.Select(one => one.Line.MidX + (one.Name.Length * Letter / 2))).DefaultIfEmpty(Width).Max() + Margin;
        var top = boxes.Values.Select(box => box.Y - (box.H / 2)).DefaultIfEmpty(0).Min() - Margin;
        var bottom = boxes.Values.Select(box => box.Y + (box.H / 2)).DefaultIfEmpty(Width).Max() + Margin;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{left} {top} {right - left} {bottom - top}\" width=\"{right - left}\" height=\"{bottom - top}\" font-family=\"system-ui, sans-serif\" font-size=\"15\" role=\"img\" aria-label=\"{Safe(map.Name)}\">");
        svg.Append("<defs><marker id=\"punta\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\" orient=\"auto-start-reverse\"><path d=\"M0 0L10 5L0 10z\" fill=\"#5b524b\"/></marker></defs>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left}\" y=\"{top}\" width=\"{right - left}\" height=\"{bottom - top}\" fill=\"#ffffff\"/>");
        foreach (var (_, line) in labels)
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{line.X1}\" y1=\"{line.Y1}\" x2=\"{line.X2}\" y2=\"{line.Y2}\" stroke=\"#5b524b\" stroke-width=\"1.5\" marker-end=\"url(#punta)\"/>");
        foreach (var one in map.Concepts)
            Box(svg, one, boxes[one.Id]);
        foreach (var (name, line) in labels)
        {
            var width = (name.Length * Letter) + 8;
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{line.MidX - (width / 2)}\" y=\"{line.MidY - 11}\" width=\"{width}\" height=\"21\" rx=\"4\" fill=\"#ffffff\"/><text x=\"{line.MidX}\" y=\"{line.MidY + 5}\" text-anchor=\"middle\" font-style=\"italic\" fill=\"#2a2521\">{Safe(name)}</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>The name in lines that fit a box; a word that doesn't is cut.</summary>
    internal static IReadOnlyList<string> Lines(string name)
    {
        const int Letters = (Width - (2 * Padding)) / Letter;
        var lines = new List<string>();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= Letters)
                lines[^1] += " " + word;
            else
                lines.Add(word.Length > Letters + 2 ? word[..(Letters + 1)] + "…" : word);
        }

        return lines.Count <= 4 ? lines : [.. lines.Take(3), lines[3] + "…"];
    }

    /// <summary>Of a box with this name, in points.</summary>
    internal static int HeightOf(string name) => (Math.Max(1, Lines(name).Count) * LineHeight) + (2 * Padding);

    private static void Box(StringBuilder svg, Concept concept, (int X, int Y, int W, int H) box)
    {
        var lines = Lines(concept.Name);
        var isTheme = concept.Code is null;
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{box.X - (box.W / 2)}\" y=\"{box.Y - (box.H / 2)}\" width=\"{box.W}\" height=\"{box.H}\" rx=\"{(isTheme ? 22 : 8)}\" fill=\"{(isTheme ? "#f4efe6" : "#ffffff")}\" stroke=\"{concept.Color ?? "#2a2521"}\" stroke-width=\"{(isTheme ? 2 : 3)}\"/>");
        for (var at = 0; at < lines.Count; at++)
        {
            var y = box.Y + 5 + (int)((at - ((lines.Count - 1) / 2.0)) * LineHeight);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{box.X}\" y=\"{y}\" text-anchor=\"middle\" fill=\"#2a2521\"{(isTheme ? " font-weight=\"600\"" : "")}>{Safe(lines[at])}</text>");
        }
    }

    private static (int X, int Y, int W, int H) BoxOf(Concept concept) => (concept.X, concept.Y, Width, HeightOf(concept.Name));

    // From the edge of one box to the edge of the other, and the middle between.
    private static (int X1, int Y1, int X2, int Y2, int MidX, int MidY) LineBetween((int X, int Y, int W, int H) from, (int X, int Y, int W, int H) to)
    {
        var (x1, y1) = Edge(from, to.X - from.X, to.Y - from.Y);
        var (x2, y2) = Edge(to, from.X - to.X, from.Y - to.Y);
        // What is said stands on the line; above it where it runs level, since between two neighbours it would hide the arrow.
        return (x1, y1, x2, y2, (x1 + x2) / 2, ((y1 + y2) / 2) - (Math.Abs(y2 - y1) < Level ? 14 : 0));
    }

    private static (int X, int Y) Edge((int X, int Y, int W, int H) box, int dx, int dy)
    {
        if (dx == 0 && dy == 0)
            return (box.X, box.Y);
        var reach = Math.Min(dx == 0 ? double.MaxValue : (box.W / 2.0) / Math.Abs(dx), dy == 0 ? double.MaxValue : (box.H / 2.0) / Math.Abs(dy));
        return (box.X + (int)(dx * reach), box.Y + (int)(dy * reach));
    }

    // As markup, and nothing that XML can't hold.
    private static string Safe(string text) => System.Security.SecurityElement.Escape(new string([.. text.Where(letter => !char.IsControl(letter))]))!;
}
