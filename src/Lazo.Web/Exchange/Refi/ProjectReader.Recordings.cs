using System.Xml.Linq;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Features.Research.Recordings;

namespace Lazo.Web.Exchange.Refi;

/// <content>Recordings of a project: what was written down of them, when it is spoken, and where their bytes lie.</content>
public sealed partial class ProjectReader
{
    private void Recording(XElement element)
    {
        var (id, name) = (element.Id("guid")!.Value, Named(element, ""));
        var recording = Heard(element, name);
        remarks.Lost(RemarkKind.RecordingMark, name, element.Under("AudioSelection").Concat(element.Under("VideoSelection")).Count());
        var written = element.Under("Transcript").ToArray();
        // One that was written down once is one thing in Lazo, under the number of the recording.
        var transcripts = written.Select(one => Transcript(one, element, name, written.Length == 1 ? id : null)).OfType<Text>().ToArray();
        if (transcripts.Length == 0)
        {
            Unwritten(element, id, name, recording);
            return;
        }

        if (recording is not null && transcripts[0].Recording is not null)
            remarks.Lost(RemarkKind.SecondRecording, name);
        transcripts[0].Recording ??= recording;
        // What comes with its recording is no surprise; what comes without, or beside it, is said.
        foreach (var one in transcripts.Where(one => one.Recording is null))
            remarks.Guessed(RemarkKind.Transcript, one.Name);
        About(element, transcripts[0]);
        transcripts[0].Values.AddRange(Values(element));
        textOfSource[id] = transcripts[0];
    }

    // It comes in as one does that is still to be written down.
    private void Unwritten(XElement element, Guid id, string name, ProjectRecording? recording)
    {
        remarks.Lost(RemarkKind.RecordingMark, name, element.Under("Coding").Count());
        if (recording is null)
        {
            if (Paths(element).Length == 0)
                remarks.Lost(RemarkKind.Recording, name);
            return;
        }

        var text = new Text(id, name, element.At("creationDateTime"), new CountedText(""), element.Line()) { Recording = recording };
        Add(text, element);
        Refer(element, NoteOf.Source, id);
        Comment(element, NoteOf.Source, id, "");
    }

    private Text? Transcript(XElement element, XElement recording, string recordingName, Guid? own)
    {
        var name = Named(element, recordingName);
        var text = element.Said("plainTextPath") is { } path ? textOfPath.GetValueOrDefault(path) : null;
        if (text is null)
        {
            if (Raw(element, name) is not { } raw)
                return null;
            var id = own ?? element.Id("guid") ?? DerivedId.Of(recording.Id("guid")!.Value, name);
            texts.Add(text = new Text(id, name, element.At("creationDateTime") ?? recording.At("creationDateTime"), new CountedText(raw), element.Line()));
            if (element.Said("richTextPath") is not null)
                remarks.Lost(RemarkKind.RichText, name);
        }

        var points = element.Under("SyncPoint").Where(point => point.Id("guid") is not null).DistinctBy(point => point.Id("guid")).ToDictionary(point => point.Id("guid")!.Value);
        var timed = points.Values.Where(point => point.Said("timeStamp") is not null).Select(point => (Position: point.Number("position"), Time: point.Number("timeStamp"))).ToArray();
        var placed = timed.Where(point => point is { Position: >= 0, Time: >= 0 }).Select(point => new TimeMark(point.Position!.Value, point.Time!.Value)).ToArray();
        remarks.Lost(RemarkKind.TimeMarks, name, timed.Length - placed.Length);
        text.Points.AddRange(placed);
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

    /// <summary>The times of a text where its words now stand.</summary>
    private List<TimeMark> Marks(Text text, Counting counting)
    {
        // A time stands between two letters: that a stretch holds its last one is nothing to it.
        var placed = text.Points.Distinct().Select(one => (At: text.Counted.Read(counting with { EndWithin = false }, one.Position, one.Position)?.From, one.Milliseconds)).ToArray();
        remarks.Lost(RemarkKind.TimeMarks, text.Name, placed.Count(one => one.At is null));
        return [.. placed.Where(one => one.At is not null).Select(one => new TimeMark(one.At!.Value, one.Milliseconds)).Distinct().OrderBy(one => one.Milliseconds).ThenBy(one => one.Position)];
    }

    /// <summary>The recording itself; null where it isn't in the file, or can't come in, which is said.</summary>
    private ProjectRecording? Heard(XElement element, string name)
    {
        var paths = Paths(element);
        if (paths.Length == 0)
            return null;
        foreach (var path in paths.Where(path => PlaceOf(path) is not null))
            StaysInside(element, path, PlaceOf(path)!);
        if (paths.Select(path => Packed(PlaceOf(path) ?? Beside(path))).OfType<string>().FirstOrDefault() is not { } found)
        {
            remarks.Lost(RemarkKind.Recording, name);
            return null;
        }

        // What can't be played takes no room from what can.
        var isVideo = element.Name.LocalName == "VideoSource";
        if (KindOf(found, isVideo) is not { } mime)
        {
            remarks.Lost(RemarkKind.RecordingUnknown, name);
            return null;
        }

        if (packed!.Count(found) is { } reason)
        {
            remarks.Lost(reason, name);
            return null;
        }

        var recording = new ProjectRecording(found, mime, packed.LengthOf(found));
        // MAXQDA calls sound a video, too.
        if (recording.IsVideo != isVideo)
            remarks.Guessed(RemarkKind.OtherRecording, name);
        return recording;
    }

    private static string[] Paths(XElement element) => [.. new[] { element.Said("path"), element.Said("currentPath") }.OfType<string>().Where(path => path.Length > 0)];

    // What should lie beside the file lies in it all the same where a program packed everything.
    private static string? Beside(string path)
    {
        const string Relative = "relative://";
        return path.StartsWith(Relative, StringComparison.OrdinalIgnoreCase) && !Uri.UnescapeDataString(path).Contains("..", StringComparison.Ordinal) ? path[Relative.Length..].Replace('\\', '/').TrimStart('/') : null;
    }

    // By its bytes; where sound and picture begin alike, by how it is called.
    private string? KindOf(string place, bool isVideo)
    {
        var ending = Path.GetExtension(place).TrimStart('.').ToLowerInvariant();
        return RecordingKind.Of(packed!.Head(place, RecordingKind.Beginning), (ending, isVideo) switch { ("webm", false) => "weba", ("mp4", false) => "m4a", _ => ending });
    }
}
