using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Exchange;
using Lazo.Web.Features.Research.Recordings;
using Lazo.Web.Features.Shared;
using Lazo.Web.Tests.Exchange.Refi;
using Lazo.Web.Tests.Support;
using Npgsql;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A study out into a file and in again: nothing that the standard holds is lost, nothing comes twice, and who may not, doesn't.</summary>
public sealed class ExchangeTests(StudyApp app) : IClassFixture<StudyApp>
{
    private const string Text = "Yo llegaba con miedo 🙂.\r\nLa directora me dijo que sí e\u0301l.\r\nDespués vino ella.";

    [Fact]
    public async Task Whatever_a_study_has_is_told_of_by_a_name_of_the_screen()
    {
        var tables = await app.ActAsync(Nadia, (connection, _, seen) => new ExportLosses(connection, seen).TablesAsync(CancellationToken.None));
        tables.ShouldContain("blind_round_done");
        tables.Where(table => ExportLosses.Told(table) == RemarkKind.OtherTables).ShouldBeEmpty();
        var words = string.Join('\n', Enum.GetValues<RemarkKind>().Select(kind => new Remark(kind, Lost: true, 1, "").Said(Language.Spanish)));
        foreach (var other in new[] { "juicio", "epojé", "frases", "_" }) words.ShouldNotContain(other);
    }

    [Fact]
    public async Task A_part_is_not_counted_and_never_there_without_what_is()
    {
        var bound = await app.RowsAsync(
            """
            select k.conrelid::regclass::text, k.confrelid::regclass::text from pg_constraint k
            where k.contype = 'f' and (
              not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and not a.attnotnull)
              or exists (select from pg_constraint c where c.conrelid = k.conrelid and c.contype = 'c' and pg_get_constraintdef(c.oid) like '%num_nonnulls(% = 1%' and c.conkey && k.conkey))
            """, r => (Part: r.GetString(0), Whole: r.GetString(1)));
        // What became of a unit hangs on its text, of which the first unit stays; a last word on all that a validation showed, on its link.
        foreach (var part in ExportLosses.Parts.Except(["meaning_unit_gone", "validation_judgement"]))
            Wholes(part).ShouldContain(whole => !ExportLosses.Parts.Contains(whole) && ExportLosses.Told(whole) == ExportLosses.Told(part), part);

        IEnumerable<string> Wholes(string part) => bound.Where(one => one.Part == part && one.Whole != part).SelectMany(one => Wholes(one.Whole).Prepend(one.Whole));
    }

