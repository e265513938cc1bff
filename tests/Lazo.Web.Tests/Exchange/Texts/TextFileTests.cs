using System.IO.Compression;
using System.Text;
using Lazo.Domain.Research.Documents;
using Lazo.Web.Exchange.Texts;

namespace Lazo.Web.Tests.Exchange.Texts;

/// <summary>Files as LibreOffice writes them (the same invented interview in each format), as people make them by hand, and as somebody would who means harm.</summary>
public sealed class TextFileTests
{
    // The note stands behind the text; what was taken out and the comment in the margin don't stand anywhere.
    private const string Interview =
        "Entrevista E6\nElena:\t¿Cómo fue   la primera vez?\nE6: «Llegué con miedo» —dije—, y ella 🙂 me preguntó cómo estaba.\naño\tniñez\n2019\tpingüino\n\nuna cosa\notra cosa\nFin.\nDe verdad.\n\nSe ríe al contarlo.";

    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("rtf")]
    public async Task A_document_of_an_office_program_is_its_text(string ending)
    {
        var read = await ReadAsync($"entrevista.{ending}", File($"entrevista.{ending}"));
        read.Format.ShouldBe(ending);
        read.Text.Replace("pingüino\n\n", "pingüino\n", StringComparison.Ordinal).ShouldBe(Interview.Replace("pingüino\n\n", "pingüino\n", StringComparison.Ordinal));
        if (ending != "rtf")
            read.Said.ShouldContain(said => said.Es.Contains("comentarios", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_the_web_is_what_is_read_of_it()
    {
        (await ReadAsync("entrevista.html", File("entrevista.html"))).Text.ShouldStartWith(
            "Entrevista E6\nElena: ¿Cómo fue la primera vez?\nE6: «Llegué con borrado miedo» —dije—, y ella 🙂 me preguntó1 cómo estaba.\naño\tniñez\n2019\tpingüino\n\nuna cosa\notra cosa\n\nFin.\nDe verdad.");
        var said = await ReadAsync("x.htm", Encoding.Latin1.GetBytes("<html><head><meta charset=iso-8859-1><title>no</title></head><body>ni\u00f1ez<script>mal()</script><p>a&amp;b&nbsp;c</p><pre>x\n  y</pre><p hidden>no</p>"));
        said.Text.ShouldBe("niñez\na&b\u00A0c\nx\n  y");
        // As deep as its writer likes: nobody's program ends.
        (await ReadAsync("hondo.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "hondo"))).Text.ShouldBe("hondo");
    }

    [Fact]
    public async Task A_portable_document_gives_its_text_where_the_program_is_there_and_says_so_where_it_is_not()
    {
        var reading = await TextFile.ReadAsync(File("entrevista.pdf"), "entrevista.pdf", TestContext.Current.CancellationToken);
        if (!PortableFile.Readable)
        {
            reading.Wrong!.Why.Es.ShouldContain("poppler-utils");
            Assert.Skip("No pdftotext on this machine: the clear sentence is all that can be seen here.");
        }

        reading.Text!.Text.ShouldStartWith("Entrevista E6\nElena: ¿Cómo fue la primera vez?\nE6: «Llegué con");
        reading.Text.Text.ShouldContain("🙂 me preguntó");
        reading.Text.Said.ShouldNotBeEmpty();
        (await WrongAsync("roto.pdf", "%PDF-1.4 y nada más"u8.ToArray())).ShouldContain("dañado");
        (await WrongAsync("no.pdf", "hola"u8.ToArray())).ShouldContain("no empieza como un PDF");
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", true)]
    public async Task An_encoding_is_found_out_and_said_where_it_was_guessed(string name, bool guessed)
    {
        var encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);
        byte[] bytes = [.. name == "utf-16" ? encoding.GetPreamble() : [], .. encoding.GetBytes("Año de la niñez:\r\n“sí”\rfin")];
        var read = await ReadAsync("relato.txt", bytes);
        read.Text.ShouldBe("Año de la niñez:\n“sí”\nfin");
        (read.Said.Count > 0).ShouldBe(guessed);
    }

    [Fact]
    public async Task Rich_text_keeps_the_letters_of_its_fonts_and_nothing_of_its_settings()
    {
        const string Rtf = @"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Times;}}{\stylesheet{\s0 Normal;}}{\info{\author Alguien}}{\*\generator X;}ni\'f1ez \u191?c\u243?mo\u-10179?\u-8638? {\f1 \'ef\'f0}\par{\pict\bin4 }{}}}llave \{\}\par{\field{\*\fldinst HYPERLINK x}{\fldrslt enlace}}{\v oculto}\~fin}";
        (await ReadAsync("x.rtf", Encoding.Latin1.GetBytes(Rtf))).Text.ShouldBe("niñez ¿cómo🙂 пр\nllave {}\nenlace\u00A0fin");
        (await WrongAsync("x.rtf", Encoding.Latin1.GetBytes("{\\rtf1 sin fin\n"))).ShouldBe("línea 2: termina antes de tiempo: está cortado; ábrelo en su programa y guárdalo de nuevo.");
        (await WrongAsync("x.rtf", Encoding.Latin1.GetBytes("{\\rtf1 " + new string('{', 5_000)))).ShouldContain("sin fin");
    }

    [Fact]
    public async Task Subtitles_are_lines_that_know_when_they_were_spoken()
    {
        const string Vtt = "WEBVTT\n\nNOTE nada\n\nuno\n00:01.500 --> 00:04.000 align:start\n<v Elena>¿Cómo <i>fue</i>?\n🙂\n\n00:00:04.000 --> 00:00:09.250\nE6: Con miedo &amp; ganas.\n";
        var read = await ReadAsync("e6.vtt", Encoding.UTF8.GetBytes(Vtt));
        read.Text.ShouldBe("Elena: ¿Cómo fue? 🙂\nE6: Con miedo & ganas.");
        read.Marks.ShouldBe([new TimeMark(0, 1_500), new TimeMark(20, 4_000)]);
        new CodePoints(read.Text).Slice(20, 23).ShouldBe("E6:");

        var srt = await ReadAsync("e6.srt", Encoding.UTF8.GetBytes("1\r\n00:00:01,000 --> 00:00:02,000\r\nHola.\r\n\r\n2\r\n01:00:02,5 --> 01:00:03,000\r\n{\\an8}Adiós.\r\n"));
        srt.Text.ShouldBe("Hola.\nAdiós.");
        srt.Marks.ShouldBe([new TimeMark(0, 1_000), new TimeMark(6, 3_602_500)]);
        (await WrongAsync("e6.srt", "1\n00:00:01,000 --> 00:00:02,000\nHola\n\n2\n00:61:00 --> x\nMal\n"u8.ToArray())).ShouldStartWith("línea 6: no se entiende el tiempo «00:61:00»");
        (await WrongAsync("e6.srt", "00:00:09,000 --> 00:00:10,000\nHola\n\n00:00:01,000 --> 00:00:02,000\nAntes\n"u8.ToArray())).ShouldStartWith("línea 4: este subtítulo empieza antes");
        (await WrongAsync("e6.srt", "Hola"u8.ToArray())).ShouldContain("no trae ningún tiempo");
    }

    [Fact]
    public async Task What_means_harm_or_is_broken_is_refused_with_its_reason()
    {
        (await WrongAsync("carta.doc", [0xD0, 0xCF])).ShouldContain("guárdalo como .docx");
        (await WrongAsync("foto.jpg", [1])).ShouldContain("es una imagen");
        (await WrongAsync("sin-nada.txt", [])).ShouldBe("está vacío.");
        (await WrongAsync("blanco.txt", "  \n"u8.ToArray())).ShouldBe("no trae ninguna letra.");
        (await WrongAsync("programa.txt", "hola\nqué\0tal"u8.ToArray())).ShouldStartWith("línea 2: aquí hay algo que no es texto");
        (await WrongAsync("clave.docx", [0xD0, 0xCF, 0x11, 0xE0, 1])).ShouldContain("contraseña");
        (await WrongAsync("falso.docx", "hola"u8.ToArray())).ShouldContain("no es lo que dice su terminación");
        (await WrongAsync("falso.odt", Zip(("otra.xml", "<a/>"u8.ToArray())))).ShouldStartWith("«content.xml»: no está");
        (await WrongAsync("clave.odt", Zip(("META-INF/manifest.xml", "<m><encryption-data/></m>"u8.ToArray()), ("content.xml", [1, 2, 3])))).ShouldContain("contraseña");
        (await WrongAsync("doctype.odt", Zip(("content.xml", "<!DOCTYPE a [<!ENTITY x \"y\">]>\n<a>&x;</a>"u8.ToArray())))).ShouldContain("DOCTYPE");
        (await WrongAsync("cortado.odt", Zip(("content.xml", "<a>\n<b></a>"u8.ToArray())))).ShouldStartWith("«content.xml», línea 2:");
        (await WrongAsync("hondo.odt", Zip(("content.xml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 100_000))))))).ShouldContain("sin fin");
        (await WrongAsync("bomba.odt", Zip(("content.xml", new byte[64 << 20])))).ShouldContain("fuera de toda medida");
        (await WrongAsync("doctype.docx", Zip(("[Content_Types].xml", "<a/>"u8.ToArray()), ("word/document.xml", "<!DOCTYPE a><a/>"u8.ToArray())))).ShouldContain("DOCTYPE");
        var whole = File("entrevista.docx");
        foreach (var length in new[] { 100, whole.Length / 2, whole.Length - 10 })
            (await WrongAsync("cortado.docx", whole[..length])).ShouldContain("cortado");
        foreach (var at in Enumerable.Range(0, 200))
        {
            var broken = (byte[])whole.Clone();
            broken[at * 997 % broken.Length] ^= 0x55;
            var reading = await TextFile.ReadAsync(broken, "roto.docx", TestContext.Current.CancellationToken);
            ((reading.Text is null) != (reading.Wrong is null)).ShouldBeTrue();
        }
    }

    internal static byte[] File(string name)
    {
        using var from = typeof(TextFileTests).Assembly.GetManifestResourceStream($"texts/{name}")!;
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Zip(params (string Path, byte[] Bytes)[] files)
    {
        using var into = new MemoryStream();
        using (var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(bytes);
            }
        }

        return into.ToArray();
    }

    private static async Task<ReadText> ReadAsync(string name, byte[] bytes)
    {
        var reading = await TextFile.ReadAsync(bytes, name, TestContext.Current.CancellationToken);
        reading.Wrong.ShouldBeNull(reading.Wrong?.Why.Es);
        return reading.Text!;
    }

    private static async Task<string> WrongAsync(string name, byte[] bytes)
    {
        var wrong = (await TextFile.ReadAsync(bytes, name, TestContext.Current.CancellationToken)).Wrong.ShouldNotBeNull(name);
        return wrong.Place.Es.Length > 0 ? $"{wrong.Place.Es}: {wrong.Why.Es}" : wrong.Why.Es;
    }
}
