using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lazo.Domain.Research.Instruments;
using Lazo.Web.Data;
using Lazo.Web.Exchange.XlsForm;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Instruments as a team makes them: categories, questions in their order, versions that stay, forms in and out.</summary>
public sealed class InstrumentTests(StudyApp app) : IClassFixture<StudyApp>
{
    private const string Instruments = "/investigacion/1/instrumentos";

    [Fact]
    public async Task An_instrument_begins_with_six_categories_and_is_changed_until_it_is_published()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var begun = await nadia.PostFormAsync(Instruments, Instruments, ("Name", "Guía episódica"), ("Kind", "Guide"), ("six", "true"));
        var page = begun.Headers.Location!.ToString();
        (await nadia.GetStringAsync(page)).ShouldContain("Qué se entiende por asesoría");
        var category = (await app.RowsAsync("select c.id from instrument_category c join instrument_version v on v.id = c.version_id join instrument i on i.id = v.instrument_id where i.name = 'Guía episódica' and c.place = 1", r => r.GetGuid(0))).Single();

        await Add("Semantic", "¿Qué es para ti acompañar?");
        await Add("Episodic", "Cuéntame de una vez en que acompañaste.");
        (await WordsAsync(category)).ShouldBe(["Cuéntame de una vez en que acompañaste.", "¿Qué es para ti acompañar?"], "the story finds its place before the notion");

        var story = await QuestionAsync("Cuéntame de una vez en que acompañaste.");
        await nadia.PostFormAsync(page, page + "?handler=Move", ("question", $"{story}"), ("by", "1"));
        (await nadia.GetStringAsync(page)).ShouldContain("lo narrativo va antes que lo semántico");
        (await WordsAsync(category))[0].ShouldBe("Cuéntame de una vez en que acompañaste.");

