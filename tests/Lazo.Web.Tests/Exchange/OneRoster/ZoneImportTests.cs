using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lazo.Web.Tests.Support;
using Lazo.Web.Tests.Support.Bundles;

namespace Lazo.Web.Tests.Exchange.OneRoster;

/// <summary>A zone of basic education from files: schools, roads, appointments, days; also from a spreadsheet.</summary>
public sealed class ZoneImportTests(TestServer server)
{
    private const string Orgs = "sourcedId,name,type,parentSourcedId\no-1,Bachillerato Río Claro,school,\nz-1,Zona 1,district,\ns-1,Primaria Luz,school,z-1\ns-2,Telesecundaria Mar,school,z-1\n";
    private const string Schools = "sourcedId,orgSourcedId,zoneSourcedId,level,shift,multigrade,opensAt,closesAt,recessFrom,recessTo,roadMinutes,signal\n"
        + "s-1,s-1,z-1,primary,morning,true,8:00,12:30,10:30,11:00,20,false\ns-2,s-2,z-1,telesecundaria,full,,8:00,14:00,,,,\n";

    public static TheoryData<string, string, string, string> Cells => new()
    {
        { "schools", "primary,morning", "primaria,morning", "schools.csv, línea 2, columna 4 (level): el nivel «primaria» no es ninguno de: preschool" },
        { "schools", "primary,morning", "primary,matutino", "schools.csv, línea 2, columna 5 (shift): «matutino» no es ninguno de" },
        { "schools", "true,8:00", "true,8h", "schools.csv, línea 2, columna 7 (opensAt): «8h» no es una hora (HH:mm)" },
        { "schools", "8:00,12:30", "13:00,12:30", "schools.csv, línea 2, columna 8 (closesAt): la escuela cierra (12:30) antes de abrir (13:00)" },
        { "schools", "10:30,11:00", "10:30,", "schools.csv, línea 2, columna 10 (recessTo): el recreo dice de qué hora a qué hora" },
        { "schools", "11:00,20", "11:00,2000", "columna 11 (roadMinutes): «2000» no es un número entero de minutos" },
        { "schools", "s-2,s-2", "s-2,s-9", "schools.csv, línea 3, columna 2 (orgSourcedId): «s-9» no existe en orgs" },
        { "schools", "s-2,s-2", "s-2,s-1", "schools.csv, línea 3, columna 2 (orgSourcedId): la escuela «s-1» ya tiene sus datos con otro identificador" },
        { "roads", "s-1,s-2", "s-1,s-1", "roads.csv, línea 2, columna 3 (toSourcedId): un camino va de una escuela a otra" },
        { "roads", "s-1,s-2", "s-1,o-1", "roads.csv, línea 2, columna 3 (toSourcedId): «o-1» no es una escuela" },
        { "advisors", "2025-08-16,2028-08-15", "2025-08-16,2028-08-16", "advisors.csv, línea 2, columna 6 (endDate): el nombramiento dura más de 3 ciclos escolares; si empieza el 2025-08-16, termina a más tardar el 2028-08-15" },
        { "advisors", "2025-08-16,2028-08-15", "2025-08-16,", "advisors.csv, línea 2, columna 6 (endDate): un nombramiento tiene fin" },
        { "advisors", "u-9,z-1", "u-7,z-1", "advisors.csv, línea 2, columna 2 (userSourcedId): «u-7» no existe en users" },
        { "advisors", "u-9,z-1", "u-9,s-1", "advisors.csv, línea 2, columna 3 (zoneSourcedId): «s-1» no es una zona con escuelas" },
        { "schoolDays", "council", "junta", "schoolDays.csv, línea 2, columna 5 (kind): «junta» no es ninguno de: council, no_classes, other" },
        { "schoolDays", "z-1,s-2", "z-1,o-1", "schoolDays.csv, línea 3, columna 3 (schoolSourcedId): «o-1» no es una escuela" },
    };

