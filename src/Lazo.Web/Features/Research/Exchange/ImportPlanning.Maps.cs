using Lazo.Domain.Research.Exchange;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research.Maps;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>Drawings of a file as concept maps of the study.</summary>
internal sealed partial class ImportPlanning
{
    private void Maps(ImportPlan plan)
    {
        foreach (var graph in Project.Graphs)
        {
            var own = Own(graph.Id, id => known.Maps.Any(one => one.Id == id));
            if (known.Maps.Any(one => one.Id == own))
            {
                remarks.Guessed(RemarkKind.AlreadyHere, graph.Name);
                continue;
            }

            // Where the map's number is another's, so are those of what is on it.
            Guid Mine(Guid id) => own == graph.Id ? id : Derived(known.Study, id);
            var name = Free(Named(graph.Name), one => known.Maps.All(map => map.Name != one) && plan.Maps.All(map => map.Name != one));
            // Two codes of the file may be one here, and then the second is a theme.
            var there = new HashSet<Guid>();
            var vertices = InPlace(graph.Vertices).Select(one => one with { Id = Mine(one.Id), Code = one.Code is { } code && there.Add(codes[code]) ? codes[code] : null, Name = Named(one.Name) }).ToArray();
            var edges = graph.Edges.Select(one => one with { Id = Mine(one.Id), From = Mine(one.From), To = Mine(one.To), Name = Named(one.Name) }).DistinctBy(one => (one.From, one.To, one.Name)).ToArray();
            plan.Maps.Add(new ProjectGraph(own, name, vertices, edges));
        }
    }

    // As it is drawn, where it fits; otherwise moved and made smaller until it does.
    private static IEnumerable<ProjectVertex> InPlace(IReadOnlyList<ProjectVertex> vertices)
    {
        if (vertices.All(one => one.X is >= 0 and <= ConceptMaps.Side && one.Y is >= 0 and <= ConceptMaps.Side))
            return vertices;
        var (left, top) = (vertices.Min(one => one.X), vertices.Min(one => one.Y));
        var span = Math.Max(ConceptMaps.Side, Math.Max(vertices.Max(one => one.X) - left, vertices.Max(one => one.Y) - top));
        return vertices.Select(one => one with { X = (int)((long)(one.X - left) * ConceptMaps.Side / span), Y = (int)((long)(one.Y - top) * ConceptMaps.Side / span) });
    }
}
