using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Exchange.Refi;

/// <summary>Writes a project as the standard has it: <c>project.qde</c> at the root, texts in <c>sources/</c>, no empty container, positions in code points.</summary>
public static class ProjectWriter
{
    /// <summary>How Lazo calls itself in a file.</summary>
    public const string Origin = "Lazo";

    private const string ProjectSpace = "urn:QDA-XML:project:1.0";
    private const string CodeBookSpace = "urn:QDA-XML:codebook:1.0";

    // The words of a stretch prove where it lies; of a long one, its beginning does.
    private const int LongestName = 200;

    // Of a vertex, in points: as Lazo draws a concept of a line or two.
    private const int HalfWidth = 75, HalfHeight = 30;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Zips hold no earlier time; the same study gives the same file.
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Writing = new() { Encoding = Utf8, Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize };

    /// <summary>A <c>.qdpx</c>.</summary>
    public static void Write(Project project, Stream into)
    {
        using var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true);
        using (var file = Entry(zip, "project.qde"))
        using (var xml = XmlWriter.Create(file, Writing))
            new Pen(xml, project, ProjectSpace).Whole();
        foreach (var source in project.Sources)
        {
            using var file = Entry(zip, $"sources/{source.Id}.txt");
            file.Write(Utf8.GetBytes(source.Text));
        }
    }

    /// <summary>A <c>.qdc</c>: the codes alone.</summary>
    /// <exception cref="CallerFault">There is no code: the standard has no empty book.</exception>
    public static void WriteCodes(Project project, Stream into)
    {
        if (project.Codes.Count == 0)
            throw new CallerFault($"«{project.Name}» no tiene códigos, y un libro de códigos (.qdc) lleva al menos uno.");
        using var xml = XmlWriter.Create(into, Writing);
        xml.WriteStartElement("CodeBook", CodeBookSpace);
        xml.WriteAttributeString("origin", Origin);
        new Pen(xml, project, CodeBookSpace).Codes(withNotes: false);
        xml.WriteEndElement();
    }

    private static Stream Entry(ZipArchive zip, string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Timeless;
        return entry.Open();
    }

    private sealed class Pen(XmlWriter xml, Project project, string space)
    {
        private readonly ILookup<(NoteOf Of, Guid? About), ProjectNote> notes = project.Notes.ToLookup(note => (note.Of, note.About));

        internal void Whole()
        {
            xml.WriteStartElement("Project", space);
            Attribute("name", project.Name);
            Attribute("origin", Origin);
            Attribute("creationDateTime", project.Made);
            Each("Users", project.Users, User);
            if (project.Codes.Count > 0)
            {
                xml.WriteStartElement("CodeBook", space);
                Codes(withNotes: true);
                xml.WriteEndElement();
            }

            Each("Variables", project.Variables, Variable);
            Each("Cases", project.Cases, Case);
            Each("Sources", project.Sources, Source);
            Each("Notes", project.Notes, Note);
            Each("Links", [.. project.Notes.Where(note => note.Of == NoteOf.Case && project.Cases.Any(one => one.Id == note.About))], Link);
            Each("Sets", project.Sets, Set);
            Each("Graphs", project.Graphs, Graph);
            Text("Description", project.Description);
            References(NoteOf.Project, null);
            xml.WriteEndElement();
        }

        internal void Codes(bool withNotes)
        {
            var under = project.Codes.ToLookup(code => code.Parent);
            xml.WriteStartElement("Codes", space);
            foreach (var code in under[null])
                Code(code);
            xml.WriteEndElement();

            void Code(ProjectCode code)
            {
                xml.WriteStartElement("Code", space);
                Attribute("guid", code.Id);
                Attribute("name", code.Name);
                Attribute("isCodable", code.Codable ? "true" : "false");
                if (code.Color is { } color)
                    Attribute("color", color);
                Text("Description", code.Description);
                if (withNotes)
                    References(NoteOf.Code, code.Id);
                foreach (var one in under[code.Id])
                    Code(one);
                xml.WriteEndElement();
            }
        }

        private void User(ProjectUser user)
        {
            xml.WriteStartElement("User", space);
            Attribute("guid", user.Id);
            Attribute("name", user.Name);
            xml.WriteEndElement();
        }

        private void Variable(ProjectVariable variable)
        {
            xml.WriteStartElement("Variable", space);
            Attribute("guid", variable.Id);
            Attribute("name", variable.Name);
            Attribute("typeOfVariable", variable.Type.ToString());
            Text("Description", variable.Description);
            xml.WriteEndElement();
        }

        private void Case(ProjectCase one)
        {
            xml.WriteStartElement("Case", space);
            Attribute("guid", one.Id);
            Attribute("name", one.Name);
            Text("Description", one.Description);
            foreach (var value in one.Values)
            {
                xml.WriteStartElement("VariableValue", space);
                Reference("VariableRef", value.Variable);
                Text(project.Variables.First(variable => variable.Id == value.Variable).Type + "Value", value.Value);
                xml.WriteEndElement();
            }

            foreach (var source in one.Sources)
                Reference("SourceRef", source);
            xml.WriteEndElement();
        }

        private void Source(ProjectSource source)
        {
            xml.WriteStartElement("TextSource", space);
            Attribute("guid", source.Id);
            Attribute("name", source.Name);
            Attribute("plainTextPath", $"internal://{source.Id}.txt");
            Attribute("creationDateTime", source.Made);
            var text = new CodePoints(source.Text);
            foreach (var at in source.Codings.GroupBy(coding => coding.Span).OrderBy(at => at.Key.From).ThenByDescending(at => at.Key.To))
                Selection(source, text, at.Key, [.. at.OrderBy(coding => coding.At).ThenBy(coding => coding.Id)]);
            References(NoteOf.Source, source.Id);
            xml.WriteEndElement();
        }

        private void Selection(ProjectSource source, CodePoints text, Span span, IReadOnlyList<ProjectCoding> codings)
        {
            xml.WriteStartElement("PlainTextSelection", space);
            Attribute("guid", DerivedId.Of("selection", source.Id, span.From, span.To));
            Attribute("name", span.Length <= LongestName ? text.Slice(span.From, span.To) : text.Slice(span.From, span.From + LongestName) + "…");
            Attribute("startPosition", span.From.ToString(CultureInfo.InvariantCulture));
            Attribute("endPosition", span.To.ToString(CultureInfo.InvariantCulture));
            foreach (var coding in codings)
            {
                xml.WriteStartElement("Coding", space);
                Attribute("guid", coding.Id);
                if (coding.User is { } user)
                    Attribute("creatingUser", user);
                Attribute("creationDateTime", coding.At);
                Reference("CodeRef", coding.Code);
                References(NoteOf.Coding, coding.Id);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        private void Note(ProjectNote note)
        {
            xml.WriteStartElement("Note", space);
            Attribute("guid", note.Id);
            Attribute("name", note.Title);
            if (note.Author is { } author)
                Attribute("creatingUser", author);
            Attribute("creationDateTime", note.At);
            Attribute("modifiedDateTime", note.Changed);
            xml.WriteElementString("PlainTextContent", space, Clean(note.Text));
            xml.WriteEndElement();
        }

        // A case has no place for a note.
        private void Link(ProjectNote note)
        {
            xml.WriteStartElement("Link", space);
            Attribute("guid", DerivedId.Of("link", note.Id));
            Attribute("direction", "OneWay");
            Attribute("originGUID", note.Id);
            Attribute("targetGUID", note.About!.Value);
            xml.WriteEndElement();
        }

        private void Set(ProjectSet set)
        {
            xml.WriteStartElement("Set", space);
            Attribute("guid", DerivedId.Of("set", project.Name, set.Name));
            Attribute("name", set.Name);
            foreach (var source in set.Sources)
                Reference("MemberSource", source);
            xml.WriteEndElement();
        }

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

        private void References(NoteOf of, Guid? about)
        {
            foreach (var note in notes[(of, about)])
                Reference("NoteRef", note.Id);
        }

        private void Reference(string name, Guid target)
        {
            xml.WriteStartElement(name, space);
            Attribute("targetGUID", target);
            xml.WriteEndElement();
        }

        private void Each<T>(string container, IReadOnlyCollection<T> all, Action<T> write)
        {
            if (all.Count == 0) return;
            xml.WriteStartElement(container, space);
            foreach (var one in all)
                write(one);
            xml.WriteEndElement();
        }

        private void Text(string name, string text)
        {
            if (text.Length > 0)
                xml.WriteElementString(name, space, Clean(text));
        }

        private void Attribute(string name, Guid id) => xml.WriteAttributeString(name, id.ToString());

        private void Attribute(string name, string value) => xml.WriteAttributeString(name, Clean(value));

        private void Attribute(string name, DateTimeOffset? at)
        {
            if (at is { } known)
                xml.WriteAttributeString(name, known.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
        }

        /// <summary>Control characters, which XML can't hold, become blanks: as many, so that nothing moves.</summary>
        private static string Clean(string text)
        {
            try
            {
                return XmlConvert.VerifyXmlChars(text);
            }
            catch (XmlException)
            {
                return string.Create(text.Length, text, (into, from) =>
                {
                    for (var at = 0; at < from.Length; at++)
                        into[at] = XmlConvert.IsXmlChar(from[at]) || (char.IsHighSurrogate(from[at]) && at + 1 < from.Length && char.IsLowSurrogate(from[at + 1])) || (char.IsLowSurrogate(from[at]) && at > 0 && char.IsHighSurrogate(from[at - 1])) ? from[at] : ' ';
                });
            }
        }
    }
}
