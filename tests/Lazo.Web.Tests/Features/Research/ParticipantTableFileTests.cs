using System.IO.Compression;
using System.Text;
using Lazo.Web.Features.Research.Participants;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A table as spreadsheets write it: commas, semicolons, tabs, old letters, quotes, a workbook.</summary>
public sealed class ParticipantTableFileTests
{
    [Theory]
    [InlineData("clave,dice\nC1,\"uno, dos\"\n\nC2,\"a \"\"b\"\"\nc\"\nC3,fin")]
    [InlineData("clave;dice\r\nC1;\"uno, dos\"\r\n\r\nC2;\"a \"\"b\"\"\nc\"\r\nC3;fin\r\n")]
    [InlineData("\uFEFFclave\tdice\nC1\tuno, dos\n\nC2\t\"a \"\"b\"\"\nc\"\nC3\tfin\n")]
    public async Task Cells_are_read_with_their_row(string text)
    {
        var table = await ReadAsync("t.csv", Encoding.UTF8.GetBytes(text));
        table.Headings.ShouldBe(["clave", "dice"]);
        table.Rows.Select(row => (row.Line, row.Cells[0], row.Cells[1])).ShouldBe([(2, "C1", "uno, dos"), (4, "C2", "a \"b\"\nc"), (6, "C3", "fin")]);
    }

    [Fact]
    public async Task Letters_of_an_old_spreadsheet_are_read() =>
        (await ReadAsync("t.csv", Encoding.Latin1.GetBytes("clave,años\nE1,Peñón\n"))).Rows[0].Cells[1].ShouldBe("Peñón");

    [Fact]
    public async Task A_workbook_is_read_by_its_first_sheet()
    {
        var table = await ReadAsync("t.xlsx", Workbook("""<row r="1"><c r="A1" t="inlineStr"><is><t>Clave</t></is></c><c r="C1" t="inlineStr"><is><t>Años</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>E7</t></is></c><c r="C3"><v>12.5</v></c></row>"""));
        table.Headings.ShouldBe(["Clave", "", "Años"]);
        table.Rows.Select(row => (row.Line, row.Cells[0], row.Cells[2])).ShouldBe([(3, "E7", "12.5")]);
    }

    [Theory]
    [InlineData("", "está vacío")]
    [InlineData("clave,nombre\n", "falta una fila")]
    [InlineData("PK nada", "dañado")]
    public async Task What_is_no_table_is_refused_with_a_sentence(string text, string said) =>
        (await Should.ThrowAsync<CallerFault>(() => ReadAsync("t.csv", Encoding.UTF8.GetBytes(text)))).Message.ShouldContain(said);

    private static Task<TableFile> ReadAsync(string name, byte[] bytes) => TableFile.ReadAsync(name, new MemoryStream(bytes), CancellationToken.None);

    private static byte[] Workbook(string rows)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", Package = "http://schemas.openxmlformats.org/package/2006";
            foreach (var (path, xml) in new[]
            {
                ("[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""),
                ("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
                ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="Hoja1" sheetId="1" r:id="r1"/></sheets></workbook>"""),
                ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
                ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>"""),
            })
            {
                using var part = new StreamWriter(zip.CreateEntry(path).Open());
                part.Write(xml);
            }
        }

        return bytes.ToArray();
    }
}
