using System.IO.Compression;
using System.Text;

namespace Lazo.Web.Tests.Features.Advising.Evidence;

/// <summary>Small documents, as programs write them.</summary>
internal static class Documents
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Pdf()
    {
        var parts = new[]
        {
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length 44>>stream\nBT /F1 18 Tf 20 100 Td (Plan de lectura) Tj ET\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        };
        var (written, places) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var (i, part) in parts.Index())
        {
            places.Add(written.Length);
            written.Append(null, $"{i + 1} 0 obj{part}endobj\n");
        }

        var table = written.Length;
        written.Append(null, $"xref\n0 {parts.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) written.Append(null, $"{place:0000000000} 00000 n \n");
        written.Append(null, $"trailer<</Size {parts.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(written.ToString());
    }

    public static byte[] Docx(string main = Main, params (string Name, string Words)[] more) => Zip(
    [
        ("[Content_Types].xml", $"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{main}"/></Types>"""),
        ("_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/document.xml", """<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Plan de lectura</w:t></w:r></w:p></w:body></w:document>"""),
        .. more,
    ]);

    public static byte[] Odt(params (string Name, string Words)[] more) => Zip(
    [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", """<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""),
        ("content.xml", """<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:text><text:p>Plan de lectura</text:p></office:text></office:body></office:document-content>"""),
        .. more,
    ]);

    public static byte[] Zip(params (string Name, string Words)[] parts)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, words) in parts)
            {
                using var part = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                part.Write(Encoding.UTF8.GetBytes(words));
            }
        }

        return packed.ToArray();
    }
}