        // What was typed stays.
        var wrong = await nadia.PostFormAsync(page, page + "?handler=Question", ("category", $"{category}"), ("Kind", "One"), ("Text", "¿En qué nivel?"), ("Choices", "Sólo una"));
        var said = WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync());
        said.ShouldContain("de 2 a 60 opciones");
        said.ShouldContain("¿En qué nivel?");
        said.ShouldContain("Sólo una");

        await nadia.PostFormAsync(page, page + "?handler=Publish");
        (await nadia.GetStringAsync(page)).ShouldContain("ya no cambia");
        await nadia.PostFormAsync(page, page + "?handler=Remove", ("question", $"{story}"));
        (await WordsAsync(category)).Count.ShouldBe(2);

        // Nor by the database, whoever asks.
        await Should.ThrowAsync<PostgresException>(() => app.ActAsync(StudyApp.Nadia, (connection, acts, _) => acts.DoAsync(ActKinds.InstrumentChanged, new { }, () => connection.RunAsync(
            "update instrument_question set words = 'Otra' where id = $1", CancellationToken.None, story), CancellationToken.None)));

        // Another version is a copy that remembers which question is which.
        var next = (await nadia.PostFormAsync(page, page + "?handler=Next")).Headers.Location!.ToString();
        next.ShouldNotBe(page);
        (await nadia.GetStringAsync(next)).ShouldContain("versión 2");
        (await app.RowsAsync("select count(*) from instrument_question where origin_id = $1", r => r.GetInt64(0), story)).ShouldBe([2]);
        (await nadia.PostFormAsync(page, page + "?handler=Next")).Headers.Location!.ToString().ShouldBe(next);

        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.GetStringAsync(page)).ShouldNotContain("Empezar otra versión");
        (await elsa.PostFormAsync(page, page + "?handler=Next")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var omar = await app.SignedInAsync("omar");
        (await omar.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await omar.GetAsync(page + "/imprimir")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        Task Add(string kind, string text) => nadia.PostFormAsync(page, page + "?handler=Question", ("category", $"{category}"), ("Kind", kind), ("Text", text));
    }

    [Fact]
    public async Task What_was_published_is_taken_back_only_while_nobody_judges_or_answers_it()
    {
        var version = await Seeds.QuestionnaireAsync(app, "De regreso");
        (await TurnAsync()).ShouldBeNull();
        (await app.RowsAsync("select published_at is null from instrument_version where id = $1", r => r.GetBoolean(0), version)).ShouldBe([true]);
        (await TurnAsync()).ShouldBeNull();
        var round = await app.ActAsync(StudyApp.Nadia, async (connection, acts, seen) => await new Web.Features.Research.Judging.JudgingStore(connection, seen, acts, StudyApp.Nadia, app.Clock.Now).OpenAsync(
            (await InstrumentReading.ReadAsync(connection, 1, 1, version, CancellationToken.None))!, "Sobre lo publicado", "", new Domain.Research.Judging.JudgingScale(1, 4, 0.7, 0.8), CancellationToken.None));

        (await TurnAsync()).ShouldNotBeNull();
        (await app.RowsAsync("select published_at is null from instrument_version where id = $1", r => r.GetBoolean(0), version)).ShouldBe([false]);
        (await app.ActAsync(StudyApp.Nadia, (_, acts, _) => acts.TurnAsync(round.Act, CancellationToken.None))).ShouldBeNull();
        (await TurnAsync()).ShouldBeNull();

        async Task<string?> TurnAsync()
        {
            var published = (await app.RowsAsync("select max(id) from study_act where kind = 'instrument-published' and about ->> 'version' = $1", r => r.GetInt64(0), version.ToString()))[0];
            return await app.ActAsync(StudyApp.Nadia, (_, acts, _) => acts.TurnAsync(published, CancellationToken.None));
        }
    }

    [Fact]
    public void A_form_goes_out_and_comes_back_as_it_was()
    {
        var form = new FormBook("Cuestionario de prueba", "Gracias por contestar.",
        [
            new Category(Guid.Empty, "Quién contesta",
            [
                Asked("sexo", QuestionKind.One, "¿Eres mujer u hombre?", true, new Choice("m", "Mujer"), new Choice("h", "Hombre")),
                Asked("anios", QuestionKind.Number, "¿Cuántos años tienes?", true), Asked("desde", QuestionKind.Date, "¿Desde cuándo?", false),
                Asked("temas", QuestionKind.Several, "¿De qué se habla?", false, new Choice("1", "Lectura"), new Choice("2", "=Suma()")),
            ]),
            new Category(Guid.Empty, "Una experiencia",
            [
                Asked("aviso", QuestionKind.Note, "Toma tu tiempo.\nNo hay respuestas malas.", false), Asked("vez", QuestionKind.Episodic, "Cuenta una vez.", true), Asked("que_es", QuestionKind.Semantic, "¿Qué es acompañar? 🙂", false),
                Asked("libre", QuestionKind.Open, "¿Algo más?", false), Asked("tanto", QuestionKind.Scale, "¿Cuánto ayuda?", true, new Choice("1", "Nada"), new Choice("2", "Algo"), new Choice("3", "Mucho")),
            ]),
            new Category(Guid.Empty, "Vacía", []),
        ]);

        using var file = new MemoryStream(FormWriter.Write(form, "prueba", 2));
        var (read, losses) = FormReader.Read(file);

        losses.ShouldBeEmpty();
        (read.Title, read.Intro).ShouldBe((form.Title, form.Intro));
        read.Categories.Select(one => one.Name).ShouldBe(form.Categories.Select(one => one.Name));
        read.Categories.SelectMany(one => one.Questions).Select(Flat).ShouldBe(form.Categories.SelectMany(one => one.Questions).Select(Flat));
    }

    [Fact]
    public void What_a_form_of_another_program_says_and_an_instrument_cant_hold_is_listed()
    {
        using var file = new MemoryStream(Book(
            ("survey", [
                ["type", "name", "label::English (en)", "label::Español (es)", "relevant", "required"],
                ["start", "start"], ["begin_group", "uno", "One", "Uno"], ["text", "a", "Tell", "Cuenta", "${b} = 1", "true"], ["begin group", "dentro", "Within", "Dentro"],
                ["select_one si_no or_other", "b", "Yes?", "¿Sí?"], ["end group"], ["geopoint", "c", "Where", "Dónde"], ["select_one nada", "d", "None", "Ninguna"], ["end group"],
                ["integer", "a", "Age", "Edad"], ["text", "e"],
            ]),
            ("choices", [["list_name", "name", "label::English (en)", "label::Español (es)"], ["si_no", "1", "Yes", "Sí"], ["si_no", "0", "No", "No"]])));
        var (form, losses) = FormReader.Read(file);

        form.Categories.Select(one => one.Name).ShouldBe(["Uno", ""]);
        form.Categories[0].Questions.Select(one => one.Text).ShouldBe(["Cuenta", "¿Sí?"]);
        form.Categories[0].Questions[0].Required.ShouldBeTrue();
        form.Categories[0].Questions[1].Choices.ShouldBe([new Choice("1", "Sí"), new Choice("0", "No")]);
        form.Categories[1].Questions.Single().Kind.ShouldBe(QuestionKind.Number);
        losses.Select(one => (one.Row, one.Kind)).ShouldBe(
        [
            (0, LossKind.Column), (2, LossKind.Type), (4, LossKind.Column), (5, LossKind.Nested), (6, LossKind.Other), (8, LossKind.Type), (9, LossKind.Choices), (11, LossKind.Name), (12, LossKind.Wordless),
        ]);
        Should.Throw<CallerFault>(() => FormReader.Read(new MemoryStream("no es una hoja"u8.ToArray())));
        Should.Throw<CallerFault>(() => FormReader.Read(new MemoryStream(Book(("hoja", [["a"], ["b"]])))));
    }

    [Fact]
    public async Task A_form_is_looked_at_before_it_comes_in()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var bytes = Book(
            ("survey", [["type", "name", "label", "lazo_kind"], ["begin group", "g", "Retos"], ["text", "s", "¿Qué piensas?", "semantic"], ["text", "t", "Cuenta una vez", "episodic"], ["image", "foto", "Una foto"], ["end group"]]),
            ("settings", [["form_title"], ["Guía traída"]]));
        using var upload = new MultipartFormDataContent { { new ByteArrayContent(bytes), "upload", "guia.xlsx" } };
        var token = InPage.Token().Match(await nadia.GetStringAsync(Instruments)).Groups["value"].Value;
        upload.Add(new StringContent(token), "__RequestVerificationToken");
        var waits = (await nadia.PostAsync(Instruments + "?handler=File", upload)).Headers.Location!.ToString().Split('#')[0];
        var plan = await nadia.GetStringAsync(waits);
        plan.ShouldContain("Guía traída");
        plan.ShouldContain("Fila 5");
        (await app.RowsAsync("select count(*) from instrument where name = 'Guía traída'", r => r.GetInt64(0))).ShouldBe([0]);

        var page = (await nadia.PostFormAsync(waits, waits.Replace("?", "?handler=Apply&"), ("Name", "Guía traída"), ("Kind", "Guide"))).Headers.Location!.ToString();
        (await nadia.GetStringAsync(page)).ShouldContain("Cuenta una vez");
        // A guide keeps its order, whatever the file's was.
        (await app.RowsAsync("select q.name from instrument_question q join instrument_version v on v.id = q.version_id join instrument i on i.id = v.instrument_id where i.name = 'Guía traída' order by q.place", r => r.GetString(0))).ShouldBe(["t", "s"]);
        var file = await nadia.GetAsync(page + "?handler=File");
        using var written = new MemoryStream(await file.Content.ReadAsByteArrayAsync());
        FormReader.Read(written).Form.Title.ShouldBe("Guía traída");
    }

    private static Question Asked(string name, QuestionKind kind, string text, bool required, params Choice[] choices) => new(Guid.Empty, Guid.Empty, name, text, kind == QuestionKind.Open ? "Si quieres." : "", kind, required, choices);

    private static string Flat(Question one) => $"{one.Name}|{one.Kind}|{one.Text}|{one.Hint}|{one.Required}|{string.Join(';', one.Choices)}";

    private Task<List<string>> WordsAsync(Guid category) => app.RowsAsync("select words from instrument_question where category_id = $1 order by place", r => r.GetString(0), category);

    private async Task<Guid> QuestionAsync(string words) => (await app.RowsAsync("select id from instrument_question where words = $1", r => r.GetGuid(0), words)).Single();

    // As spreadsheets write: words once, in a table that cells point into; empty cells aren't there.
    private static byte[] Book(params (string Name, string[][] Rows)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var part = book.AddWorkbookPart();
            part.Workbook = new Workbook(new Sheets());
            var shared = new List<string>();
            foreach (var (number, (name, rows)) in sheets.Index())
            {
                var sheet = part.AddNewPart<WorksheetPart>();
                sheet.Worksheet = new Worksheet(new SheetData(rows.Select((row, line) => new Row(row.Select((text, column) => (text, column)).Where(cell => cell.text.Length > 0).Select(cell =>
                {
                    shared.Add(cell.text);
                    return new Cell { CellReference = $"{(char)('A' + cell.column)}{line + 1}", DataType = CellValues.SharedString, CellValue = new CellValue(shared.Count - 1) };
                }))
                { RowIndex = (uint)line + 1 })));
                part.Workbook.Sheets!.Append(new Sheet { Name = name, SheetId = (uint)number + 1, Id = part.GetIdOfPart(sheet) });
            }

            part.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(shared.Select(text => new SharedStringItem(new Text(text))));
        }

        return bytes.ToArray();
    }
}
