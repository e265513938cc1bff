using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising.Evidence;

/// <summary>Photos as evidence: without place or device, with a consent, and read by whoever reads the thread.</summary>
public sealed partial class EvidenceTests(ZoneApp app) : IClassFixture<ZoneApp>
{
    [Fact]
    public void A_jpeg_loses_place_device_preview_comment_and_what_follows_its_end_and_keeps_which_side_is_up()
    {
        var plain = PlainPicture.Of(Jpeg(orientation: 6))!.Value;

        plain.Mime.ShouldBe("image/jpeg");
        var text = Encoding.Latin1.GetString(plain.Bytes);
        foreach (var secret in new[] { "GPS", "Telefono", "JFIF", "comentario", "despues", "http://ns.adobe.com" }) text.ShouldNotContain(secret);
        text.ShouldContain("pixeles");
        text.ShouldContain("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006");
        plain.Bytes[^2..].ShouldBe([0xFF, 0xD9]);
        PlainPicture.Of(plain.Bytes)!.Value.Bytes.ShouldBe(plain.Bytes, "It is plain already.");
    }

    [Fact]
    public void A_png_keeps_what_a_picture_needs()
    {
        var png = Png(("IHDR", "13 bytes....."), ("eXIf", "GPS"), ("tEXt", "Author Telefono"), ("IDAT", "pixeles"), ("IEND", ""));
        var plain = PlainPicture.Of([.. png, .. "despues"u8])!.Value;

        plain.Bytes.ShouldBe(Png(("IHDR", "13 bytes....."), ("IDAT", "pixeles"), ("IEND", "")));
    }

    [Fact]
    public void What_isnt_a_whole_picture_is_refused()
    {
        var jpeg = Jpeg(1);
        PlainPicture.Of(jpeg.AsSpan(0, jpeg.Length - 20)).ShouldBeNull();
        PlainPicture.Of("%PDF-1.7"u8).ShouldBeNull();
        PlainPicture.Of("<svg onload=alert(1)>"u8).ShouldBeNull();
        PlainPicture.Of([0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 1]).ShouldBeNull();
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var broken = Jpeg(6);
            for (var j = 0; j < 4; j++) broken[random.Next(2, broken.Length)] = (byte)random.Next(256);
            var read = PlainPicture.Of(broken);
            if (read is { } some) some.Bytes.Length.ShouldBeLessThanOrEqualTo(broken.Length + 36);
        }
    }

    [Fact]
    public async Task The_two_keep_photos_with_a_consent_and_nobody_else_sees_them()
    {
        await app.TellAsync(Tomasa, new Accepted(), app.Clock.Now.AddDays(-5), null, WithTomasa);
        using var tomasa = await app.SignedInAsync("tomasa");
        var page = $"/mi-acompanamiento/{WithTomasa}/evidencia";

        var without = await SendAsync(tomasa, page, Jpeg(1), agreed: false);
        without.StatusCode.ShouldBe(HttpStatusCode.OK);
        var said = WebUtility.HtmlDecode(await without.Content.ReadAsStringAsync());
        said.ShouldContain("Falta el permiso");
        said.ShouldContain("Trabajaron en equipos");
        WebUtility.HtmlDecode(await (await SendAsync(tomasa, page, Encoding.UTF8.GetBytes("%PDF-1.7"), agreed: true)).Content.ReadAsStringAsync()).ShouldContain("no es una foto");

        (await SendAsync(tomasa, page, Jpeg(6), agreed: true)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var lucia = await app.SignedInAsync("lucia");
        var thread = await lucia.GetStringAsync($"/acompanamiento/{WithTomasa}");
        var photo = Photo().Match(thread).Value;
        photo.ShouldNotBeEmpty();
        var bytes = await lucia.GetByteArrayAsync(photo);
        bytes.ShouldBe(PlainPicture.Of(Jpeg(6))!.Value.Bytes);
        foreach (var other in new[] { "rosendo", "irma", "saul", "ramiro" })
        {
            using var client = await app.SignedInAsync(other);
            (await client.GetAsync(photo)).StatusCode.ShouldBe(HttpStatusCode.NotFound, other);
            (await client.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, other);
        }

        // It was the teacher's picture: the advisor doesn't delete it, the teacher does, and it is gone for both.
        var id = photo.Split('/')[^1];
        (await lucia.PostFormAsync($"/acompanamiento/{WithTomasa}", $"/acompanamiento/{WithTomasa}?handler=Forget", ("photo", id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await tomasa.PostFormAsync($"/mi-acompanamiento/{WithTomasa}", $"/mi-acompanamiento/{WithTomasa}?handler=Forget", ("photo", id));
        (await lucia.GetAsync(photo)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await lucia.GetStringAsync($"/acompanamiento/{WithTomasa}")).ShouldContain("Foto 1: borrada");
        await using var held = app.Database.Owner.CreateCommand("select count(*) from attachment_piece");
        (await held.ExecuteScalarAsync()).ShouldBe(0L);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string page, byte[] photo, bool agreed)
    {
        var token = WebUtility.HtmlDecode(Token().Match(await client.GetStringAsync(page)).Groups["value"].Value);
        var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("Trabajaron en equipos"), "what" }, { new StringContent("NewElementInPractice"), "kind" }, { new StringContent("1"), "notice" } };
        if (agreed) form.Add(new StringContent("true"), "agreed");
        form.Add(new ByteArrayContent(photo), "photos", "foto.jpg");
        return await client.PostAsync(page, form);
    }

    internal static byte[] Jpeg(byte orientation) =>
    [
        0xFF, 0xD8, .. Segment(0xE0, "JFIF\0"), .. Segment(0xE1, $"Exif\0\0II*\0\u0008\0\0\0\u0002\0\u0012\u0001\u0003\0\u0001\0\0\0{(char)orientation}\0\0\0\u0025\u0088\u0004\0\u0001\0\0\0GPS\0Telefono"),
        .. Segment(0xE1, "http://ns.adobe.com/xap/1.0/"), .. Segment(0xFE, "comentario"), .. Segment(0xDB, "tabla"), .. Segment(0xC0, "marco"), .. Segment(0xDA, "barrido"),
        .. "pixeles"u8, 0xFF, 0, 0xFF, 0xD0, .. "mas"u8, .. Segment(0xC4, "otra"), .. Segment(0xDA, "barrido"), .. "pixeles"u8, 0xFF, 0xD9, .. "despues GPS"u8,
    ];

    private static byte[] Segment(byte mark, string text) => [0xFF, mark, (byte)((text.Length + 2) >> 8), (byte)(text.Length + 2), .. Encoding.Latin1.GetBytes(text)];

    private static byte[] Png(params (string Name, string Data)[] parts) =>
    [
        0x89, .. "PNG\r\n\u001a\n"u8, .. parts.SelectMany(part => (byte[])[0, 0, 0, (byte)part.Data.Length, .. Encoding.Latin1.GetBytes(part.Name + part.Data), 1, 2, 3, 4]),
    ];

    [GeneratedRegex("/acompanamiento/adjuntos/[0-9a-f-]{36}", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Photo();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Token();
}
