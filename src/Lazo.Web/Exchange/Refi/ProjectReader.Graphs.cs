using System.Xml.Linq;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Exchange.Refi;

/// <summary>Drawings of a file: what stands for a code, what for itself, and what is said between them.</summary>
public sealed partial class ProjectReader
{
    // Where a vertex says one corner only: half of what most programs draw.
    private const int UsualWidth = 150, UsualHeight = 60;

    // Null, and said to be lost, where nothing of it can be drawn.
    private ProjectGraph? Graph(XElement element)
    {
        var name = element.Said("name") ?? "";
        var known = codes.ToDictionary(code => code.Id, code => code.Name);
        var vertices = new List<ProjectVertex>();
        foreach (var one in element.Under("Vertex"))
        {
            if (one.Id("guid") is not { } id || vertices.Any(other => other.Id == id))
                continue;
            // A code stands once on a map of Lazo's; what stands for anything else than a code is called as the file calls it.
            var code = one.Id("representedGUID") is { } given && known.ContainsKey(given) ? given : (Guid?)null;
            var called = one.Said("name") is { Length: > 0 } said ? said : code is { } meant ? known[meant] : "";
            var isFirst = code is { } stands && vertices.All(other => other.Code != stands);
            if (code is null && one.Said("representedGUID") is not null)
                remarks.Lost(RemarkKind.GraphReference, called);
            vertices.Add(new ProjectVertex(id, isFirst ? code : null, called, Middle(one, "firstX", "secondX", UsualWidth), Middle(one, "firstY", "secondY", UsualHeight)));
        }

        var edges = new List<ProjectEdge>();
        foreach (var one in element.Under("Edge"))
        {
            if (one.Id("guid") is { } id && one.Id("sourceVertex") is { } from && one.Id("targetVertex") is { } to
                && from != to && vertices.Any(vertex => vertex.Id == from) && vertices.Any(vertex => vertex.Id == to))
                edges.Add(new ProjectEdge(id, one.Said("name") ?? "", from, to));
            else
                remarks.Lost(RemarkKind.Link, one.Said("name") ?? name);
        }

        if (element.Id("guid") is { } graph && vertices.Count > 0)
            return new ProjectGraph(graph, name, vertices, edges);
        remarks.Lost(RemarkKind.Graph, name);
        return null;
    }

    private static int Middle(XElement vertex, string first, string second, int usual)
    {
        var from = (long)(vertex.Number(first) ?? 0);
        return (int)Math.Clamp((from + (vertex.Number(second) ?? from + usual)) / 2, -1_000_000, 1_000_000);
    }
}
