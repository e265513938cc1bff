using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Lazo.Domain.Research.Documents;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Recordings;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Recordings: they come with their text or alone, are heard from any place, written down with the keyboard or by a command, taken out and given back.</summary>
public sealed partial class RecordingTests(RecordingTests.Installation app, Browser browser) : IClassFixture<RecordingTests.Installation>
{
    private const string Documents = "/investigacion/1/documentos";

    // Ten seconds of a tone: something that a browser plays.
    private static readonly byte[] Tone = Wave(seconds: 10);

    [Fact]
    public async Task A_recording_and_its_text_of_the_same_name_are_one_document()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var told = await UploadAsync(nadia, ("E41.wav", Tone), ("E41.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHola 🙂.\n\n00:04.500 --> 00:06.000\nSí.\n"u8.ToArray()), ("falsa.mp3", "no suena"u8.ToArray()));
        told.ShouldContain("<b>falsa.mp3</b>: por dentro no es un audio o video");
        var (document, file) = (await app.RowsAsync("select d.id, f.id from document d join document_file f on f.document_id = d.id where d.name = 'E41' and d.kind = 'audio'", r => (r.GetGuid(0), r.GetGuid(1)))).Single();
        var page = await nadia.GetAsync($"{Documents}/{document}/grabacion");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("; media-src 'self'");
        (await nadia.GetAsync(Documents)).Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("media-src");
        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        html.ShouldContain("data-ms=\"4500\"");