    [Fact]
    public async Task A_study_goes_out_and_comes_in_elsewhere_as_it_was_and_a_second_time_changes_nothing()
    {
        await FillAsync();
        var (written, remarks) = await OutAsync(Study);
        remarks.ShouldContain(one => one.Kind == RemarkKind.Trail && one.Lost);

        var other = await app.FoundAsync("Copia");
        var plan = await InAsync(other, written);
        (plan.NewDocuments, plan.NewCodings).ShouldBe((written.Sources.Count, written.Sources.Sum(one => one.Codings.Count)));
        var (copied, _) = await OutAsync(other);

        // The numbers are taken in this database: all the rest is the same.
        Shape(copied).ShouldBe(Shape(written));
        (await PlanAsync(other, written)).ChangesNothing.ShouldBeTrue();
        (await PlanAsync(Study, written)).ChangesNothing.ShouldBeTrue();
        (await app.RowsAsync("select about ->> 'format' from study_act where study_id = $1 and kind = 'project-imported'", r => r.GetString(0), other)).ShouldBe([".qdpx"]);
        // And it can be searched.
        (await app.RowsAsync("select count(*) from document_paragraph where study_id = $1 and words @@ to_tsquery('spanish', 'director')", r => r.GetInt64(0), other))[0].ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Any_project_comes_out_of_a_study_as_it_came_in()
    {
        var number = 0;
        foreach (var project in RoundTripTests.Some(12).Select(Holdable))
        {
            var study = await app.FoundAsync($"Cualquiera {++number}");
            await InAsync(study, project);
            var (back, _) = await OutAsync(study);
            Shape(back).ShouldBe(Shape(project));
            // Its numbers were free: they are kept.
            back.Sources.SelectMany(one => one.Codings).Select(one => one.Id).ShouldBe(project.Sources.SelectMany(one => one.Codings).Select(one => one.Id), ignoreOrder: true);
            back.Notes.Select(one => one.Id).ShouldBe(project.Notes.Select(one => one.Id), ignoreOrder: true);
        }
    }

    [Fact]
    public async Task A_concept_map_goes_out_and_comes_back_as_it_was_drawn()
    {
        var (fear, theme, map) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var project = new Project("Mapa", ProjectWriter.Origin, "")
        {
            Codes = [new ProjectCode(fear, null, "Miedo", true, "#123456", "")],
            Graphs =
            [
                new ProjectGraph(map, "Del miedo", [new ProjectVertex(theme, null, "Tacto 🙂", 701, 30), new ProjectVertex(Guid.NewGuid(), fear, "Miedo", 101, 71)], []),
            ],
        };
        project = project with { Graphs = [project.Graphs[0] with { Edges = [new ProjectEdge(Guid.NewGuid(), "calma <a>", theme, project.Graphs[0].Vertices[1].Id)] }] };
        var study = await app.FoundAsync("Con mapa");
        (await InAsync(study, project)).NewMaps.ShouldBe(1);
        var (back, _) = await OutAsync(study);
        back.Graphs.Single().Vertices.ShouldBe(project.Graphs[0].Vertices);
        back.Graphs.Single().Edges.ShouldBe(project.Graphs[0].Edges);
        (await PlanAsync(study, project)).ChangesNothing.ShouldBeTrue();

        // Where the numbers are taken, the map is another with the same on it.
        var other = await app.FoundAsync("Con otro mapa");
        await InAsync(other, project);
        var (copy, _) = await OutAsync(other);
        copy.Graphs.Single().Id.ShouldNotBe(map);
        copy.Graphs.Single().Vertices.Select(one => (one.Name, one.X, one.Y)).ShouldBe(project.Graphs[0].Vertices.Select(one => (one.Name, one.X, one.Y)));
        copy.Graphs.Single().Edges.Single().Name.ShouldBe("calma <a>");
    }

    [Fact]
    public async Task A_drawing_of_another_program_becomes_a_map()
    {
        var study = await app.FoundAsync("Dibujo");
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        var code = Guid.NewGuid();
        var graphs = $"""
            <Graphs><Graph guid="{Guid.NewGuid()}" name="Red">
              <Vertex guid="{one}" representedGUID="{RefiData.Code}" firstX="-300" firstY="9000"/><Vertex guid="{two}" name="Idea" firstX="0" firstY="0" secondX="100" secondY="50"/>
              <Vertex guid="{Guid.NewGuid()}" representedGUID="{RefiData.Code}" firstX="7" firstY="7"/>
              <Edge guid="{Guid.NewGuid()}" sourceVertex="{one}" targetVertex="{two}"/><Edge guid="{Guid.NewGuid()}" sourceVertex="{one}" targetVertex="{Guid.NewGuid()}"/>
            </Graph></Graphs>
            """;
        var read = RefiData.Read(RefiData.Project(RefiData.TextSource(RefiData.Selection(0, 2, "Yo")).Replace(RefiData.Source, Guid.NewGuid().ToString()), graphs).Replace(RefiData.Code, code.ToString()));
        read.Remarks.ShouldContain(remark => remark.Kind == RemarkKind.Link);
        await InAsync(study, read);
        (await app.RowsAsync("select (c.code_id is null)::text || c.name || (c.x between 0 and 4000 and c.y between 0 and 4000)::text from concept c where c.study_id = $1 order by 1", r => r.GetString(0), study)).Count.ShouldBe(3);
        (await app.RowsAsync("select count(*) from concept where study_id = $1 and code_id = $2", r => r.GetInt64(0), study, code))[0].ShouldBe(1);
        (await app.RowsAsync("select name from concept_relation where study_id = $1", r => r.GetString(0), study)).ShouldBe(["(sin nombre)"]);
    }

    // What a study always knows: who wrote, when, to the microsecond, and the color of a code.
    private static Project Holdable(Project project)
    {
        var at = new DateTimeOffset(2025, 3, 1, 8, 0, 0, TimeSpan.Zero);
        DateTimeOffset Micro(DateTimeOffset? given) => given is { } known ? new DateTimeOffset(known.Ticks / 10 * 10, TimeSpan.Zero) : at;
        return project with
        {
            Codes = [.. project.Codes.Select(one => one with { Color = one.Color ?? "#123456" })],
            Sources = [.. project.Sources.Select(one => one with { Made = Micro(one.Made), Codings = [.. one.Codings.Select(coding => coding with { At = Micro(coding.At) })] })],
            Notes = [.. project.Notes.Select(one => one with { Author = one.Author ?? project.Users[0].Id, At = Micro(one.At), Changed = Micro(one.Changed) })],
        };
    }

    [Fact]
    public async Task Where_its_numbers_are_free_they_are_kept()
    {
        var (source, code) = (Guid.NewGuid(), Guid.NewGuid());
        var read = RefiData.Read(RefiData.Project(RefiData.TextSource(RefiData.Selection(0, 2, "Yo"))).Replace(RefiData.Source, source.ToString()).Replace(RefiData.Code, code.ToString()));
        await InAsync(await app.FoundAsync("Números"), read);
        (await app.RowsAsync("select count(*) from document d join code c using (study_id) where d.id = $1 and c.id = $2", r => r.GetInt64(0), source, code))[0].ShouldBe(1);
        (await app.RowsAsync("select o.name from coding c join coder o on o.id = c.coder_id where c.document_id = $1", r => r.GetString(0), source)).ShouldBe(["Ana"]);
    }

    [Fact]
    public async Task A_document_of_the_same_name_and_another_text_is_refused_and_nothing_comes_in()
    {
        var study = await app.FoundAsync("Choque");
        var first = RefiData.Read(RefiData.Project(RefiData.TextSource("").Replace(RefiData.Source, Guid.NewGuid().ToString())));
        await InAsync(study, first);
        var second = RefiData.Read(RefiData.Project(RefiData.TextSource("").Replace(RefiData.Source, Guid.NewGuid().ToString())), "Otro texto.");
        (await Should.ThrowAsync<CallerFault>(() => InAsync(study, second))).Message.ShouldContain("ya tiene un documento «E1» con otro texto");
    }

    [Fact]
    public async Task Cases_get_a_code_that_was_never_given_and_their_name_as_pseudonym()
    {
        var study = await app.FoundAsync("Casos");
        string Cases(string name) => $"""<Cases><Case guid="{Guid.NewGuid()}" name="{name}"><SourceRef targetGUID="{RefiData.Source}"/></Case></Cases>""";
        await InAsync(study, RefiData.Read(RefiData.Project("", """<Cases><Case guid="77777777-7777-7777-7777-777777777777" name="E7"/><Case guid="77777777-7777-7777-7777-777777777778" name="Lucía"/></Cases>""")));
        await InAsync(study, RefiData.Read(RefiData.Project("", Cases("E3").Replace($"<SourceRef targetGUID=\"{RefiData.Source}\"/>", "", StringComparison.Ordinal))));
        (await app.RowsAsync("select lane || number || coalesce(' ' || pseudonym, '') from participant where study_id = $1 order by number", r => r.GetString(0), study)).ShouldBe(["E7", "E8 Lucía", "E9 E3"]);
    }

    [Fact]
    public async Task Only_who_shapes_the_study_takes_a_file_in()
    {
        var read = RefiData.Read(RefiData.Project(RefiData.TextSource("").Replace(RefiData.Source, Guid.NewGuid().ToString())));
        foreach (var person in new[] { Elsa, Beto })
        {
            using var client = await app.SignedInAsync(person == Elsa ? "elsa" : "beto");
            (await client.GetStringAsync($"/investigacion/{Study}/intercambio")).ShouldNotContain("type=\"file\"");
        }

        await Should.ThrowAsync<PostgresException>(() => app.ActAsync(Beto, async (connection, acts, seen) =>
        {
            var import = new ProjectImport(connection, seen, app.Clock.Now);
            return await import.ApplyAsync(await import.PlanAsync(read, CancellationToken.None), "a.qdpx", acts, CancellationToken.None);
        }));
    }

    [Fact]
    public async Task The_page_shows_first_what_would_come_and_then_takes_it_in()
    {
        using var client = await app.SignedInAsync("nadia");
        var address = $"/investigacion/{Study}/intercambio";
        var token = WebUtility.HtmlDecode((await client.GetStringAsync(address)).Split("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"")[1].Split('"')[0]);
        var guid = Guid.NewGuid().ToString();
        var project = RefiData.Project(RefiData.TextSource(RefiData.Selection(0, 2, "Yo")).Replace(RefiData.Source, guid).Replace("E1", "Por la página"), $"""<Graphs><Graph guid="{Guid.NewGuid()}" name="Red"/></Graphs>""");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(RefiData.Zip(("p.qde", RefiData.Utf8(project)), ("sources/uno.txt", RefiData.Utf8("Yo llegaba"))).ToArray()), "upload", "p.qdpx" },
        };
        var posted = await client.PostAsync(address, form);
        posted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var plan = await client.GetStringAsync(posted.Headers.Location);
        WebUtility.HtmlDecode(plan).ShouldContain("mapas o redes dibujados: 1 («Red»)");
        (await CountAsync("Por la página")).ShouldBe(0);

        var waiting = posted.Headers.Location!.ToString().Split("archivo=")[1].Split('#')[0];
        (await client.PostFormAsync($"{address}?archivo={waiting}", $"{address}?handler=Apply&archivo={waiting}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync("Por la página")).ShouldBe(1);
        foreach (var ending in StudyFile.Endings)
            (await client.GetAsync($"{address}?handler=File&como={ending[1..]}")).StatusCode.ShouldBe(HttpStatusCode.OK, ending);
    }

    [Fact]
    public async Task A_recording_goes_out_and_comes_back_with_its_bytes_its_text_its_times_and_its_marks()
    {
        var study = await app.FoundAsync("Grabado");
        var sound = RoundTripTests.Sound(new ProjectRecording("", "audio/wav", 600_000));
        var (spoken, alone) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        TimeMark[] marks = [new(0, 0), new(4, 1_500), new(4, 1_700), new(9, 4_000)];
        await app.ActAsync(Nadia, (connection, acts, seen) => acts.DoAsync("test", new { }, async () =>
        {
            var store = new DocumentStore(connection, seen, acts);
            await store.InsertAsync(new NewDocument(spoken, "E1", "text", "", "vtt", null, null, "Yo 🙂 e\u0301l.\nSí.", marks), app.Clock.Now, CancellationToken.None);
            await store.InsertAsync(new NewDocument(alone, "E2", "text", "", "", null, null, ""), app.Clock.Now, CancellationToken.None);
            await store.InsertAsync(new NewDocument(Guid.CreateVersion7(), "E3", "text", "", "vtt", null, null, "Sólo con tiempos.", marks[..1]), app.Clock.Now, CancellationToken.None);
            foreach (var document in new[] { spoken, alone })
                await new RecordingStore(connection, seen).InsertAsync(document, "audio/wav", new MemoryStream(sound), app.Clock.Now, CancellationToken.None);
            var code = Guid.CreateVersion7();
            await connection.RunAsync("insert into code (id, institution_id, study_id, name, color) values ($1, 1, $2, 'Suena', '#336699')", CancellationToken.None, code, study);
            await connection.RunAsync("insert into coder (id, institution_id, study_id, name) values (gen_random_uuid(), 1, $1, 'Quien oye')", CancellationToken.None, study);
            await connection.RunAsync(
                "insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at) select gen_random_uuid(), 1, $1, $2, $3, o.id, 3, 8, now() from coder o where o.study_id = $1 and o.name = 'Quien oye'", CancellationToken.None, study, spoken, code);
        }, CancellationToken.None), study);

        var made = await AsAsync(study, (connection, seen) => StudyFile.MakeAsync(connection, seen, ".qdpx", CancellationToken.None));
        new[] { "document_file", "document_file_piece", "time_mark" }.ShouldAllBe(table => ExportLosses.Told(table) == null);
        var file = new MemoryStream(await made.BytesAsync());
        var read = ProjectReader.Read(file, "estudio.qdpx");
        read.Remarks.ShouldNotContain(one => one.Lost);
        var other = await app.FoundAsync("Grabado, copia");
        await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            using var recordings = new PackedRecordings(file, "estudio.qdpx");
            var import = new ProjectImport(connection, seen, app.Clock.Now, recordings);
            var plan = await import.PlanAsync(read, CancellationToken.None);
            plan.NewRecordings.ShouldBe(2);
            return await import.ApplyAsync(plan, "estudio.qdpx", acts, CancellationToken.None);
        }, other);

        var (back, _) = await OutAsync(other);
        Shape(back).ShouldBe(Shape((await OutAsync(study)).Project));
        back.Sources.Single(one => one.Name == "E1").ShouldSatisfyAllConditions(one => one.Marks.ShouldBe(marks, ignoreOrder: true), one => one.Recording!.Size.ShouldBe(sound.Length), one => one.Codings.Single().Span.ShouldBe(new Span(3, 8)));
        back.Sources.Single(one => one.Name == "E3").ShouldSatisfyAllConditions(one => one.Recording.ShouldBeNull(), one => one.Marks.ShouldBe(marks[..1]));
        (await app.RowsAsync("select name || ' ' || kind from document where study_id = $1 order by name", r => r.GetString(0), other)).ShouldBe(["E1 audio", "E2 audio", "E3 text"]);
        (await app.RowsAsync("select string_agg(p.bytes, '' order by p.number) from document_file f join document_file_piece p on p.file_id = f.id where f.study_id = $1 group by f.id", r => r.GetFieldValue<byte[]>(0), other))
            .ShouldAllBe(bytes => bytes.SequenceEqual(sound));
    }

    [Fact]
    public async Task Quotations_come_out_with_their_words_and_without_formulas()
    {
        var study = await app.FoundAsync("Citas");
        await InAsync(study, RefiData.Read(RefiData.Project(RefiData.TextSource(RefiData.Selection(0, 4, "=1+1")).Replace(RefiData.Source, Guid.NewGuid().ToString())), "=1+1 \"dijo\"\nél"));
        var csv = Encoding.UTF8.GetString(await AsAsync(study, async (connection, seen) => await (await StudyFile.MakeAsync(connection, seen, ".csv", CancellationToken.None)).BytesAsync()));
        csv.ShouldStartWith("\uFEFFcódigo,ruta,documento,participante,desde,hasta,cita,quién marcó,cuándo,memo\r\n\"Miedo\",\"Miedo\",\"E1\",\"\",0,4,\"'=1+1\",\"Ana\",");
        foreach (var (ending, part) in new[] { (".xlsx", "xl/worksheets/sheet1.xml"), (".docx", "word/document.xml") })
        {
            var bytes = await AsAsync(study, async (connection, seen) => ending == ".docx"
                ? QuotationDocument.Write(seen.Name, await new Quotations(connection, seen).ReadAsync(CancellationToken.None)) : await (await StudyFile.MakeAsync(connection, seen, ending, CancellationToken.None)).BytesAsync());
            using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
            new StreamReader(zip.GetEntry(part)!.Open()).ReadToEnd().ShouldContain("=1+1");
            using OpenXmlPackage package = ending == ".xlsx" ? SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false) : WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            new OpenXmlValidator().Validate(package).Select(wrong => wrong.Description).ShouldBeEmpty(ending);
        }
    }

