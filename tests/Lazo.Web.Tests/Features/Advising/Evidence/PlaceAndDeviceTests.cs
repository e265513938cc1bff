using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Tests.Features.Advising.Field;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising.Evidence;

/// <summary>Real pictures of a real encoder, with the place in them: nothing of it rests on the server, whichever way they come; what can't be read says why.</summary>
public sealed class PlaceAndDeviceTests(FieldApp app, Browser browser) : IClassFixture<FieldApp>
{
    // 20° 58' N, 89° 37' W, as a telephone writes it.
    private static readonly byte[] Place = [.. Rational(20), .. Rational(58), .. Rational(0)];

    [Fact]
    public async Task From_the_telephone_the_place_is_gone_before_the_picture_rests_and_its_side_stays_up()
    {
        var page = await SignedInAsync();
        var bytes = WithExif((await FieldApp.PhotoAsync(page)).Buffer!);
        bytes.AsSpan().IndexOf(Place).ShouldBeGreaterThan(0);
        using var client = await app.SignedInAsync("lucia");

        var (id, answer) = await SendAsync(await Telephone.OfAsync(client), bytes);

        ((bool)answer["whole"]!).ShouldBeTrue();
        var held = await HeldAsync(id);
        held.AsSpan().IndexOf(Place).ShouldBe(-1);
        Encoding.Latin1.GetString(held).ShouldNotContain("Telefono");
        // Turned on its side by what stays of the segment: the browser reads it, so it is a whole picture.
        (await SizeAsync(page, $"/acompanamiento/adjuntos/{id}")).ShouldBe("960 1280");
        // The receipt is of what the telephone has.
        ((bool)(await (await (await Telephone.OfAsync(client)).AnnounceAsync(id, await FactOfAsync(id), bytes)).Content.ReadFromJsonAsync<JsonObject>())!["whole"]!).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_cant_be_read_is_refused_with_its_reason_and_nothing_of_it_rests()
    {
        var page = await SignedInAsync();
        var whole = WithExif((await FieldApp.PhotoAsync(page)).Buffer!);
        using var client = await app.SignedInAsync("lucia");
        var lucia = await Telephone.OfAsync(client);

        foreach (var (bytes, why) in new[] { (whole[..^5000], "unreadable"), (Heic(), "heic"), (Encoding.ASCII.GetBytes("%PDF-1.7 no es una foto"), "unreadable") })
        {
            var (id, answer) = await SendAsync(lucia, bytes);
            ((string)answer["refused"]!).ShouldBe(why);
            ((bool)answer["whole"]!).ShouldBeFalse();
            (await app.RowsAsync("select count(*) from attachment_piece where attachment_id = $1", r => r.GetInt64(0), id)).ShouldBe([0L]);
            (await client.GetAsync($"/acompanamiento/adjuntos/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            // Asked again it says the same.
            ((string)(await (await lucia.AnnounceAsync(id, await FactOfAsync(id), bytes)).Content.ReadFromJsonAsync<JsonObject>())!["refused"]!).ShouldBe(why);
        }

        (await client.GetStringAsync($"/acompanamiento/{WithTomasa}")).ShouldContain("no se pudo leer y no se guardó");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_picture_that_the_server_cant_read_stays_on_the_telephone_and_she_decides()
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await app.PrepareAsync(page);
        // Another browser's picture: not one that can be read.
        await page.EvaluateAsync("() => { HTMLCanvasElement.prototype.toBlob = done => done(new Blob(['esto no es una foto'], { type: 'image/jpeg' })); }");
        await FieldApp.GoToTomasaAsync(page);
        await page.EvaluateAsync($"location.hash = '#/con/{WithTomasa}/foto'");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "foto.heic", MimeType = "image/heic", Buffer = Heic() });
        await Assertions.Expect(page.Locator("main .wrong").First).ToContainTextAsync("«Más compatible»");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "foto.png", MimeType = "image/png", Buffer = await PngAsync(page) });
        await page.Locator("canvas").WaitForAsync();
        await page.Locator("textarea[name=what]").FillAsync("Mural ilegible");
        await page.Locator("input[name=agreed]").CheckAsync();
        await page.Locator("input[name=covered]").CheckAsync();
        await FieldApp.TapAsync(page, "Guardar la foto");
        await Assertions.Expect(page.Locator("#estado")).ToContainTextAsync("1 cosa espera", new LocatorAssertionsToContainTextOptions { Timeout = 30_000 });
        await FieldApp.TapAsync(page, "1 cosa espera");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Mural ilegible");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sigue en este teléfono");
        if (Environment.GetEnvironmentVariable("LAZO_SHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "campo-foto-ilegible-360.png"), FullPage = true });

        var download = await page.RunAndWaitForDownloadAsync(() => FieldApp.TapAsync(page, "Bajar la foto"));
        (await File.ReadAllTextAsync((await download.PathAsync())!)).ShouldBe("esto no es una foto");
        await FieldApp.TapAsync(page, "Dejarla ir");
        await FieldApp.TapAsync(page, "Borrarla de este teléfono");
        await Assertions.Expect(page.Locator("main .empty")).ToContainTextAsync("Nada espera");
        (await app.HeldAsync("Mural ilegible")).ShouldBe(1, "That there was evidence stays said.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task From_the_page_the_same_holds_and_a_refusal_keeps_what_was_written()
    {
        await app.TellAsync(Tomasa, new Accepted(), app.Clock.Now.AddDays(-5), null, WithTomasa);
        var page = await SignedInAsync();
        var jpeg = WithExif((await FieldApp.PhotoAsync(page)).Buffer!);
        var png = WithText(await PngAsync(page));
        // Without script they come as they were taken.
        var plain = await SignedInAsync(script: false);

        foreach (var (name, bytes, said) in new[] { ("foto.heic", Heic(), "«Más compatible»"), ("rota.jpg", jpeg[..^5000], "no es una foto JPEG o PNG completa") })
        {
            await EvidenceAsync(plain, (name, bytes));
            await Assertions.Expect(plain.Locator("main .wrong").First).ToContainTextAsync(said);
            await Assertions.Expect(plain.Locator("textarea[name=what]")).ToHaveValueAsync("El mural");
        }

        await EvidenceAsync(plain, ("foto.jpg", jpeg), ("foto.png", png));
        await plain.GetByText("Guardado en el hilo.").WaitForAsync(new LocatorWaitForOptions { Timeout = 30_000 });
        foreach (var (mime, size) in new[] { ("image/jpeg", "960 1280"), ("image/png", "40 30") })
        {
            var id = (await app.RowsAsync("select a.id from attachment a join advising_fact f on f.id = a.fact_id where f.body like '%El mural%' and a.mime = $1", r => r.GetGuid(0), mime)).Single();
            var held = await HeldAsync(id);
            held.AsSpan().IndexOf(Place).ShouldBe(-1);
            Encoding.Latin1.GetString(held).ShouldNotContain("Telefono");
            (await SizeAsync(page, $"/acompanamiento/adjuntos/{id}")).ShouldBe(size);
        }

        await plain.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    private static async Task EvidenceAsync(IPage page, params (string Name, byte[] Bytes)[] photos)
    {
        await page.GotoAsync($"/acompanamiento/{WithTomasa}/evidencia");
        await page.FillAsync("textarea[name=what]", "El mural");
        await page.SetInputFilesAsync("input[name=photos]", photos.Select(photo => new FilePayload { Name = photo.Name, MimeType = "image/jpeg", Buffer = photo.Bytes }));
        await page.CheckAsync("input[name=agreed]");
        await page.ClickAsync("main button.primary");
    }

    private async Task<IPage> SignedInAsync(bool script = true)
    {
        var page = await browser.NewPageAsync(app.Address, 360, script);
        await SignIn.AsAsync(app, page, "lucia");
        await page.GotoAsync("/acompanamiento");
        return page;
    }

    private async Task<(Guid Id, JsonObject Answer)> SendAsync(Telephone lucia, byte[] bytes)
    {
        var id = Guid.CreateVersion7(app.Clock.Now);
        var fact = Telephone.Item(new EvidenceGiven(EvidenceKind.PupilsAchievement, "Mural", [id]), app.Clock.Now, TimeSpan.FromHours(1), WithTomasa);
        (await lucia.SendAsync(fact)).ShouldBe(["kept"]);
        (await lucia.AnnounceAsync(id, Guid.Parse((string)fact["id"]!), bytes)).EnsureSuccessStatusCode();
        JsonObject? answer = null;
        foreach (var (number, piece) in bytes.Chunk(AttachmentStore.PieceSize).Index())
            answer = await (await lucia.PieceAsync(id, number, piece)).Content.ReadFromJsonAsync<JsonObject>();
        return (id, answer!);
    }

    private async Task<Guid> FactOfAsync(Guid picture) => (await app.RowsAsync("select fact_id from attachment where id = $1", r => r.GetGuid(0), picture))[0];

    private async Task<byte[]> HeldAsync(Guid picture) =>
        [.. (await app.RowsAsync("select bytes from attachment_piece where attachment_id = $1 order by number", r => r.GetFieldValue<byte[]>(0), picture)).SelectMany(piece => piece)];

    private static Task<string> SizeAsync(IPage page, string address) => page.EvaluateAsync<string>("""
        async address => { const picture = new Image(); picture.src = address; await picture.decode(); return `${picture.naturalWidth} ${picture.naturalHeight}`; }
        """, address);

    private static async Task<byte[]> PngAsync(IPage page) => Convert.FromBase64String(await page.EvaluateAsync<string>("""
        () => { const canvas = document.createElement('canvas'); canvas.width = 40; canvas.height = 30; canvas.getContext('2d').fillRect(3, 3, 20, 20); return canvas.toDataURL('image/png').split(',')[1]; }
        """));

    // Exif as a telephone writes it, behind the picture's first mark: maker, which side is up, and a directory with the place.
    private static byte[] WithExif(byte[] jpeg)
    {
        byte[] tiff =
        [
            .. "MM\0*"u8, 0, 0, 0, 8, 0, 3,
            1, 0x0F, 0, 2, 0, 0, 0, 9, 0, 0, 0, 50, // maker, at 50
            1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, // turned
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 60, // the place, at 60
            0, 0, 0, 0,
            .. "Telefono\0"u8, 0,
            0, 4,
            0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0,
            0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 114,
            0, 3, 0, 2, 0, 0, 0, 2, (byte)'W', 0, 0, 0,
            0, 4, 0, 5, 0, 0, 0, 3, 0, 0, 0, 138,
            0, 0, 0, 0,
            .. Place, .. Rational(89), .. Rational(37), .. Rational(0),
        ];
        var length = tiff.Length + 8;
        return [.. jpeg[..2], 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. "Exif\0\0"u8, .. tiff, .. jpeg[2..]];
    }

    private static byte[] WithText(byte[] png)
    {
        byte[] text = [.. "tEXtAuthor\0Telefono"u8, .. Place];
        var length = new byte[4];
        var check = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, text.Length - 4);
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc(text));
        // Behind the header, which has 13 bytes.
        return [.. png[..33], .. length, .. text, .. check, .. png[33..]];
    }

    private static byte[] Heic() => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8, .. new byte[400]];

    private static byte[] Rational(byte number) => [0, 0, 0, number, 0, 0, 0, 1];

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