        // Any stretch of it, as players ask; never more at once than a piece of it.
        var whole = await nadia.GetAsync($"{Documents}/{document}/grabacion/{file}");
        (await whole.Content.ReadAsByteArrayAsync()).ShouldBe(Tone);
        whole.Content.Headers.ContentType!.MediaType.ShouldBe("audio/wav");
        foreach (var (from, to, start, end) in new (long?, long?, int, int)[] { (0, null, 0, Tone.Length), (300_000, 300_009, 300_000, 300_010), (null, 5, Tone.Length - 5, Tone.Length), (262_140, 262_150, 262_140, 262_151) })
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, $"{Documents}/{document}/grabacion/{file}") { Headers = { Range = new RangeHeaderValue(from, to) } };
            var part = await nadia.SendAsync(asked);
            part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
            part.Content.Headers.ContentRange!.ToString().ShouldBe($"bytes {start}-{end - 1}/{Tone.Length}");
            (await part.Content.ReadAsByteArrayAsync()).ShouldBe(Tone[start..end]);
        }

        using var beyond = new HttpRequestMessage(HttpMethod.Get, $"{Documents}/{document}/grabacion/{file}") { Headers = { Range = new RangeHeaderValue(Tone.Length, null) } };
        (await nadia.SendAsync(beyond)).StatusCode.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
        using var omar = await app.SignedInAsync("omar");
        foreach (var part in new[] { "grabacion", "transcribir", $"grabacion/{file}" })
            (await omar.GetAsync($"{Documents}/{document}/{part}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, part);

        // A correction carries the times along; taken out with its document, it comes back and sounds.
        await app.ActAsync(StudyApp.Nadia, async (connection, acts, seen) =>
        {
            var store = new DocumentStore(connection, seen, acts);
            var read = (await store.ReadAsync(document, CancellationToken.None))!;
            return await store.CorrectAsync(read, 1, "Bueno. " + read.Text.Text, CancellationToken.None);
        });
        (await MarksAsync(document)).ShouldBe([new TimeMark(7, 1_000), new TimeMark(15, 4_500)]);
        await nadia.PostFormAsync($"{Documents}/{document}/datos", $"{Documents}/{document}/datos?handler=Remove");
        (await nadia.GetAsync($"{Documents}/{document}/grabacion/{file}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await TurnAsync(nadia, "document-removed");
        (await (await nadia.GetAsync($"{Documents}/{document}/grabacion/{file}")).Content.ReadAsByteArrayAsync()).ShouldBe(Tone);
        (await MarksAsync(document)).ShouldBe([new TimeMark(7, 1_000), new TimeMark(15, 4_500)]);
    }

    [Fact]
    public async Task A_transcript_is_saved_with_its_times_and_nobody_is_overrun()
    {
        using var nadia = await app.SignedInAsync("nadia");
        await UploadAsync(nadia, ("E42.wav", Tone));
        var document = (await app.RowsAsync("select id from document where name = 'E42'", r => r.GetGuid(0))).Single();
        var page = $"{Documents}/{document}/transcribir";
        (await nadia.PostFormAsync(page, ("Text", "[0:00:01] Elena: Hola.\r\n[0:00:03.2] E42: Sí 🙂."), ("Version", "1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await MarksAsync(document)).ShouldBe([new TimeMark(0, 1_000), new TimeMark(13, 3_200)]);
        WebUtility.HtmlDecode(await nadia.GetStringAsync(page)).ShouldContain("[0:00:01] Elena: Hola.\n[0:00:03.2] E42: Sí 🙂.");
        var late = WebUtility.HtmlDecode(await (await nadia.PostFormAsync(page, ("Text", "Otra cosa."), ("Version", "1"))).Content.ReadAsStringAsync());
        late.ShouldContain("Alguien guardó otra versión");
        late.ShouldContain("Otra cosa.");
        // Only the times change: no new version of the text.
        (await nadia.PostFormAsync(page, ("Text", "[0:00:01] Elena: Hola.\n[0:00:04] E42: Sí 🙂."), ("Version", "2"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.RowsAsync("select count(*) from document_version where document_id = $1", r => r.GetInt64(0), document)).ShouldBe([2]);
        (await MarksAsync(document)).ShouldBe([new TimeMark(0, 1_000), new TimeMark(13, 4_000)]);
        await TurnAsync(nadia, "transcribed");
        (await MarksAsync(document)).ShouldBe([new TimeMark(0, 1_000), new TimeMark(13, 3_200)]);
    }

    [Fact]
    public async Task A_command_of_the_installation_writes_a_recording_down_and_says_how_far_it_is()
    {
        using var nadia = await app.SignedInAsync("nadia");
        await UploadAsync(nadia, ("E43.wav", Tone), ("E44.wav", Tone));
        var documents = await app.RowsAsync("select id from document where name in ('E43', 'E44') order by name", r => r.GetGuid(0));
        var page = $"{Documents}/{documents[0]}/grabacion";
        await nadia.PostFormAsync(page, page + "?handler=Transcribe");
        await UntilAsync(async () => WebUtility.HtmlDecode(await nadia.GetStringAsync(page)).Contains("value=\"40\"", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(app.Folder, "sigue"), "", TestContext.Current.CancellationToken);
        await UntilAsync(async () => (await MarksAsync(documents[0])).Count == 2);
        // What the command said of the file that it got: the recording itself, byte by byte, and no setting of Lazo.
        (await app.RowsAsync("select v.text from document d join document_version v on v.document_id = d.id and v.version = d.version where d.id = $1", r => r.GetString(0), documents[0]))
            .ShouldBe([$"Pesa {Tone.Length}.\nSin ajustes: ninguno."]);
        (await MarksAsync(documents[0])).ShouldBe([new TimeMark(0, 0), new TimeMark($"Pesa {Tone.Length}.".Length + 1, 2_500)]);

        // It fails: the page says why, and nothing is written.
        await File.WriteAllTextAsync(Path.Combine(app.Folder, "falla"), "", TestContext.Current.CancellationToken);
        page = $"{Documents}/{documents[1]}/grabacion";
        await nadia.PostFormAsync(page, page + "?handler=Transcribe");
        await UntilAsync(async () => WebUtility.HtmlDecode(await nadia.GetStringAsync(page)).Contains("La orden terminó mal (3): falta el modelo", StringComparison.Ordinal));
        (await app.RowsAsync("select version from document where id = $1", r => r.GetInt32(0), documents[1])).ShouldBe([1]);
        File.Delete(Path.Combine(app.Folder, "falla"));
    }

    [Fact]
    public async Task A_command_that_does_not_end_is_stopped()
    {
        var (text, wrong) = await TranscriberCommand.RunAsync("sh -c \"sleep 60\"", Path.Combine(app.Folder, "x.wav"), TimeSpan.FromMilliseconds(300), (_, _) => { }, TestContext.Current.CancellationToken);
        text.ShouldBeNull();
        wrong!.Value.Es.ShouldContain("se detuvo");
    }

    [Fact]
    public async Task A_recording_is_written_down_with_the_keyboard_alone()
    {
        using (var nadia = await app.SignedInAsync("nadia"))
            await UploadAsync(nadia, ("E45.wav", Tone));
        var document = (await app.RowsAsync("select id from document where name = 'E45'", r => r.GetGuid(0))).Single();
        var page = await browser.NewPageAsync(app.Address, 1280);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync($"{Documents}/{document}/transcribir");
        await page.Locator("#mandos").WaitForAsync();
        await page.WaitForFunctionAsync("() => document.getElementById('grabacion').readyState >= 1");
        await page.EvaluateAsync("() => { document.getElementById('grabacion').currentTime = 5.25; }");
        await page.Locator("#texto").FocusAsync();
        await page.Keyboard.PressAsync("F2");
        (await page.EvaluateAsync<double>("() => document.getElementById('grabacion').currentTime")).ShouldBe(2.25, 0.06);
        await page.Keyboard.PressAsync("F8");
        await page.GetByText("0.9×").WaitForAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Keyboard.TypeAsync("Hola.");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Keyboard.TypeAsync("Sí.");
        (await page.InputValueAsync("#texto")).ShouldBe("[0:00:02.2] Entrevista: Hola.\n[0:00:02.2] E45: Sí.");
        await page.Keyboard.PressAsync("F4");
        await page.WaitForFunctionAsync("() => document.getElementById('grabacion').currentTime > 2.5");
        await page.Keyboard.PressAsync("F4");
        (await page.EvaluateAsync<bool>("() => document.getElementById('grabacion').paused")).ShouldBeTrue();
        await page.Keyboard.PressAsync("Control+s");
        await page.Locator("#avisado", new() { HasText = "Guardado." }).WaitForAsync();
        (await MarksAsync(document)).Select(one => one.Milliseconds).ShouldBe([2_200, 2_200]);
        await EveryPageTests.LookAsync(page, "estudio-transcribir");

        // A time opens its place, and what is said there is marked.
        await page.GotoAsync($"{Documents}/{document}/grabacion");
        await page.Locator("[data-ms]").First.ClickAsync();
        await page.Locator("#hablado [aria-current]").WaitForAsync();
        await page.EvaluateAsync("() => document.getElementById('grabacion').pause()");
        await EveryPageTests.LookAsync(page, "estudio-grabacion");
        await page.Context.CloseAsync();
    }

    private Task<List<TimeMark>> MarksAsync(Guid document) => app.RowsAsync(
        "select position, milliseconds from time_mark where document_id = $1 order by position, milliseconds", r => new TimeMark(r.GetInt32(0), r.GetInt32(1)), document);

    private static async Task UntilAsync(Func<Task<bool>> seen)
    {
        for (var tries = 0; !await seen(); tries++)
        {
            tries.ShouldBeLessThan(200, "It never came.");
            await Task.Delay(100);
        }
    }

    private async Task TurnAsync(HttpClient who, string kind)
    {
        const string Trail = "/investigacion/1/bitacora";
        var act = (await app.RowsAsync("select max(id) from study_act where kind = $1", r => r.GetInt64(0), kind))[0];
        (await who.PostFormAsync(Trail, Trail + "?handler=Turn", ("act", $"{act}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<string> UploadAsync(HttpClient who, params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(Token().Match(await who.GetStringAsync(Documents)).Groups["value"].Value), "__RequestVerificationToken" } };
        foreach (var (name, bytes) in files)
            form.Add(new ByteArrayContent(bytes), "files", name);
        return WebUtility.HtmlDecode(await (await who.PostAsync(Documents + "?handler=Upload", form)).Content.ReadAsStringAsync());
    }

    private static byte[] Wave(int seconds)
    {
        const int Rate = 22_050;
        var samples = new byte[seconds * Rate * 2];
        for (var i = 0; i < samples.Length / 2; i++)
            BitConverter.TryWriteBytes(samples.AsSpan(i * 2), (short)(Math.Sin(i * 0.1) * 2_000));
        using var into = new MemoryStream();
        using var write = new BinaryWriter(into);
        write.Write("RIFF"u8);
        write.Write(36 + samples.Length);
        write.Write("WAVEfmt "u8);
        write.Write(16);
        write.Write((short)1);
        write.Write((short)1);
        write.Write(Rate);
        write.Write(Rate * 2);
        write.Write((short)2);
        write.Write((short)16);
        write.Write("data"u8);
        write.Write(samples.Length);
        write.Write(samples);
        return into.ToArray();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    /// <summary>An installation with a command that writes recordings down: a small script that counts their bytes.</summary>
    public sealed class Installation(TestServer server) : StudyApp(server)
    {
        /// <summary>Where the script looks what it is to do.</summary>
        public string Folder { get; private set; } = "";

        /// <inheritdoc />
        protected override Settings Told(Settings settings)
        {
            Folder = settings.DataFolder;
            var script = Path.Combine(Folder, "escribe.sh");
            File.WriteAllText(script, $$"""
                cd "{{Folder}}"
                if [ -e falla ]; then echo "falta el modelo" >&2; exit 3; fi
                echo "progreso 40%" >&2
                for i in $(seq 200); do [ -e sigue ] && break; sleep 0.1; done
                printf 'WEBVTT\n\n00:00.000 --> 00:01.000\nPesa %s.\n\n00:02.500 --> 00:03.000\nSin ajustes: %s.\n' "$(wc -c < "$1")" "${LAZO_DB:-ninguno}"
                """.ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return settings with { Transcriber = $"sh \"{script}\" {{archivo}}" };
        }
    }
}