    [Fact]
    public async Task The_standards_example_comes_in_whole()
    {
        var bytes = await File.ReadAllBytesAsync(RefiData.Standard("refi-annexA2.qde"));
        var paths = System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')).Descendants().Select(one => (string?)one.Attribute("plainTextPath")).OfType<string>().Distinct();
        var zip = RefiData.Zip([("example.qde", bytes), .. paths.Select(path => ("sources/" + path["internal://".Length..], RefiData.Utf8(string.Concat(Enumerable.Repeat("Una línea.\n", 200)))))]);
        var read = ProjectReader.Read(zip, "a2.qdpx");
        var study = await app.FoundAsync("ATLAS");
        await InAsync(study, read);
        (await PlanAsync(study, read)).ChangesNothing.ShouldBeTrue();
        var (out1, _) = await OutAsync(study);
        Shape(out1).ShouldContain("code: Coke::diet Coke");
    }

    private async Task FillAsync()
    {
        await using var connection = await Seal.OpenAsync(app.Database, Nadia, CancellationToken.None);
        await connection.RunAsync("update study set phenomenon = 'Acompañar', method = 'Giorgi' where id = 1", CancellationToken.None);
        var document = await app.AddAsync("Relato que sale", Text);
        await app.AddAsync("Sin marcas", "Nada.");
        var code = await app.CodeAsync("Sale");
        await app.MarkAsync(Nadia, document, code, 0, 2);
        await app.MarkAsync(Elsa, document, code, 1, 30);
        await app.MarkAsync(Elsa, document, code, 1, 30);
        var mark = await app.MarkAsync(Fabio, document, code, 21, 22);
        await app.ActAsync(Nadia, (own, acts, _) => acts.DoAsync("test", new { }, async () =>
        {
            await own.RunAsync("insert into attribute (id, institution_id, study_id, name, kind, choices) values ('a0000000-0000-0000-0000-000000000001', 1, 1, 'Nivel', 'choice', '{Primaria}')", CancellationToken.None);
            await own.RunAsync(
                """insert into participant (id, institution_id, study_id, lane, number, pseudonym, attributes) values ('b0000000-0000-0000-0000-000000000001', 1, 1, 'E', 6, 'Violeta', '{"a0000000-0000-0000-0000-000000000001": "Primaria"}')""", CancellationToken.None);
            await own.RunAsync("update document set participant_id = 'b0000000-0000-0000-0000-000000000001', folder = 'Entrevistas' where id = $1", CancellationToken.None, document);
            await own.RunAsync("insert into code (id, institution_id, study_id, parent_id, name, color, definition, examples, rule) values (gen_random_uuid(), 1, 1, $1, 'Bajo', '#abcdef', 'Qué es', 'Uno', 'Cuándo')", CancellationToken.None, code);
            foreach (var (about, id) in new (string, Guid?)[] { ("study", null), ("document", document), ("code", code), ("coding", mark), ("participant", Guid.Parse("b0000000-0000-0000-0000-000000000001")) })
                await own.RunAsync(
                    "insert into memo (id, institution_id, study_id, about, about_id, title, body, author_id, at, changed_at) select gen_random_uuid(), 1, 1, $1, $2, 'De ' || $1, 'Algo 🙂' || E'\n' || 'más', o.id, now(), now() from coder o where o.person_id = 1",
                    CancellationToken.None, about, id ?? (object)DBNull.Value);
        }, CancellationToken.None));
    }

