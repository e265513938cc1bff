using System.Xml.Linq;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Exchange.Refi;

/// <content>The texts of a project, wherever programs put them.</content>
public sealed partial class ProjectReader
{
    private readonly List<Text> texts = [];
    private readonly Dictionary<Guid, Text> textOfSource = [];
    private readonly Dictionary<string, Text> textOfPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Guid> codings = [];
    private bool withoutTexts;

    private Guid? TextOf(Guid source) => textOfSource.GetValueOrDefault(source)?.Id;

    private List<ProjectSource> Sources(XElement? all, string origin)
    {
        // Texts first: ATLAS.ti gives a transcript the path of a text that stands there too.
        foreach (var element in all.Under("TextSource"))
            TextSource(element, element.Id("guid")!.Value, Named(element, ""), element);
        foreach (var element in all?.Elements() ?? [])
        {
            switch (element.Name.LocalName)
            {
                case "PDFSource":
                    Pdf(element);
                    break;
                case "AudioSource" or "VideoSource":
                    Recording(element);
                    break;
                case "PictureSource":
                    remarks.Lost(RemarkKind.Picture, Named(element, ""));
                    break;
            }
        }

        // As they stand in the file.
        var inOrder = texts.OrderBy(text => text.Line).ToArray();
        var fits = PositionReading.Of([.. inOrder.Select(text => (text.Counted, (IReadOnlyList<GivenSelection>)[.. text.Selections.Select(one => one.Given)]))], LikelyOf(origin));
        return [.. inOrder.Zip(fits, Placed)];
    }

    // Where a program's stretches aren't named after their words, what is known of the program helps.
    private static Counting LikelyOf(string origin) =>
        origin.Contains("NVivo", StringComparison.OrdinalIgnoreCase) ? Counting.Standard with { LineEnds = LineEnds.InFile }
        : origin.Contains("QualCoder", StringComparison.OrdinalIgnoreCase) ? Counting.Standard with { Units = true, Mark = true }
        : Counting.Standard;

    private Text? TextSource(XElement element, Guid id, string name, XElement source)
    {
        if (Raw(element, name) is not { } raw)
            return null;
        var text = new Text(id, name, source.At("creationDateTime"), new CountedText(raw), source.Line());
        if (element.Said("richTextPath") is not null)
            remarks.Lost(RemarkKind.RichText, name);
        if (element.Said("plainTextPath") is { } path)
            textOfPath.TryAdd(path, text);
        Add(text, source);
        Marked(element, text, source);
        return text;
    }

    private void Add(Text text, XElement source)
    {
        texts.Add(text);
        textOfSource[source.Id("guid")!.Value] = text;
        text.Values.AddRange(Values(source));
    }

    private void Marked(XElement element, Text text, XElement source)
    {
        foreach (var selection in element.Under("PlainTextSelection"))
            text.Selections.Add((new GivenSelection(selection.Said("name") ?? "", selection.Number("startPosition")!.Value, selection.Number("endPosition")!.Value), selection));
        About(element, text);
        if (source != element)
            About(source, text);
    }

    /// <summary>What is said of a whole text.</summary>
    private void About(XElement element, Text text)
    {
        text.Whole.AddRange(element.Under("Coding"));
        Refer(element, NoteOf.Source, text.Id);
        Comment(element, NoteOf.Source, text.Id, "");
    }

    private void Pdf(XElement element)
    {
        var name = Named(element, "");
        var regions = element.Under("PDFSelection").ToArray();
        var text = element.First("Representation") is { } representation ? TextSource(representation, element.Id("guid")!.Value, name, element) : null;
        // ATLAS.ti marks the region and the text of it: the second is the same mark.
        var lost = text is { Selections.Count: > 0 } ? regions.Where(one => one.First("Representation") is null).ToArray() : regions;
        remarks.Lost(RemarkKind.PdfRegion, name, lost.Length);
        if (text is not null)
            remarks.Guessed(RemarkKind.PdfText, name);
        else
            remarks.Lost(RemarkKind.RichText, name);
    }

    /// <summary>A text as it stands in the file; null where it isn't in it.</summary>
    private string? Raw(XElement element, string name)
    {
        if (element.First("PlainTextContent") is { } inline)
            return inline.Value;
        if (element.Said("plainTextPath") is not { Length: > 0 } path)
        {
            // Notes without words are notes all the same.
            if (element.Name.LocalName != "Note")
                remarks.Lost(element.Said("richTextPath") is null ? RemarkKind.OutsideFile : RemarkKind.RichText, name);
            return null;
        }

        if (PlaceOf(path) is not { } place)
        {
            remarks.Lost(RemarkKind.OutsideFile, name);
            return null;
        }

        StaysInside(element, path, place);
        if (withoutTexts)
        {
            // A project that was handed on by itself: its codes are worth having. Where only some texts are missing, the file is damaged.
            remarks.Lost(RemarkKind.MissingText, name);
            return null;
        }

        var found = Packed(place) ?? throw element.Fault(file, $"falta en el zip el texto de «{name}» («{path}»).");
        var raw = SafeXml.Text(packed!.Read(found)!, $"{place} («{name}»)", out var otherEncoding);
        if (otherEncoding)
            remarks.Guessed(RemarkKind.OtherEncoding, name);
        return raw;
    }

    private void StaysInside(XElement element, string path, string place)
    {
        if (Uri.UnescapeDataString(place).Split('/').Contains(".."))
            throw element.Fault(file, $"«{path}» sale de la carpeta del proyecto; no lo abro.");
    }

    /// <summary>Where in the file a path leads; null where it leads elsewhere.</summary>
    private static string? PlaceOf(string path)
    {
        const string Inside = "internal://";
        var inside = path.StartsWith(Inside, StringComparison.OrdinalIgnoreCase);
        return inside || !path.Contains(':') ? (inside ? path[Inside.Length..] : path).Replace('\\', '/').TrimStart('/') : null;
    }

    // Beside the project, in the folder that the standard says, or where a program that lays all in a folder puts it.
    private string? Packed(string? place)
    {
        if (packed is null || place is null)
            return null;
        var folder = packed.Main.LastIndexOf('/') is var at and >= 0 ? packed.Main[..(at + 1)] : "";
        // Some write blanks and accents as they are in a file's name, some as in an address.
        return new[] { place, Uri.UnescapeDataString(place) }.SelectMany(one => new[] { "sources/" + one, one, folder + "sources/" + one, folder + one }).FirstOrDefault(packed.Has);
    }

    // MAXQDA and NVivo give values to documents: in Lazo they are of whom the document is.
    private void ValuesOfSources(List<ProjectCase> cases)
    {
        foreach (var text in texts.Where(one => one.Values.Count > 0))
        {
            var at = cases.FindIndex(one => one.Sources.Contains(text.Id));
            if (at >= 0)
            {
                cases[at] = cases[at] with { Values = [.. cases[at].Values.Concat(text.Values).DistinctBy(value => value.Variable)] };
                continue;
            }

            remarks.Guessed(RemarkKind.CaseOfSource, text.Name);
            cases.Add(new ProjectCase(DerivedId.Of("case", text.Id), "", "", text.Values, [text.Id]));
        }
    }

    private sealed record Text(Guid Id, string Name, DateTimeOffset? Made, CountedText Counted, int Line)
    {
        public List<(GivenSelection Given, XElement Element)> Selections { get; } = [];

        public List<XElement> Whole { get; } = [];

        public List<ProjectValue> Values { get; } = [];

        public ProjectRecording? Recording { get; set; }

        /// <summary>When it is spoken, in positions as the file counts them.</summary>
        public List<TimeMark> Points { get; } = [];
    }
}
