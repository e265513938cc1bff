using System.IO.Compression;
using System.Text;
using Lazo.Web.Exchange.Refi;

namespace Lazo.Web.Tests.Exchange.Refi;

/// <summary>Files to read: small ones written here, and the standard's own where they lie beside the project.</summary>
internal static class RefiData
{
    public const string User = "11111111-1111-1111-1111-111111111111", Code = "22222222-2222-2222-2222-222222222222", Source = "33333333-3333-3333-3333-333333333333";

    /// <summary>The schemas and examples of the standard, which are no part of the project.</summary>
    public static string Standard(string name)
    {
        var folder = Environment.GetEnvironmentVariable("LAZO_REFI") ?? (Settings.ProjectFolder() is { } project ? Path.Combine(project, "..", "shared", "data", "refi") : "");
        var path = Path.Combine(folder, name);
        Assert.SkipUnless(File.Exists(path), $"The standard's {name} isn't here (LAZO_REFI names its folder); it is no part of the project.");
        return path;
    }

    public static string Project(string sources, string rest = "", string codes = $"""<Code guid="{Code}" name="Miedo" isCodable="true"/>""") => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <Project xmlns="urn:QDA-XML:project:1.0" name="Prueba" origin="Otro programa 1.0">
        <Users><User guid="{User}" name="Ana"/></Users>
        <CodeBook><Codes>{codes}</Codes></CodeBook>
        <Sources>{sources}</Sources>
        {rest}
        </Project>
        """;

    public static string TextSource(string inside, string path = "internal://uno.txt") => $"""<TextSource guid="{Source}" name="E1" plainTextPath="{path}">{inside}</TextSource>""";

    public static string Selection(int start, int end, string name = "", string code = Code) => $"""
        <PlainTextSelection guid="{Guid.NewGuid()}" name="{name}" startPosition="{start}" endPosition="{end}"><Coding guid="{Guid.NewGuid()}" creatingUser="{User}"><CodeRef targetGUID="{code}"/></Coding></PlainTextSelection>
        """;

    public static MemoryStream Zip(params (string Path, byte[] Bytes)[] files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        bytes.Position = 0;
        return bytes;
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static ReadProject Read(string project, string text = "Yo llegaba con miedo.") => ProjectReader.Read(Zip(("project.qde", Utf8(project)), ("sources/uno.txt", Utf8(text))), "prueba.qdpx");
}
