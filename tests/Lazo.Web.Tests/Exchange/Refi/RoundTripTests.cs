using System.Xml;
using System.Xml.Schema;
using FsCheck;
using FsCheck.Fluent;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research.Recordings;
using static Lazo.Web.Tests.Exchange.Refi.RefiData;

namespace Lazo.Web.Tests.Exchange.Refi;

/// <summary>What is written is read again as it was, and is as the schemas of the standard have it.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Pieces = ["Yo ", "llegaba\n", "con <miedo> & \"pena\" ", "🙂", "e\u0301l", "👩🏽‍🏫", "\n\n", "\t", "ñ", "]]>", "\u0001", "\u2028", "  ", "=1+1"];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    // What an attribute or a note may hold: XML has no control characters.
    private static readonly Gen<string> Names = Gen.Elements(Pieces.Where(one => one != "\u0001").ToArray()).NonEmptyListOf().Select(pieces => "N" + string.Concat(pieces));

    private static readonly Dictionary<string, byte[]> Kinds = new(StringComparer.Ordinal)
    {
        ["audio/mpeg"] = "ID3\u0004"u8.ToArray(),
        ["audio/wav"] = "RIFF\u0001\u0002\u0003\u0004WAVE"u8.ToArray(),
        ["audio/mp4"] = "\0\0\0\u0020ftypisom"u8.ToArray(),
        ["audio/webm"] = [0x1A, 0x45, 0xDF, 0xA3],
        ["video/webm"] = [0x1A, 0x45, 0xDF, 0xA3],
        ["video/mp4"] = "\0\0\0\u0020ftypisom"u8.ToArray(),
    };

    private static readonly Gen<Project> Projects =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from texts in Texts.ListOf(3)
        from names in Names.ListOf(12)
        select Made(new Random(seed), texts.ToArray(), names.ToArray());

    [Fact]
    public void What_is_written_is_read_again_as_it_was() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(Projects.ToArbitrary(), project =>
    {
        var read = ProjectReader.Read(Written(project), "a.qdpx");
        Same(read.Project, project);
        read.Remarks.ShouldNotContain(one => one.Lost);
    }));

    [Fact]
    public void What_is_written_validates()
    {
        // Asked before: within the property a skip would be a failure.
        RefiData.Standard("Project.xsd");
        RefiData.Standard("Codebook.xsd");
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Projects.ToArbitrary(), Validates));
    }

    private static void Validates(Project project)
    {
        using var zip = new System.IO.Compression.ZipArchive(Written(project));
        Validate("Project.xsd", zip.GetEntry("project.qde")!.Open());
        zip.Entries.Select(one => one.FullName).ShouldBe(
            ["project.qde", .. project.Sources.SelectMany(one => new[] { one.Recording is null || one.Text.Length > 0 || one.Marks.Count > 0 ? $"sources/{one.Id}.txt" : null, one.Recording?.Place }).OfType<string>()]);
        if (project.Codes.Count > 0)
        {
            var codes = new MemoryStream();
            ProjectWriter.WriteCodes(project, codes);
            codes.Position = 0;
            Validate("Codebook.xsd", codes);
            codes.Position = 0;
            ProjectReader.Read(codes, "a.qdc").Project.Codes.ShouldBe(project.Codes);
        }
    }

    [Fact]
    public void A_project_with_nothing_in_it_has_no_empty_container()
    {
        var project = new Project("Vacío", "Lazo", "");
        using var zip = new System.IO.Compression.ZipArchive(Written(project));
        var xml = new StreamReader(zip.GetEntry("project.qde")!.Open()).ReadToEnd();
        System.Xml.Linq.XDocument.Parse(xml).Root!.HasElements.ShouldBeFalse();
        Should.Throw<CallerFault>(() => ProjectWriter.WriteCodes(project, new MemoryStream())).Message.ShouldContain("no tiene códigos");
    }

    /// <summary>Any projects, for what is tried with the database.</summary>
    internal static IEnumerable<Project> Some(int number) => Projects.Sample(number);

    internal static MemoryStream Written(Project project)
    {
        var bytes = new MemoryStream();
        ProjectWriter.WriteAsync(project, bytes, async (source, into) => await into.WriteAsync(Sound(source.Recording!))).GetAwaiter().GetResult();
        bytes.Position = 0;
        return bytes;
    }

    /// <summary>Bytes that begin as those of its kind do.</summary>
    internal static byte[] Sound(ProjectRecording recording)
    {
        var bytes = new byte[recording.Size];
        new Random((int)recording.Size).NextBytes(bytes);
        Kinds[recording.Mime].CopyTo(bytes, 0);
        return bytes;
    }

    private static void Validate(string schema, Stream xml)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, Standard(schema));
        settings.ValidationEventHandler += (_, wrong) => throw new XmlSchemaValidationException(wrong.Message, wrong.Exception);
        using var reader = XmlReader.Create(xml, settings);
        while (reader.Read())
        {
        }
    }

    internal static void Same(Project read, Project written)
    {
        (read.Name, read.Description, read.Made).ShouldBe((written.Name, written.Description, written.Made));
        read.Users.ShouldBe(written.Users, ignoreOrder: true);
        read.Codes.ShouldBe(written.Codes);
        read.Variables.ShouldBe(written.Variables);
        read.Cases.Select(Flat).ShouldBe(written.Cases.Select(Flat));
        read.Sources.Select(one => (one.Id, one.Name, one.Text, one.Made)).ShouldBe(written.Sources.Select(one => (one.Id, one.Name, one.Text, one.Made)));
        read.Sources.Select(one => one.Recording).ShouldBe(written.Sources.Select(one => one.Recording));
        read.Sources.Select(one => string.Join(' ', one.Marks)).ShouldBe(written.Sources.Select(one => string.Join(' ', one.Marks)));
        read.Sources.SelectMany(one => one.Codings).ShouldBe(written.Sources.SelectMany(one => one.Codings), ignoreOrder: true);
        read.Notes.ShouldBe(written.Notes, ignoreOrder: true);
        read.Graphs.Select(Flat).ShouldBe(written.Graphs.Select(Flat));
        read.Sets.Select(one => (one.Name, string.Join(' ', one.Sources))).ShouldBe(written.Sets.Select(one => (one.Name, string.Join(' ', one.Sources))));
    }

    private static string Flat(ProjectCase one) => $"{one.Id} {one.Name} {string.Join('|', one.Values)} {string.Join('|', one.Sources)}";

    private static string Flat(ProjectGraph one) => $"{one.Id} {one.Name} {string.Join('|', one.Vertices)} {string.Join('|', one.Edges)}";

    private static ProjectGraph Drawn(Random random, ProjectCode? code, string name)
    {
        ProjectVertex[] vertices = [new(Guid.NewGuid(), code?.Id, code?.Name ?? name, random.Next(4000), random.Next(4000)), new(Guid.NewGuid(), null, name, random.Next(4000), 0)];
        return new ProjectGraph(Guid.NewGuid(), name, vertices, [new ProjectEdge(Guid.NewGuid(), name, vertices[1].Id, vertices[0].Id)]);
    }

    private static Project Made(Random random, string[] texts, string[] names)
    {
        DateTimeOffset At() => new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(random.NextInt64(TimeSpan.TicksPerDay * 300));
        Guid Id()
        {
            var bytes = new byte[16];
            random.NextBytes(bytes);
            return new Guid(bytes);
        }

        var users = new[] { new ProjectUser(Id(), names[0]), new ProjectUser(Id(), names[1]) };
        var top = new ProjectCode(Id(), null, names[2], false, "#0072b2", CodeDescription.Write(names[3], names[4], ""));
        ProjectCode[] codes = random.Next(4) == 0 ? [] : [top, new(Id(), top.Id, names[2], true, null, ""), new(Id(), null, names[5], true, "#abcdef", names[4])];
        var variable = new ProjectVariable(Id(), names[6], VariableType.Text, "");
        var sources = texts.Select((text, at) =>
        {
            var length = new CodePoints(text).Length;
            var codings = length == 0 || codes.Length == 0 ? [] : Enumerable.Range(0, random.Next(8)).Select(_ =>
            {
                var from = random.Next(length);
                return new ProjectCoding(Id(), codes[random.Next(codes.Length)].Id, users[random.Next(2)].Id, At(), new Span(from, random.Next(from + 1, length + 1)));
            }).ToList();
            // The same stretch, code and hand twice.
            if (codings.Count > 2)
                codings.Add(codings[0] with { Id = Id() });
            var id = Id();
            var mime = Kinds.Keys.ElementAt(random.Next(Kinds.Count));
            // Written, written down, written down without its recording, and a recording without text where the text happens to be empty.
            return new ProjectSource(id, names[7] + at, text, At(), codings)
            {
                Recording = random.Next(2) == 0 ? null : new ProjectRecording($"sources/{id}.{RecordingKind.EndingOf(mime)}", mime, random.Next(16, 400)),
                Marks = random.Next(3) == 0 ? [] : [.. Enumerable.Range(0, random.Next(6)).Select(_ => new TimeMark(random.Next(length + 1), random.Next(5) * 1700)).Distinct().OrderBy(one => one.Milliseconds).ThenBy(one => one.Position)],
            };
        }).ToArray();
        var cases = new[] { new ProjectCase(Id(), "E1", "", [new ProjectValue(variable.Id, names[8])], [sources[0].Id]), new ProjectCase(Id(), "C2", "", [], []) };
        var notes = new List<ProjectNote> { new(Id(), NoteOf.Project, null, names[9], texts[0].Replace("\u0001", "", StringComparison.Ordinal), users[0].Id, At(), At()), new(Id(), NoteOf.Case, cases[1].Id, "", names[10], users[1].Id, At(), At()), new(Id(), NoteOf.Source, sources[1].Id, "", names[11], null, At(), null) };
        if (codes.Length > 0)
            notes.Add(new ProjectNote(Id(), NoteOf.Code, codes[1].Id, names[1], "", users[0].Id, At(), At()));
        if (sources.SelectMany(one => one.Codings).FirstOrDefault() is { } coding)
            notes.Add(new ProjectNote(Id(), NoteOf.Coding, coding.Id, "", names[3], users[0].Id, At(), At()));
        return new Project(names[0], "Lazo", random.Next(2) == 0 ? "" : names[1])
        {
            Made = At(),
            Users = users,
            Codes = codes,
            Variables = [variable],
            Cases = cases,
            Sources = sources,
            Notes = notes,
            Sets = [new ProjectSet(names[4], [sources[0].Id, sources[2].Id])],
            Graphs = [Drawn(random, codes.FirstOrDefault(), names[4])],
        };
    }
}
