using System.Globalization;
using System.Xml;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Exchange.Refi;

/// <summary>Writes the elements of a project, in the order that the standard wants.</summary>
internal sealed partial class ProjectPen(XmlWriter xml, Project project, string space)
{
    private readonly ILookup<(NoteOf Of, Guid? About), ProjectNote> notes = project.Notes.ToLookup(note => (note.Of, note.About));

    internal void Whole()
    {
        xml.WriteStartElement("Project", space);
        Attribute("name", project.Name);
        Attribute("origin", ProjectWriter.Origin);
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
