using System.Xml.Linq;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Exchange.Refi;

/// <content>The texts of a project, wherever programs put them, and what was marked in them.</content>
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

        var fits = PositionReading.Of([.. texts.Select(text => (text.Counted, (IReadOnlyList<GivenSelection>)[.. text.Selections.Select(one => one.Given)]))], LikelyOf(origin));
        return [.. texts.Zip(fits, Placed)];
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
        var text = new Text(id, name, source.At("creationDateTime"), new CountedText(raw));
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

    private void Recording(XElement element)
    {
        var name = Named(element, "");
        remarks.Lost(RemarkKind.Recording, name);
        remarks.Lost(RemarkKind.RecordingMark, name, element.Under("AudioSelection").Concat(element.Under("VideoSelection")).Count());
        var transcripts = element.Under("Transcript").Select(one => Transcript(one, element, name)).OfType<Text>().ToArray();
        if (transcripts.Length == 0)
        {
            remarks.Lost(RemarkKind.RecordingMark, name, element.Under("Coding").Count());
            return;
        }

        About(element, transcripts[0]);
        transcripts[0].Values.AddRange(Values(element));
        textOfSource[element.Id("guid")!.Value] = transcripts[0];
    }

    private Text? Transcript(XElement element, XElement recording, string recordingName)
    {
        var name = Named(element, recordingName);
        var text = element.Said("plainTextPath") is { } path ? textOfPath.GetValueOrDefault(path) : null;
        if (text is null)
        {
            if (Raw(element, name) is not { } raw)
                return null;
            texts.Add(text = new Text(element.Id("guid") ?? DerivedId.Of(recording.Id("guid")!.Value, name), name, element.At("creationDateTime") ?? recording.At("creationDateTime"), new CountedText(raw)));
            remarks.Guessed(RemarkKind.Transcript, name);
            if (element.Said("richTextPath") is not null)
                remarks.Lost(RemarkKind.RichText, name);
        }

        var points = element.Under("SyncPoint").Where(point => point.Id("guid") is not null).DistinctBy(point => point.Id("guid")).ToDictionary(point => point.Id("guid")!.Value);
        remarks.Lost(RemarkKind.TimeMarks, name, points.Values.Count(point => point.Said("timeStamp") is not null));
        foreach (var selection in element.Under("TranscriptSelection"))
        {
            var (from, to) = (Position(selection, "fromSyncPoint", points), Position(selection, "toSyncPoint", points));
            if (from is not { } start || to is not { } end)
                remarks.Lost(RemarkKind.RecordingMark, name);
            else if (start > end)
                throw selection.Fault(file, $"la marca va al revés: empieza en {start} y termina en {end}.");
            else
                text.Selections.Add((new GivenSelection(selection.Said("name") ?? "", start, end), selection));
        }

        About(element, text);
        return text;
    }

    private static int? Position(XElement selection, string end, Dictionary<Guid, XElement> points) =>
        selection.Id(end) is { } id && points.TryGetValue(id, out var point) ? point.Number("position") : null;

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

        if (Uri.UnescapeDataString(place).Split('/').Contains(".."))
            throw element.Fault(file, $"«{path}» sale de la carpeta del proyecto; no lo abro.");
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

    private ProjectSource Placed(Text text, PositionFit fit)
    {
        if (text.Selections.Count > 0)
            Tell(text, fit);
        var placed = new List<ProjectCoding>();
        foreach (var (given, element) in text.Selections)
        {
            if (text.Counted.Read(fit.Counting, given.Start, given.End) is not { } span)
                throw element.Fault(file, $"la marca va de {given.Start} a {given.End} y el texto de «{text.Name}» tiene {text.Counted.Kept.Length} letras.");
            Place(element, span, text, placed);
        }

        foreach (var coding in text.Whole)
        {
            if (text.Counted.Kept.Length == 0)
                remarks.Lost(RemarkKind.EmptySelection, text.Name);
            else
                placed.Add(Coding(coding, new Span(0, text.Counted.Kept.Length)));
        }

        remarks.Guessed(RemarkKind.WholeDocument, text.Name, text.Counted.Kept.Length == 0 ? 0 : text.Whole.Count);
        return new ProjectSource(text.Id, text.Name, text.Counted.Kept.Text, text.Made, placed);
    }

    private void Place(XElement element, Span span, Text text, List<ProjectCoding> placed)
    {
        var given = element.Under("Coding").ToArray();
        var comment = element.TextOf("Description");
        if (span.Length == 0)
        {
            remarks.Lost(RemarkKind.EmptySelection, text.Name);
            Refer(element, NoteOf.Source, text.Id);
            return;
        }

        if (given.Length == 0)
        {
            if (comment.Length == 0 && !element.Under("NoteRef").Any())
                remarks.Lost(RemarkKind.UncodedSelection, text.Name);
            else
                remarks.Guessed(RemarkKind.UncodedNote, text.Name);
            Refer(element, NoteOf.Source, text.Id);
            if (comment.Length > 0)
                comments.Add(Said(NoteOf.Source, text.Id, Beginning(text.Counted.Kept.Slice(span.From, span.To))));
            return;
        }

        var made = given.Select(one => Coding(one, span)).ToArray();
        placed.AddRange(made);
        Refer(element, NoteOf.Coding, made[0].Id);
        if (comment.Length > 0)
        {
            remarks.Guessed(RemarkKind.Comment, text.Name);
            comments.Add(Said(NoteOf.Coding, made[0].Id, ""));
        }

        ProjectNote Said(NoteOf of, Guid about, string title) => new(
            DerivedId.Of("comment", of, about, element.Id("guid") ?? Guid.Empty, span), of, about, title, comment, element.Id("creatingUser") ?? element.Id("modifyingUser"), element.At("creationDateTime"), element.At("modifiedDateTime"));
    }

    private ProjectCoding Coding(XElement element, Span span)
    {
        var id = element.Id("guid") ?? DerivedId.Of("coding", element.Line(), span);
        while (!codings.Add(id))
            id = DerivedId.Of("again", id);
        Refer(element, NoteOf.Coding, id);
        var selection = element.Parent!;
        var user = element.Id("creatingUser") ?? selection.Id("creatingUser");
        if (user is null)
            remarks.Guessed(RemarkKind.NoAuthor);
        return new ProjectCoding(id, element.First("CodeRef")!.TargetId(), user, element.At("creationDateTime") ?? selection.At("creationDateTime"), span);
    }

    private void Tell(Text text, PositionFit fit)
    {
        var counting = fit.Counting;
        if (fit.Matched == 0)
            remarks.Guessed(RemarkKind.Unproved, text.Name);
        if (counting.LineEnds == LineEnds.InFile)
            remarks.Guessed(RemarkKind.CountedWithPairs, text.Name);
        if (counting.LineEnds == LineEnds.Two)
            remarks.Guessed(RemarkKind.CountedLineEndsTwice, text.Name);
        if (counting.Units)
            remarks.Guessed(RemarkKind.CountedUnits, text.Name);
        if (counting.Mark)
            remarks.Guessed(RemarkKind.CountedMark, text.Name);
        if (counting.EndWithin)
            remarks.Guessed(RemarkKind.CountedEndWithin, text.Name);
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

    private static string Beginning(string words)
    {
        var points = new CodePoints(words.ReplaceLineEndings(" "));
        return points.Length <= 60 ? points.Text : points.Slice(0, 60) + "…";
    }

    private sealed record Text(Guid Id, string Name, DateTimeOffset? Made, CountedText Counted)
    {
        public List<(GivenSelection Given, XElement Element)> Selections { get; } = [];

        public List<XElement> Whole { get; } = [];

        public List<ProjectValue> Values { get; } = [];
    }
}
