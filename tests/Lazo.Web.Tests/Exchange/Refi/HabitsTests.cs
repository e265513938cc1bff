using System.Text;
using System.Xml.Linq;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Exchange.Refi;
using static Lazo.Web.Tests.Exchange.Refi.RefiData;

namespace Lazo.Web.Tests.Exchange.Refi;

/// <summary>What other programs do with the standard, read all the same and said; and the standard's own examples.</summary>
public sealed class HabitsTests
{
    [Fact]
    public void The_project_may_be_called_otherwise_and_the_texts_lie_in_a_folder_of_another_case()
    {
        var read = ProjectReader.Read(Zip(("Mi proyecto.qde", Utf8(Project(TextSource(Selection(0, 2, "Yo"))))), ("Sources/UNO.txt", Utf8("Yo llegaba"))), "a.qdpx");
        read.Project.Sources.Single().Codings.Single().Span.ShouldBe(new Span(0, 2));
    }

    [Theory]
    [InlineData("internal://La maestra %C3%B1.txt")]
    [InlineData("internal://La maestra ñ.txt")]
    [InlineData("sources/La maestra ñ.txt")]
    public void A_path_may_be_written_as_an_address_or_as_a_name(string path) =>
        ProjectReader.Read(Zip(("project.qde", Utf8(Project(TextSource("", path)))), ("sources/La maestra ñ.txt", Utf8("Yo"))), "a.qdpx").Project.Sources.Single().Text.ShouldBe("Yo");

    [Fact]
    public void Positions_of_a_windows_program_are_found_out_and_said()
    {
        const string Text = "\uFEFFYo 🙂 llegaba.\r\n\r\nLa directora me dijo.";
        var at = Text.IndexOf("directora", StringComparison.Ordinal);
        var read = Read(Project(TextSource(Selection(at, at + 9, "directora"))), Text);
        var source = read.Project.Sources.Single();
        source.Text.ShouldBe("Yo 🙂 llegaba.\n\nLa directora me dijo.");
        var span = source.Codings.Single().Span;
        new CodePoints(source.Text).Slice(span.From, span.To).ShouldBe("directora");
        read.Remarks.Where(one => !one.Lost).Select(one => one.Kind).ShouldBe([RemarkKind.CountedWithPairs, RemarkKind.CountedUnits, RemarkKind.CountedMark]);
    }

    [Fact]
    public void Values_notes_sets_and_codes_without_color_have_their_place()
    {
        var note = Guid.NewGuid();
        var read = Read(Project(
            TextSource($"""<Description>Primera entrevista</Description>{Selection(0, 2, "Yo").Replace("</CodeRef>", "", StringComparison.Ordinal)}<Coding guid="{Guid.NewGuid()}"><CodeRef targetGUID="{Code}"/></Coding><NoteRef targetGUID="{note}"/><VariableValue><VariableRef targetGUID="55555555-5555-5555-5555-555555555555"/><IntegerValue>34</IntegerValue></VariableValue>"""),
            $"""
            <Notes><Note guid="{note}" name="Nota"><PlainTextContent>Algo &amp; más</PlainTextContent></Note></Notes>
            <Sets><Set guid="66666666-6666-6666-6666-666666666666" name="Primaria"><MemberSource targetGUID="{Source}"/></Set><Set guid="66666666-6666-6666-6666-666666666667" name="Otra"><MemberSource targetGUID="{Source}"/></Set></Sets>
            <Variables><Variable guid="55555555-5555-5555-5555-555555555555" name="Años" typeOfVariable="Integer"/></Variables>
            """));
        var project = read.Project;
        project.Cases.Single().ShouldSatisfyAllConditions(one => one.Sources.ShouldBe([Guid.Parse(Source)]), one => one.Values.Single().Value.ShouldBe("34"));
        project.Notes.Select(one => (one.Of, one.Text)).ShouldBe([(NoteOf.Source, "Algo & más"), (NoteOf.Source, "Primera entrevista")]);
        project.Sets.Single().Name.ShouldBe("Primaria");
        project.Sources.Single().Codings.Select(one => (one.Span, one.User is null)).ShouldBe([(new Span(0, 2), false), (new Span(0, 21), true)]);
        read.Remarks.Select(one => one.Kind).ShouldBe([RemarkKind.SecondSet, RemarkKind.WholeDocument, RemarkKind.Comment, RemarkKind.NoAuthor, RemarkKind.CaseOfSource], ignoreOrder: true);
    }

