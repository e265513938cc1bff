using System.IO.Compression;
using System.Text;
using System.Xml;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Exchange.Refi;

/// <summary>Writes a project as the standard has it: <c>project.qde</c> at the root, texts and recordings in <c>sources/</c>, no empty container, positions in code points.</summary>
public static class ProjectWriter
{
    /// <summary>How Lazo calls itself in a file.</summary>
    public const string Origin = "Lazo";

    private const string ProjectSpace = "urn:QDA-XML:project:1.0";
    private const string CodeBookSpace = "urn:QDA-XML:codebook:1.0";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Zips hold no earlier time; the same study gives the same file.
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Writing = new() { Encoding = Utf8, Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize };

    /// <summary>A <c>.qdpx</c>.</summary>
    /// <param name="recording">Copies the recording of a source; none is ever held whole.</param>
    public static async Task WriteAsync(Project project, Stream into, Func<ProjectSource, Stream, Task> recording)
    {
        using var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true);
        await using (var file = Entry(zip, "project.qde"))
        using (var xml = XmlWriter.Create(file, Writing))
            new ProjectPen(xml, project, ProjectSpace).Whole();
        foreach (var source in project.Sources)
        {
            if (ProjectPen.HasText(source))
            {
                await using var file = Entry(zip, $"sources/{source.Id}.txt");
                await file.WriteAsync(Utf8.GetBytes(source.Text));
            }

            if (source.Recording is not { } there) continue;
            // Packed once by its own kind: a second time gains nothing.
            await using var copy = Entry(zip, there.Place, CompressionLevel.NoCompression);
            await recording(source, copy);
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
        new ProjectPen(xml, project, CodeBookSpace).Codes(withNotes: false);
        xml.WriteEndElement();
    }

    private static Stream Entry(ZipArchive zip, string path, CompressionLevel packed = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(path, packed);
        entry.LastWriteTime = Timeless;
        return entry.Open();
    }
}