    // A project without its numbers, as lines in an order of their own.
    private static string Shape(Project project)
    {
        var codes = project.Codes.ToDictionary(one => one.Id);
        string Path(Guid? id) => id is { } code ? Path(codes[code].Parent) + "/" + codes[code].Name : "";
        var users = project.Users.ToDictionary(one => one.Id, one => one.Name);
        var variables = project.Variables.ToDictionary(one => one.Id, one => one.Name);
        var sources = project.Sources.ToDictionary(one => one.Id, one => one.Name);
        var marks = project.Sources.SelectMany(source => source.Codings.Select(coding => (coding.Id, Said: $"{source.Name} {coding.Span} {Path(coding.Code)} {users[coding.User!.Value]} {coding.At:O}"))).ToDictionary(one => one.Id, one => one.Said);
        string About(ProjectNote note) => note.Of switch
        {
            NoteOf.Code => Path(note.About),
            NoteOf.Source => sources[note.About!.Value],
            NoteOf.Coding => marks[note.About!.Value],
            NoteOf.Case => project.Cases.Single(one => one.Id == note.About).Name,
            _ => "",
        };
        IEnumerable<string> lines =
        [
            $"project: {project.Description}",
            .. project.Users.Select(one => $"user: {one.Name}"),
            .. project.Codes.Select(one => $"code: {Path(one.Id).TrimStart('/')} {one.Codable} {one.Color} {one.Description}"),
            .. project.Variables.Select(one => $"variable: {one.Name} {one.Type}"),
            .. project.Cases.Select(one => $"case: {one.Name} {string.Join('|', one.Values.Select(value => variables[value.Variable] + "=" + value.Value))} {string.Join('|', one.Sources.Select(source => sources[source]))}"),
            .. project.Sources.Select(one => $"source: {one.Name} {one.Text} {one.Made:O} {one.Recording?.Mime} {one.Recording?.Size} {string.Join('|', one.Marks)}"),
            .. marks.Values.Select(one => $"mark: {one}"),
            .. project.Notes.Select(one => $"note: {one.Of} {About(one)} {one.Title} {one.Text} {(one.Author is { } author ? users[author] : "")} {one.At:O} {one.Changed:O}"),
            .. project.Sets.Select(one => $"set: {one.Name} {string.Join('|', one.Sources.Select(source => sources[source]))}"),
        ];
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private async Task<long> CountAsync(string document) => (await app.RowsAsync("select count(*) from document where study_id = 1 and name = $1", r => r.GetInt64(0), document))[0];

    private Task<T> AsAsync<T>(int study, Func<NpgsqlConnection, SeenStudy, Task<T>> work) => app.ActAsync(Nadia, (connection, _, seen) => work(connection, seen), study);

    private Task<(Project Project, IReadOnlyList<Remark> Remarks)> OutAsync(int study) => AsAsync(study, (connection, seen) => new StudyProject(connection, seen).ReadAsync(CancellationToken.None));

    // By way of the file itself.
    private static ReadProject AsFile(Project project) => ProjectReader.Read(RoundTripTests.Written(project), "estudio.qdpx");

    private Task<ImportPlan> PlanAsync(int study, Project project) => PlanAsync(study, AsFile(project));

    private Task<ImportPlan> PlanAsync(int study, ReadProject read) => AsAsync(study, (connection, seen) => new ProjectImport(connection, seen, app.Clock.Now).PlanAsync(read, CancellationToken.None));

    private async Task<ImportPlan> InAsync(int study, Project project)
    {
        using var file = RoundTripTests.Written(project);
        using var recordings = new PackedRecordings(file, "estudio.qdpx");
        return await InAsync(study, ProjectReader.Read(file, "estudio.qdpx"), recordings);
    }

    private Task<ImportPlan> InAsync(int study, ReadProject read, PackedRecordings? recordings = null) => app.ActAsync(Nadia, async (connection, acts, seen) =>
    {
        var import = new ProjectImport(connection, seen, app.Clock.Now, recordings);
        var plan = await import.PlanAsync(read, CancellationToken.None);
        await import.ApplyAsync(plan, "estudio.qdpx", acts, CancellationToken.None);
        return plan;
    }, study);
}