    [Fact]
    public void A_project_handed_on_without_its_texts_brings_its_codes_and_says_what_is_missing()
    {
        var read = ProjectReader.Read(new MemoryStream(Utf8(Project(TextSource(Selection(0, 2))))), "solo.qde");
        read.Project.Codes.Single().Name.ShouldBe("Miedo");
        read.Project.Sources.ShouldBeEmpty();
        read.Remarks.Single().ShouldBe(new Remark(RemarkKind.MissingText, Lost: true, 1, "E1"));
    }

    [Fact]
    public void The_standards_codebook_is_read()
    {
        using var file = File.OpenRead(Standard("refi-annexA1.qdc"));
        var read = ProjectReader.Read(file, "refi-annexA1.qdc");
        (read.OnlyCodes, read.Project.Name).ShouldBe((true, "refi-annexA1"));
        read.Project.Codes.Select(one => (one.Name, one.Codable, one.Color)).ShouldBe(
            [("Topics", false, null), ("Economy", true, "#ffff00"), ("Health care", true, "#33cc33"), ("Values", false, null), ("Conservatives", true, "#ff0000"), ("Liberals", true, "#0000ff")]);
    }

    [Fact]
    public void The_standards_project_of_atlas_is_read_and_what_it_loses_is_said()
    {
        var (read, texts) = Example("refi-annexA2.qde");
        var project = read.Project;
        (project.Name, project.Users.Count, project.Codes.Count).ShouldBe(("ATLAS.ti standard project", 3, 14));
        project.Sources.Count.ShouldBe(8);
        project.Sources.Sum(one => one.Codings.Count).ShouldBe(9);
        foreach (var source in project.Sources)
            source.Codings.ShouldAllBe(coding => coding.Span.To <= new CodePoints(source.Text).Length);
        texts.ShouldBeGreaterThan(0);
        read.Remarks.Where(one => one.Lost).Select(one => one.Kind).ShouldBe(
            [RemarkKind.Picture, RemarkKind.Recording, RemarkKind.RecordingMark, RemarkKind.PdfRegion, RemarkKind.RichText, RemarkKind.GraphReference, RemarkKind.Link, RemarkKind.CodeSet, RemarkKind.SecondSet], ignoreOrder: true);
    }

    [Fact]
    public void The_older_form_of_transana_is_read_with_its_transcripts()
    {
        var (read, _) = Example("refi-annexA3.qde");
        read.Project.Sources.Count.ShouldBe(11);
        read.Project.Codes.Count.ShouldBe(19);
        read.Project.Sources.Sum(one => one.Codings.Count).ShouldBe(30 + 6 + 10 + 5);
        read.Project.Notes.Count(one => one.Of == NoteOf.Code).ShouldBe(5);
        read.Remarks.ShouldContain(one => one.Kind == RemarkKind.OlderForm);
        read.Remarks.ShouldContain(one => one.Kind == RemarkKind.Transcript && one.Count == 5);
    }

    [Fact]
    public void Every_kind_of_remark_has_its_words() => RemarkWords.Known.ShouldBe(Enum.GetValues<RemarkKind>(), ignoreOrder: true);

    // The examples come without their texts: these are made, long enough for what is marked.
    private static (ReadProject Read, int Texts) Example(string name)
    {
        var bytes = File.ReadAllBytes(Standard(name));
        var paths = XDocument.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')).Descendants().Select(one => (string?)one.Attribute("plainTextPath")).OfType<string>().Distinct().ToArray();
        var zip = Zip([("example.qde", bytes), .. paths.Select(path => ("sources/" + path["internal://".Length..], Utf8(string.Concat(Enumerable.Repeat("Una línea del texto.\n", 200)))))]);
        return (ProjectReader.Read(zip, name), paths.Length);
    }
}
