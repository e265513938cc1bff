using System.Globalization;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Exchange.Refi;

/// <content>Texts, recordings, and what is marked in them.</content>
internal sealed partial class ProjectPen
{
    // The words of a stretch prove where it lies; of a long one, its beginning does.
    private const int LongestName = 200;

    /// <summary>Whether there are words, or times at which there will be some.</summary>
    internal static bool HasText(ProjectSource source) => source.Recording is null || source.Text.Length > 0 || source.Marks.Count > 0;

    private void Source(ProjectSource source)
    {
        if (source.Recording is null && source.Marks.Count == 0)
            Written(source);
        else
            Recorded(source);
    }

    private void Written(ProjectSource source)
    {
        xml.WriteStartElement("TextSource", space);
        Attribute("guid", source.Id);
        Attribute("name", source.Name);
        Attribute("plainTextPath", PathOf(source));
        Attribute("creationDateTime", source.Made);
        Selections(source, new CodePoints(source.Text), "PlainTextSelection", span =>
        {
            Attribute("startPosition", Number(span.From));
            Attribute("endPosition", Number(span.To));
        });
        References(NoteOf.Source, source.Id);
        xml.WriteEndElement();
    }

    // Only a transcript has times: a text with times is one, also where its recording isn't there.
    private void Recorded(ProjectSource source)
    {
        xml.WriteStartElement(source.Recording is { IsVideo: true } ? "VideoSource" : "AudioSource", space);
        Attribute("guid", source.Id);
        Attribute("name", source.Name);
        if (source.Recording is { } recording)
            Attribute("path", "internal://" + recording.Place[(recording.Place.LastIndexOf('/') + 1)..]);
        Attribute("creationDateTime", source.Made);
        if (HasText(source))
            Transcript(source);
        References(NoteOf.Source, source.Id);
        xml.WriteEndElement();
    }

    private void Transcript(ProjectSource source)
    {
        xml.WriteStartElement("Transcript", space);
        Attribute("guid", DerivedId.Of("transcript", source.Id));
        Attribute("name", source.Name);
        Attribute("plainTextPath", PathOf(source));
        // Where a stretch begins or ends and nobody said when, the point has a place and no time.
        var timed = source.Marks.Distinct().OrderBy(one => one.Position).ThenBy(one => one.Milliseconds).ToArray();
        var bare = source.Codings.SelectMany(one => new[] { one.Span.From, one.Span.To }).Except(timed.Select(one => one.Position));
        var points = new Dictionary<int, Guid>();
        foreach (var (position, milliseconds) in timed.Select(one => (one.Position, (int?)one.Milliseconds)).Concat(bare.Select(one => (one, (int?)null))).OrderBy(one => one.Item1))
        {
            var id = DerivedId.Of("point", source.Id, position, milliseconds ?? -1);
            points.TryAdd(position, id);
            xml.WriteStartElement("SyncPoint", space);
            Attribute("guid", id);
            if (milliseconds is { } time)
                Attribute("timeStamp", Number(time));
            Attribute("position", Number(position));
            xml.WriteEndElement();
        }

        Selections(source, new CodePoints(source.Text), "TranscriptSelection", span =>
        {
            Attribute("fromSyncPoint", points[span.From]);
            Attribute("toSyncPoint", points[span.To]);
        });
        xml.WriteEndElement();
    }

    // One for each stretch, however many codes it has.
    private void Selections(ProjectSource source, CodePoints text, string name, Action<Span> place)
    {
        foreach (var at in source.Codings.GroupBy(coding => coding.Span).OrderBy(at => at.Key.From).ThenByDescending(at => at.Key.To))
        {
            var span = at.Key;
            xml.WriteStartElement(name, space);
            Attribute("guid", DerivedId.Of("selection", source.Id, span.From, span.To));
            Attribute("name", span.Length <= LongestName ? text.Slice(span.From, span.To) : text.Slice(span.From, span.From + LongestName) + "…");
            place(span);
            foreach (var coding in at.OrderBy(coding => coding.At).ThenBy(coding => coding.Id))
                Coding(coding);
            xml.WriteEndElement();
        }
    }

    private void Coding(ProjectCoding coding)
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

    private static string PathOf(ProjectSource source) => $"internal://{source.Id}.txt";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