    [Theory, MemberData(nameof(Cells))]
    public async Task A_bad_cell_is_refused_with_its_place(string file, string old, string by, string sentence)
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.RefusedAsync(Bundle().Replace(file, old, by))).ShouldContain(sentence);
    }

    [Fact]
    public async Task A_zone_comes_in_changes_and_stays_the_same()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.ImportAsync(Bundle())).Applied.ShouldBeTrue();
        (await school.OneAsync("select string_agg(concat_ws(' ', level, shift, multigrade, opens_at, recess_from, road_minutes, signal), '; ' order by org_id) from school"))
            .ShouldBe("primary morning t 08:00:00 10:30:00 20 f; telesecundaria full f 08:00:00 0 t");
        (await school.OneAsync("select minutes from road")).ShouldBe("45");
        (await school.OneAsync("select post || ' ' || ends from advisor_term")).ShouldBe("advisor 2028-08-15");
        (await school.OneAsync("select string_agg(kind || coalesce(school_id, 0), ' ' order by day) from school_day")).ShouldBe("council0 no_classes" + await school.OneAsync("select id from org where sourced_id = 's-2'"));

        var again = await school.ImportAsync(Bundle().Replace("schools", "11:00,20", "11:00,25"));
        again.Files.Sum(file => file.Changed).ShouldBe(1);
        again.Files.Sum(file => file.New + file.Removed).ShouldBe(0);
        (await school.ImportAsync(Bundle().Replace("roads", "d-1,", "d-9,"))).Applied.ShouldBeTrue();
        (await school.OneAsync("select string_agg(sourced_id, ' ') from road")).ShouldBe("d-9", "a road has one row, whoever said it last");
    }

    [Fact]
    public async Task Two_appointments_that_touch_dont_get_round_the_limit()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        const string Header = "sourcedId,userSourcedId,zoneSourcedId,post,beginDate,endDate\n", First = "a-1,u-9,z-1,,2025-08-16,2027-07-15\n";
        var bundle = Bundle().With("advisors", Header + First);
        (await school.RefusedAsync(Bundle().With("advisors", Header + First + "a-2,u-9,z-1,,2027-08-16,2029-07-15\n")))
            .ShouldContain("advisors.csv, línea 3, columna 6 (endDate): junto con los nombramientos que lo tocan dura más de 3 ciclos escolares; como el primero empieza el 2025-08-16, termina a más tardar el 2028-08-15");
        (await school.ImportAsync(bundle)).Applied.ShouldBeTrue();
        (await school.RefusedAsync(Bundle().With("advisors", Header + "a-2,u-9,z-1,,2027-08-16,2029-07-15\n"))).ShouldContain("junto con los nombramientos que lo tocan");
        (await school.ImportAsync(Bundle().With("advisors", Header + First + "a-2,u-9,z-1,,2027-08-16,2028-07-15\n"))).Applied.ShouldBeTrue();
    }

    [Fact]
    public async Task A_school_where_two_meet_isnt_taken_away()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.ImportAsync(Bundle())).Applied.ShouldBeTrue();
        await school.OneAsync("""
            insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at)
            select gen_random_uuid(), i.id, a.id, t.id, o.id, now() from institution i, person a, person t, org o
            where a.sourced_id = 'u-9' and t.sourced_id = 'u-2' and o.sourced_id = 's-1'
            """);
        (await school.RefusedAsync(Bundle().With("schools", "sourcedId,status,orgSourcedId,zoneSourcedId,level,shift,opensAt,closesAt\ns-1,tobedeleted,,,,,,\n").Without("schoolDays").Without("roads")))
            .ShouldContain("schools.csv, línea 2, columna 1 (sourcedId): en la escuela «s-1» hay acompañamientos o visitas");
    }

    [Fact]
    public async Task A_spreadsheet_is_read_as_the_same_files()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.ImportAsync(Bundle().Without("schools").Without("roads").Without("advisors").Without("schoolDays"))).Applied.ShouldBeTrue();
        var path = Path.Combine(school.Folder, "zona.xlsx");
        Write(path, ("schools", Schools), ("roads", Bundle()["roads"]), ("advisors", Bundle()["advisors"]), ("notas", "a,b\n1,2\n"));

        var report = await school.ImportAsync(path);

        report.Refusals.ShouldBeEmpty();
        report.Applied.ShouldBeTrue();
        report.UnknownFiles.ShouldBe(["notas.csv"]);
        (await school.OneAsync("select string_agg(concat_ws(' ', level, shift, multigrade, opens_at, recess_from, road_minutes, signal), '; ' order by org_id) from school"))
            .ShouldBe("primary morning t 08:00:00 10:30:00 20 f; telesecundaria full f 08:00:00 0 t");
        (await school.OneAsync("select begins || ' ' || ends from advisor_term")).ShouldBe("2025-08-16 2028-08-15");

        Write(path, ("schools", Schools.Replace("telesecundaria", "tele", StringComparison.Ordinal)));
        (await school.RefusedAsync(path)).ShouldContain("Hoja «schools», fila 3, columna D (level): el nivel «tele»");
        // As a person calls her sheets, and with an empty row above.
        Write(path, ("Escuelas", Schools.Replace("\ns-2", "\n,\ns-2", StringComparison.Ordinal).Replace("8:00,14:00", "8:00,7:00", StringComparison.Ordinal)));
        (await school.RefusedAsync(path)).ShouldContain("Hoja «Escuelas», fila 4, columna H (closesAt): la escuela cierra");
        await File.WriteAllBytesAsync(path, (await File.ReadAllBytesAsync(path))[..900]);
        (await Should.ThrowAsync<CallerFault>(() => school.ImportAsync(path))).Message.ShouldContain("zona.xlsx");
    }

    private static SmallBundle Bundle() => With(new SmallBundle().With("orgs", Orgs), ("schools", Schools),
        ("roads", "sourcedId,fromSourcedId,toSourcedId,minutes\nd-1,s-1,s-2,45\n"),
        ("advisors", "sourcedId,userSourcedId,zoneSourcedId,post,beginDate,endDate\na-1,u-9,z-1,,2025-08-16,2028-08-15\n"),
        ("schoolDays", "sourcedId,zoneSourcedId,schoolSourcedId,date,kind,words\ny-1,z-1,,2025-11-28,council,\ny-2,z-1,s-2,2025-12-01,no_classes,Fiesta\n"));

    // The manifest names what there is once a file was taken out; one is put in for that.
    private static SmallBundle With(SmallBundle bundle, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files.Append(("nothing", "a\n")))
            bundle.With(name, text);
        return bundle.Without("nothing");
    }

    /// <summary>As a spreadsheet would write it: shared words, dates and hours as numbers with a style.</summary>
    private static void Write(string path, params (string Sheet, string Csv)[] tables)
    {
        using var book = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var part = book.AddWorkbookPart();
        part.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 200, FormatCode = "hh:mm" }), new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14 }, new CellFormat { NumberFormatId = 200 }));
        var words = new List<string>();
        var sheets = new Sheets();
        foreach (var ((name, csv), number) in tables.Select((table, index) => (table, (uint)index + 1)))
        {
            var sheet = part.AddNewPart<WorksheetPart>();
            var rows = new SheetData();
            foreach (var (line, at) in csv.TrimEnd('\n').Split('\n').Select((line, index) => (line, (uint)index + 1)))
            {
                var row = new Row { RowIndex = at };
                row.Append(line.Split(',').Select((value, column) => (Value: value, Column: column)).Where(cell => cell.Value.Length > 0)
                    .Select(cell => CellOf(cell.Value, $"{(char)('A' + cell.Column)}{at}", words)));
                rows.Append(row);
            }

            sheet.Worksheet = new Worksheet(rows);
            sheets.Append(new Sheet { Id = part.GetIdOfPart(sheet), SheetId = number, Name = name });
        }

        part.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(words.Select(word => new SharedStringItem(new Text(word))));
        part.Workbook = new Workbook(sheets);
    }

    private static Cell CellOf(string value, string place, List<string> words)
    {
        if (value is "true" or "false")
            return new Cell { CellReference = place, DataType = CellValues.Boolean, CellValue = new CellValue(value == "true" ? "1" : "0") };
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day))
            return new Cell { CellReference = place, StyleIndex = 1, CellValue = new CellValue($"{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}") };
        if (TimeOnly.TryParseExact(value, "H:mm", out var time))
            return new Cell { CellReference = place, StyleIndex = 2, CellValue = new CellValue(time.ToTimeSpan().TotalDays) };
        if (int.TryParse(value, out var figure))
            return new Cell { CellReference = place, CellValue = new CellValue(figure) };
        words.Add(value);
        return new Cell { CellReference = place, DataType = CellValues.SharedString, CellValue = new CellValue(words.Count - 1) };
    }
}
