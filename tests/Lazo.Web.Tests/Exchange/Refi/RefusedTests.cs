using System.Text;
using Lazo.Web.Exchange.Refi;
using static Lazo.Web.Tests.Exchange.Refi.RefiData;

namespace Lazo.Web.Tests.Exchange.Refi;

/// <summary>What is refused of a file, each with a sentence of its own that names the place.</summary>
public sealed class RefusedTests
{
    private const string Nobody = "99999999-9999-9999-9999-999999999999";

    public static TheoryData<string, string> Projects() => new()
    {
        { Project(TextSource(Selection(5, 3))), "project.qde, línea 5: la marca va al revés: empieza en 5 y termina en 3." },
        { Project(TextSource(Selection(-1, 3))), "la marca empieza antes del texto (-1)." },
        { Project(TextSource(Selection(3, 300))), "la marca va de 3 a 300 y el texto de «E1» tiene 21 letras." },
        { Project(TextSource(Selection(0, 3, code: Nobody))), $"apunta a un código que no está en el archivo ({Nobody})." },
        { Project(TextSource($"""<NoteRef targetGUID="{Nobody}"/>""")), "apunta a una nota que no está en el archivo" },
        { Project(TextSource(""), $"""<Sets><Set guid="{Nobody}" name="C"><MemberSource targetGUID="{Nobody}"/></Set></Sets>"""), "apunta a un documento que no está en el archivo" },
        { Project(TextSource(""), $"""<Links><Link guid="{Nobody}" originGUID="{Code}" targetGUID="99999999-9999-9999-9999-999999999998"/></Links>"""), "el enlace apunta a algo que no está en el archivo" },
        { Project(TextSource(Selection(0, 3)).Replace($"creatingUser=\"{User}\"", $"creatingUser=\"{Nobody}\"")), "nombra a una persona que no está en el archivo" },
        { Project(TextSource("") + TextSource("", "internal://dos.txt").Replace(Source, Nobody)), "línea 5: falta en el zip el texto de «E1» («internal://dos.txt»)." },
        { Project(TextSource("", "internal://../../etc/passwd")), "«internal://../../etc/passwd» sale de la carpeta del proyecto; no lo abro." },
        { Project(TextSource("", "internal://%2e%2e/fuera.txt")), "sale de la carpeta del proyecto; no lo abro." },
        { Project("", codes: """<Code guid="uno" name="Miedo" isCodable="true"/>"""), "«uno» no es un identificador (GUID)." },
        { Project("", codes: """<Code name="Miedo" isCodable="true"/>"""), "a «Miedo» le falta su identificador (guid)." },
        { Project("", codes: $"""<Code guid="{Code}" name="A" isCodable="true"/><Code guid="{Code}" name="B" isCodable="true"/>"""), "dos cosas de la misma clase llevan el identificador" },
        { Project("", codes: string.Concat(Enumerable.Range(0, 120).Select(n => $"""<Code guid="{Guid.NewGuid()}" name="{n}" isCodable="true">""")) + string.Concat(Enumerable.Repeat("</Code>", 120))), "hay más de 100 niveles" },
        { Project(TextSource("""<PlainTextSelection guid="44444444-4444-4444-4444-444444444444" startPosition="a" endPosition="3"/>""")), "la marca no dice entre qué posiciones va" },
        { """<?xml version="1.0"?><!DOCTYPE Project [<!ENTITY a "aaaa">]><Project name="&a;"/>""", "project.qde, línea 1: trae una declaración DOCTYPE" },
        { "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"x\">\n<Users>", "línea 2: no es XML completo" },
        { "<?xml version=\"1.0\" encoding=\"utf-99\"?><Project/>", "codificación" },
        { "<html/>", "esperaba un proyecto o un libro de códigos de REFI-QDA y encontré «html»." },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_that_is_wrong_is_refused_with_its_place(string project, string sentence) =>
        Should.Throw<CallerFault>(() => Read(project)).Message.ShouldContain(sentence);

    [Fact]
    public void What_says_utf8_and_isn_t_is_refused_with_its_line()
    {
        var latin = Encoding.Latin1.GetBytes(Project(TextSource(Selection(0, 3, "ñandú"))));
        Should.Throw<CallerFault>(() => ProjectReader.Read(Zip(("project.qde", latin)), "a.qdpx")).Message.ShouldBe("project.qde, línea 5: el texto no está en UTF-8, como debe; guárdalo o expórtalo de nuevo en UTF-8.");
        Should.Throw<CallerFault>(() => ProjectReader.Read(Zip(("project.qde", Utf8(Project(TextSource("")))), ("sources/uno.txt", Encoding.Latin1.GetBytes("uno\nñandú"))), "a.qdpx")).Message
            .ShouldBe("uno.txt («E1»), línea 2: el texto no está en UTF-8, como debe; guárdalo o expórtalo de nuevo en UTF-8.");
    }

    [Theory]
    [InlineData("../fuera.txt", "sale de su carpeta («../fuera.txt»)")]
    [InlineData("/etc/passwd", "sale de su carpeta («/etc/passwd»)")]
    [InlineData("sources\\..\\..\\fuera.txt", "sale de su carpeta")]
    [InlineData("C:/fuera.txt", "sale de su carpeta")]
    [InlineData("PROJECT.QDE", "trae dos veces el archivo «PROJECT.QDE»")]
    public void A_name_that_leads_out_of_the_zip_is_refused(string path, string sentence) =>
        Should.Throw<CallerFault>(() => ProjectReader.Read(Zip(("project.qde", Utf8(Project(""))), (path, Utf8("x"))), "a.qdpx")).Message.ShouldContain(sentence);

    [Fact]
    public void A_zip_that_would_grow_out_of_measure_is_refused()
    {
        var bomb = Zip(("project.qde", Utf8(Project(TextSource("")))), ("sources/uno.txt", new byte[40 << 20]));
        bomb.Length.ShouldBeLessThan(200_000);
        Should.Throw<CallerFault>(() => ProjectReader.Read(bomb, "bomba.qdpx")).Message.ShouldContain("fuera de toda medida");

        var many = Zip([.. Enumerable.Range(0, 20_001).Select(n => ($"sources/{n}.txt", Array.Empty<byte>()))]);
        Should.Throw<CallerFault>(() => ProjectReader.Read(many, "muchos.qdpx")).Message.ShouldContain("más de los");
    }

    [Fact]
    public void What_holds_no_project_or_several_or_is_cut_is_refused()
    {
        Should.Throw<CallerFault>(() => ProjectReader.Read(Zip(("a.txt", [1])), "a.qdpx")).Message.ShouldContain("no trae ningún proyecto");
        Should.Throw<CallerFault>(() => ProjectReader.Read(Zip(("a.qde", [1]), ("b.qde", [1])), "a.qdpx")).Message.ShouldContain("trae 2 proyectos");
        Should.Throw<CallerFault>(() => ProjectReader.Read(new MemoryStream(Utf8("PK\u0003\u0004…")), "a.qdpx")).Message.ShouldContain("está cortado o dañado");
        Should.Throw<CallerFault>(() => ProjectReader.Read(new MemoryStream(), "a.qdc")).Message.ShouldBe("«a.qdc» está vacío.");
        var damaged = Zip(("project.qde", Utf8(Project(""))));
        var bytes = damaged.ToArray();
        bytes[60] ^= 0xFF;
        Should.Throw<CallerFault>(() => ProjectReader.Read(new MemoryStream(bytes), "a.qdpx"));
    }
}
