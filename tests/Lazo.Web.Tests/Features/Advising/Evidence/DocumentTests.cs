using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising.Evidence;

/// <summary>A document as evidence: known by its bytes, kept as it is, given out as a download alone, behind the walls of its fact.</summary>
public sealed partial class DocumentTests : IClassFixture<ZoneApp>
{
    private readonly ZoneApp app;

    public DocumentTests(ZoneApp app)
    {
        this.app = app;
        // Appointments run by the clock of the database.
        app.Clock.Now = TimeProvider.System.GetUtcNow();
    }

    [Fact]
    public void A_document_is_known_by_its_bytes()
    {
        DocumentFile.KindOf(Documents.Pdf()).ShouldBe(DocumentFile.Pdf);
        DocumentFile.KindOf(Documents.Docx()).ShouldBe(DocumentFile.Docx);
        DocumentFile.KindOf(Documents.Odt()).ShouldBe(DocumentFile.Odt);

        foreach (var (file, why) in new (byte[] File, NoDocument Why)[]
        {
            (Program(), NoDocument.Unknown), (Encoding.ASCII.GetBytes("<!doctype html><script>alert(1)</script>%PDF-1.4 startxref %%EOF"), NoDocument.Unknown), ([], NoDocument.Unknown),
            (Documents.Pdf()[..^20], NoDocument.Unknown), (Documents.Docx()[..^30], NoDocument.Unknown), ([.. Program(), .. Documents.Docx()], NoDocument.Unknown),
            (Documents.Zip(("hoja.txt", "x")), NoDocument.Unknown), (Documents.Docx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), NoDocument.Unknown),
            (Documents.Docx("application/vnd.ms-word.document.macroEnabled.main+xml", ("word/vbaProject.bin", "x")), NoDocument.Program), (Documents.Docx(more: ("word/vbaProject.bin", "x")), NoDocument.Program),
            (Documents.Odt(("Basic/Standard/Module1.xml", "x")), NoDocument.Program), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], NoDocument.OldOrLocked),
            (EvidenceTests.Jpeg(1), NoDocument.Picture),
        })
        {
            DocumentFile.KindOf(file).ShouldBeNull();
            DocumentFile.WhyNot(file).ShouldBe(why);
        }
    }

    [Fact]
    public void What_is_damaged_or_unpacks_to_far_too_much_is_refused_in_peace()
    {
        // Its list of parts alone would fill the memory; no more of it is read than a list needs.
        var bomb = Documents.Zip(("[Content_Types].xml", $"<Types>{new string(' ', 60_000_000)}</Types>"), ("word/document.xml", "<document/>"));
        bomb.Length.ShouldBeLessThan(200_000);
        DocumentFile.KindOf(bomb).ShouldBeNull();
        DocumentFile.KindOf(Documents.Zip(("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Types>&b;</Types>"))).ShouldBeNull();
        var random = new Random(1);
        foreach (var whole in new[] { Documents.Docx(), Documents.Odt(), Documents.Pdf() })
        {
            for (var i = 0; i < 3000; i++)
            {
                var broken = whole.ToArray();
                for (var j = 0; j < 6; j++) broken[random.Next(4, broken.Length)] = (byte)random.Next(256);
                Should.NotThrow(() => DocumentFile.KindOf(broken));
            }
        }
    }

    [Fact]
    public async Task It_is_kept_as_it_is_given_out_as_a_download_and_deleted_by_the_teacher()
    {
        await app.TellAsync(Tomasa, new Accepted(), app.Clock.Now.AddDays(-5), null, WithTomasa);
        using var lucia = await app.SignedInAsync("lucia");
        using var tomasa = await app.SignedInAsync("tomasa");
        foreach (var (name, file, kind, ending) in new[]
        {
            ("Plan de Juanita.pdf", Documents.Pdf(), DocumentFile.Pdf, "pdf"), ("plan.docx", Documents.Docx(), DocumentFile.Docx, "docx"), ("plan.odt", Documents.Odt(), DocumentFile.Odt, "odt"),
        })
        {
            (await SendAsync(lucia, name, file)).StatusCode.ShouldBe(HttpStatusCode.Redirect, name);
            var address = Document().Match(await tomasa.GetStringAsync($"/mi-acompanamiento/{WithTomasa}")).Value;
            var given = await tomasa.GetAsync(address);
            (await given.Content.ReadAsByteArrayAsync()).ShouldBe(file);
            given.Content.Headers.ContentType!.MediaType.ShouldBe(kind);
            given.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
            given.Content.Headers.ContentDisposition.FileName.ShouldBe($"evidencia.{ending}");
            given.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            given.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("sandbox; default-src 'none'");
            given.Headers.CacheControl!.NoStore.ShouldBeTrue();
            (await tomasa.GetAsync(address.Replace("documentos", "adjuntos", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound, "It isn't shown as a picture.");
            foreach (var other in new[] { "rosendo", "irma", "saul", "ramiro" })
            {
                using var client = await app.SignedInAsync(other);
                (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, other);
            }

            // What the teacher opens goes with its document; what she deletes is gone for everybody.
            using var saul = await app.SignedInAsync("saul");
            await tomasa.PostFormAsync("/mi-acompanamiento/compartir", "/mi-acompanamiento/compartir?handler=Open", ("pair", $"{WithTomasa}"), ("to", $"{Saul}"), ("kinds", "evidence"));
            (await saul.GetStringAsync("/compartido")).ShouldContain(address);
            (await saul.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await tomasa.PostFormAsync($"/mi-acompanamiento/{WithTomasa}", $"/mi-acompanamiento/{WithTomasa}?handler=Forget", ("photo", address.Split('/')[^1]))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            (await tomasa.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            var thread = WebUtility.HtmlDecode(await lucia.GetStringAsync($"/acompanamiento/{WithTomasa}"));
            thread.ShouldContain($"Documento ({ending}): borrado");
            thread.ShouldNotContain("Juanita", Case.Sensitive, "Its name wasn't asked for.");
            await app.ChangeAsync("delete from disclosure");
        }

        (await app.OneAsync("select count(*)::text from attachment_piece")).ShouldBe("0");
        using var another = await app.SignedInAsync("tomasa");
        (await another.GetStringAsync("/mi-acompanamiento/compartir")).ShouldContain("Evidencia con sus fotos y documentos");
        (await another.GetStringAsync($"/mi-acompanamiento/{WithTomasa}/evidencia")).ShouldContain("el nombre de quien lo escribi");
    }

    [Fact]
    public async Task What_only_calls_itself_a_document_is_refused_with_what_to_do()
    {
        await app.TellAsync(Tomasa, new Accepted(), app.Clock.Now.AddDays(-5), null, WithTomasa);
        using var lucia = await app.SignedInAsync("lucia");
        var before = await app.OneAsync("select count(*)::text from attachment");
        foreach (var (name, file, said) in new[]
        {
            ("plan.pdf", Program(), "no es un PDF, .docx ni .odt completo"), ("plan.pdf", Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>"), "no es un PDF, .docx ni .odt completo"),
            ("plan.docx", Documents.Docx(more: ("word/vbaProject.bin", "x")), "lleva un programa adentro"), ("plan.doc", (byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "guárdalo como PDF o .docx, sin contraseña"),
            ("foto.pdf", EvidenceTests.Jpeg(1), "ponla en «Fotos»"), ("plan.pdf", [.. Documents.Pdf()[..^6], .. new byte[AttachmentStore.Largest], .. "%%EOF\n"u8], "más de 8 MB"),
        })
        {
            var answer = await SendAsync(lucia, name, file);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, said);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            page.ShouldContain(said);
            page.ShouldContain("Un plan de lectura", Case.Sensitive, "What was written stays.");
        }

        WebUtility.HtmlDecode(await (await SendAsync(lucia, "plan.pdf", Documents.Pdf(), agreed: false)).Content.ReadAsStringAsync()).ShouldContain("Falta el permiso");
        (await app.OneAsync("select count(*)::text from attachment")).ShouldBe(before);
    }

    private static byte[] Program() => [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0, .. new byte[400]];

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string name, byte[] document, bool agreed = true)
    {
        var page = $"/acompanamiento/{WithTomasa}/evidencia";
        var token = WebUtility.HtmlDecode(Token().Match(await client.GetStringAsync(page)).Groups["value"].Value);
        var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("Un plan de lectura"), "what" }, { new StringContent("NewElementInPractice"), "kind" }, { new StringContent("1"), "notice" } };
        if (agreed) form.Add(new StringContent("true"), "agreed");
        form.Add(new ByteArrayContent(document), "document", name);
        return await client.PostAsync(page, form);
    }

    [GeneratedRegex("/acompanamiento/documentos/[0-9a-f-]{36}", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Document();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Token();
}
