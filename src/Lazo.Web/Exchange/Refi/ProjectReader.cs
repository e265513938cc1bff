using System.Xml.Linq;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Exchange.Refi;

/// <summary>A project that was read, with what Lazo has no place for and what had to be guessed.</summary>
/// <param name="OnlyCodes">It was a <c>.qdc</c>.</param>
public sealed record ReadProject(Project Project, IReadOnlyList<Remark> Remarks, bool OnlyCodes);

/// <summary>Reads what programs for qualitative analysis write: <c>.qdpx</c>, <c>.qdc</c>, and a <c>.qde</c> by itself.</summary>
public sealed partial class ProjectReader
{
    private readonly string file;
    private readonly PackedProject? packed;
    private readonly Remarks remarks = new();
    private readonly List<ProjectCode> codes = [];
    private readonly List<(Guid Note, NoteOf Of, Guid? About)> references = [];
    private readonly List<ProjectNote> comments = [];
    private ILookup<Guid, (NoteOf Of, Guid? About)>? aboutOf;

    private ProjectReader(string file, PackedProject? packed) => (this.file, this.packed) = (file, packed);

    /// <param name="name">Of the file, for sentences; its ending says nothing.</param>
    /// <exception cref="CallerFault">It is refused; the sentence says why, and where.</exception>
    public static ReadProject Read(Stream stream, string name)
    {
        var head = new byte[2];
        var isZip = stream.ReadAtLeast(head, 2, throwOnEndOfStream: false) == 2 && head is [(byte)'P', (byte)'K'];
        stream.Position = 0;
        if (isZip)
        {
            using var zip = PackedProject.Open(stream, name);
            return new ProjectReader(zip.Main, zip).Whole(zip.Read(zip.Main)!);
        }

        if (stream.Length == 0)
            throw new CallerFault($"«{name}» está vacío.");
        if (stream.Length > PackedProject.LargestFile)
            throw new CallerFault($"«{name}» pesa más de {PackedProject.LargestFile >> 20} MB; no lo abro.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ProjectReader(name, null).Whole(bytes);
    }

    private ReadProject Whole(byte[] bytes)
    {
        var root = SafeXml.Parse(bytes, file).Root!;
        if (root.Name.LocalName is not ("Project" or "CodeBook"))
            throw root.Fault(file, $"esperaba un proyecto o un libro de códigos de REFI-QDA y encontré «{root.Name.LocalName}».");
        ReferenceCheck.Run(root, file);
        withoutTexts = !root.Descendants().Select(one => one.Said("plainTextPath")).OfType<string>().Any(path => Packed(PlaceOf(path)) is not null);
        if (root.Name.NamespaceName is not ("urn:QDA-XML:project:1.0" or "urn:QDA-XML:codebook:1.0"))
            remarks.Guessed(RemarkKind.OlderForm, root.Name.NamespaceName);
        return root.Name.LocalName == "CodeBook" ? OfCodeBook(root) : OfProject(root);
    }

    private ReadProject OfCodeBook(XElement root)
    {
        foreach (var code in root.First("Codes").Under("Code"))
            Code(code, null);
        foreach (var set in root.First("Sets").Under("Set"))
            remarks.Lost(RemarkKind.CodeSet, set.Said("name") ?? "");
        return new ReadProject(new Project(Path.GetFileNameWithoutExtension(file), root.Said("origin") ?? "", "") { Codes = codes }, remarks.All, OnlyCodes: true);
    }

    private ReadProject OfProject(XElement root)
    {
        foreach (var code in root.First("CodeBook").First("Codes").Under("Code"))
            Code(code, null);
        var origin = root.Said("origin") ?? "";
        var variables = root.First("Variables").Under("Variable").Select(Variable).ToList();
        var sources = Sources(root.First("Sources"), origin);
        var cases = root.First("Cases").Under("Case").Select(Case).ToList();
        ValuesOfSources(cases);
        Links(root.First("Links"), cases);
        Refer(root, NoteOf.Project, null);
        var graphs = root.First("Graphs").Under("Graph").Select(Graph).OfType<ProjectGraph>().ToList();
        var sets = Sets(root.First("Sets"));
        var project = new Project(Named(root, Path.GetFileNameWithoutExtension(file)), origin, root.TextOf("Description"))
        {
            Made = root.At("creationDateTime"),
            Users = [.. root.First("Users").Under("User").Select(user => new ProjectUser(user.Id("guid")!.Value, Named(user, user.Said("id") ?? "")))],
            Codes = codes,
            Variables = variables,
            Cases = cases,
            Sources = sources,
            Sets = sets,
            Graphs = graphs,
            Notes = [.. root.First("Notes").Under("Note").SelectMany(Note), .. comments],
        };
        return new ReadProject(project, remarks.All, OnlyCodes: false);
    }

    private void Code(XElement element, Guid? parent)
    {
        var id = element.Id("guid")!.Value;
        var color = element.Said("color")?.Trim().ToLowerInvariant();
        if (color is ['#', var r, var g, var b])
            color = $"#{r}{r}{g}{g}{b}{b}";
        var isColor = color is { Length: 7 } && color[0] == '#' && color.AsSpan(1).IndexOfAnyExcept("0123456789abcdef") < 0;
        var codable = element.Said("isCodable")?.Trim() is not ("false" or "0");
        codes.Add(new ProjectCode(id, parent, Named(element, ""), codable, isColor ? color : null, element.TextOf("Description")));
        Refer(element, NoteOf.Code, id);
        foreach (var under in element.Under("Code"))
            Code(under, id);
    }

    private ProjectVariable Variable(XElement element)
    {
        var variable = new ProjectVariable(
            element.Id("guid")!.Value, Named(element, ""), Enum.TryParse<VariableType>(element.Said("typeOfVariable"), out var type) ? type : VariableType.Text, element.TextOf("Description"));
        Comment(element, NoteOf.Project, null, variable.Name);
        return variable;
    }

    private ProjectCase Case(XElement element)
    {
        var id = element.Id("guid")!.Value;
        remarks.Lost(RemarkKind.CaseCoding, element.Said("name") ?? "", element.Under("CodeRef").Count());
        remarks.Lost(RemarkKind.CaseSelection, element.Said("name") ?? "", element.Under("SelectionRef").Count());
        Comment(element, NoteOf.Case, id, "");
        return new ProjectCase(id, element.Said("name") ?? "", "", Values(element), [.. element.Under("SourceRef").Select(source => TextOf(source.TargetId())).OfType<Guid>().Distinct()]);
    }

    private static List<ProjectValue> Values(XElement element) =>
    [
        .. from value in element.Under("VariableValue")
           let said = value.Elements().FirstOrDefault(one => one.Name.LocalName.EndsWith("Value", StringComparison.Ordinal))
           where value.First("VariableRef") is not null && said is not null && said.Value.Length > 0
           select new ProjectValue(value.First("VariableRef")!.TargetId(), said.Value),
    ];

    private List<ProjectSet> Sets(XElement? element)
    {
        var sets = new List<ProjectSet>();
        var placed = new HashSet<Guid>();
        foreach (var set in element.Under("Set"))
        {
            var name = Named(set, "");
            var all = set.Under("MemberSource").Select(one => TextOf(one.TargetId())).OfType<Guid>().Distinct().ToArray();
            var free = all.Where(one => !placed.Contains(one)).ToArray();
            if (set.Under("MemberCode").Any() || !set.Under("MemberSource").Any())
                remarks.Lost(RemarkKind.CodeSet, name);
            if (free.Length < all.Length)
                remarks.Lost(RemarkKind.SecondSet, name);
            remarks.Lost(RemarkKind.Link, name, set.Under("MemberNote").Count());
            if (free.Length > 0)
                sets.Add(new ProjectSet(name, free));
            placed.UnionWith(free);
            Comment(set, NoteOf.Project, null, name);
        }

        return sets;
    }

    // A note bound to a thing by a link is a note about it: so Lazo binds those about a participant, for which the standard has no reference.
    private void Links(XElement? element, List<ProjectCase> cases)
    {
        var of = cases.ToDictionary(one => one.Id, _ => NoteOf.Case);
        foreach (var code in codes)
            of[code.Id] = NoteOf.Code;
        foreach (var text in texts)
            of[text.Id] = NoteOf.Source;
        var notes = (element?.Document!.Root.First("Notes").Under("Note").Select(note => note.Id("guid")!.Value) ?? []).ToHashSet();
        foreach (var link in element.Under("Link"))
        {
            if (link.Id("originGUID") is { } origin && notes.Contains(origin) && link.Id("targetGUID") is { } target && of.TryGetValue(target, out var kind))
                references.Add((origin, kind, target));
            else
                remarks.Lost(RemarkKind.Link, link.Said("name") ?? "");
        }
    }

    private IEnumerable<ProjectNote> Note(XElement element)
    {
        aboutOf ??= references.Distinct().ToLookup(one => one.Note, one => (one.Of, one.About));
        var id = element.Id("guid")!.Value;
        var text = Raw(element, element.Said("name") ?? "") is { } raw ? new CountedText(raw).Kept.Text : "";
        if (element.TextOf("Description") is { Length: > 0 } description)
            text = text.Length == 0 ? description : $"{description}\n\n{text}";
        var about = aboutOf[id].ToList();
        if (about.Count == 0)
            about.Add((NoteOf.Project, null));
        if (about.Count > 1)
            remarks.Guessed(RemarkKind.RepeatedNote, element.Said("name") ?? "");
        return about.Select((one, at) => new ProjectNote(
            at == 0 ? id : DerivedId.Of(id, one.About ?? Guid.Empty), one.Of, one.About, element.Said("name") ?? "", text, element.Id("creatingUser"), element.At("creationDateTime"), element.At("modifiedDateTime")));
    }

    private void Refer(XElement element, NoteOf of, Guid? about) => references.AddRange(element.Under("NoteRef").Select(one => (one.TargetId(), of, about)));

    /// <summary>What the file says of a thing that has no such place in Lazo becomes a memo about it.</summary>
    private void Comment(XElement element, NoteOf of, Guid? about, string title)
    {
        if (element.TextOf("Description") is not { Length: > 0 } text) return;
        remarks.Guessed(RemarkKind.Comment, element.Said("name") ?? "");
        comments.Add(new ProjectNote(DerivedId.Of("comment", of, about ?? Guid.Empty, element.Id("guid") ?? Guid.Empty, title), of, about, title, text, element.Id("creatingUser"), element.At("creationDateTime"), element.At("modifiedDateTime")));
    }

    private static string Named(XElement element, string otherwise) =>
        element.Said("name") is { } name && !string.IsNullOrWhiteSpace(name) ? name : otherwise;
}
