using System.Globalization;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Exchange.Refi;

/// <content>Drawings.</content>
internal sealed partial class ProjectPen
{
    // Of a vertex, in points: as Lazo draws a concept of a line or two.
    private const int HalfWidth = 75, HalfHeight = 30;

    // A vertex says where its corners are; of a concept Lazo keeps the middle.
    private void Graph(ProjectGraph graph)
    {
        xml.WriteStartElement("Graph", space);
        Attribute("guid", graph.Id);
        Attribute("name", graph.Name);
        foreach (var one in graph.Vertices)
        {
            xml.WriteStartElement("Vertex", space);
            Attribute("guid", one.Id);
            if (one.Code is { } code)
                Attribute("representedGUID", code);
            Attribute("name", one.Name);
            foreach (var (name, at) in new[] { ("firstX", one.X - HalfWidth), ("firstY", one.Y - HalfHeight), ("secondX", one.X + HalfWidth), ("secondY", one.Y + HalfHeight) })
                Attribute(name, at.ToString(CultureInfo.InvariantCulture));
            Attribute("shape", "RoundedRectangle");
            xml.WriteEndElement();
        }

        foreach (var one in graph.Edges)
        {
            xml.WriteStartElement("Edge", space);
            Attribute("guid", one.Id);
            Attribute("name", one.Name);
            Attribute("sourceVertex", one.From);
            Attribute("targetVertex", one.To);
            Attribute("direction", "OneWay");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
