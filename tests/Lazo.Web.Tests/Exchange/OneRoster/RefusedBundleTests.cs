using System.Text;
using Lazo.Web.Tests.Support;
using Lazo.Web.Tests.Support.Bundles;

namespace Lazo.Web.Tests.Exchange.OneRoster;

/// <summary>Bad input, each kind with its place and its reason; nothing of it comes in.</summary>
public sealed class RefusedBundleTests(TestServer server)
{
    public static TheoryData<string, string, string, string> Cells => new()
    {
        { "results", "2025-02-12,85", "2025-02-12,101", "results.csv, línea 2, columna 8 (score): «101» está fuera de la escala 0–100" },
        { "results", "2025-02-12,85", "2025-02-12,1e400", "results.csv, línea 2, columna 8 (score): «1e400» no es un número" },
        { "results", "2025-02-12,85", "2025-02-12,", "results.csv, línea 2, columna 8 (score): dice «fully graded» y no trae calificación" },
        { "results", "2025-02-12,85", "2025-02-30,85", "results.csv, línea 2, columna 7 (scoreDate): «2025-02-30» no es una fecha" },
        { "results", "2025-02-12,85", "1989-12-31,85", "results.csv, línea 2, columna 7 (scoreDate): fecha fuera de rango: 1989-12-31" },
        { "results", "2025-02-12,85", "2100-01-01,85", "fecha fuera de rango: 2100-01-01" },
        { "results", "2025-02-12,85", "0000-01-01,85", "«0000-01-01» no es una fecha" },
        { "results", "2025-02-12,85", "0001-01-01T00:00:00+06:00,85", "fecha fuera de rango: 0001-01-01" },
        { "results", "2025-02-12,85", "9999-12-31T23:00:00,85", "fecha fuera de rango: 9999-12-31" },
        { "results", "2025-02-12,85", "1950-06-01T10:00:00,85", "fecha fuera de rango: 1950-06-01" },
        { "results", "submitted,2025", "entregado,2025", "results.csv, línea 3, columna 6 (scoreStatus): «entregado» no es ninguno de" },
        { "results", "l-1,u-2", "l-1,u-7", "results.csv, línea 3, columna 5 (studentSourcedId): la persona «u-7» no existe" },
        { "results", "l-1,u-2", "l-7,u-2", "results.csv, línea 3, columna 4 (lineItemSourcedId): la actividad «l-7» no existe" },
        // In an empty table the other one is named by its line, in a filled one by its identifier.
        { "results", "l-1,u-2", "l-1,u-1", "de la misma persona en la misma actividad" },
        { "results", "x-2,", "x-1,", "results.csv, línea 3, columna 1 (sourcedId): el identificador «x-1» ya estaba en la línea 2" },
        { "enrollments", "e-2,k-1", "e-2,k-7", "enrollments.csv, línea 3, columna 2 (classSourcedId): «k-7» no existe en classes" },
        { "classes", "o-1,t-1", "o-1,t-7", "classes.csv, línea 2, columna 5 (termSourcedIds): el periodo «t-7» no existe" },
        { "users", "true,beto", "true,MARISOL", "users.csv, línea 3, columna 5 (username): el nombre de usuario «MARISOL» ya está en la línea 2" },
        { "users", "true,beto", "quizá,beto", "users.csv, línea 3, columna 4 (enabledUser): «quizá» no es ninguno de" },
        { "users", "Alberto", "", "users.csv, línea 3, columna 6 (givenName): la celda está vacía y hace falta" },
        { "users", "givenName", "nombre", "users.csv, línea 1: falta la columna «givenName»" },
        { "users", "marisol,Marisol", "marisol,Mari,sol", "users.csv, línea 2: la fila tiene 9 celdas y el encabezado 8" },
        { "users", "beto,Alberto", "be\0to,Alberto", "users.csv, línea 3: hay un byte nulo" },
        { "lineItems", "0,100", "100,0", "lineItems.csv, línea 2, columna 8 (resultValueMax): la escala no sube" },
        { "lineItems", "0,100", ",0", "lineItems.csv, línea 2, columna 8 (resultValueMax): la escala no sube" },
        { "lineItems", "0,100", "0,79228162514264337593543950335", "lineItems.csv, línea 2, columna 8 (resultValueMax): «79228162514264337593543950335» no es un número" },
        { "categories", "60", "-1", "categories.csv, línea 2, columna 3 (weight): «-1» no es un número de 0 o más" },
        { "academicSessions", "2025-01-13,2025-06-20", "2025-06-20,2025-01-13", "academicSessions.csv, línea 2, columna 5 (endDate): el periodo termina" },
        { "demographics", "u-1", "u-7", "demographics.csv, línea 2, columna 1 (sourcedId): la persona «u-7» no existe" },
        { "demographics", "1988", "1888", "fecha fuera de rango: 1888-04-02" },
        { "orgs", "school,", "school,o-7", "orgs.csv, línea 2, columna 4 (parentSourcedId): «o-7» no existe" },
        { "messages", "platform", "paloma", "messages.csv, línea 2, columna 5 (channel): «paloma» no es ninguno de" },
        { "messages", "parte?\"", "parte?", "messages.csv, línea 2, columna 7: el archivo termina dentro de una celda entre comillas" },
        { "accesses", "u-1,k-1", "u-1,k-7", "accesses.csv, línea 2, columna 3 (classSourcedId): el grupo «k-7» no existe" },
        { "events", "promise_kept,v-1", "promise_kept,v-7", "events.csv, línea 3, columna 6 (refSourcedId): el registro «v-7» no existe" },
        { "events", "promise_kept,v-1", "promise_kept,", "un registro «promise_kept» dice a qué se refiere" },
        { "events", "docente\"\"}", "docente\"\"", "events.csv, línea 2, columna 7 (data): el JSON no se puede leer" },
        { "events", "al docente", "\\u0000", "«text» trae un carácter nulo" },
        { "events", "al docente", "\\ud800", "el JSON trae medio carácter" },
        { "tutorships", "u-9,u-1", "u-1,u-1", "tutorships.csv, línea 2, columna 3 (studentSourcedId): nadie es tutor de sí mismo" },
        { "manifest", "file.users,bulk", "file.users,entero", "manifest.csv, línea 8, columna 2 (value): «entero» no es ninguno de: bulk, delta, absent" },
    };

    [Theory, MemberData(nameof(Cells))]
    public async Task A_bad_cell_is_refused_with_its_place(string file, string old, string by, string sentence)
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.RefusedAsync(new SmallBundle().Replace(file, old, by))).ShouldContain(sentence);
    }

    [Theory, MemberData(nameof(Cells))]
    public async Task A_bad_cell_leaves_what_was_there(string file, string old, string by, string sentence)
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        (await school.RefusedAsync(new SmallBundle().Replace(file, old, by))).ShouldContain(sentence);
    }

    [Fact]
    public async Task Other_encodings_are_named()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var text = new SmallBundle()["users"];
        (await school.RefusedAsync(new SmallBundle().With("users", Encoding.Latin1.GetBytes(text)))).ShouldContain("users.csv, línea 3: hay un byte que no es UTF-8 (¿Latin-1?)");
        (await school.RefusedAsync(new SmallBundle().With("users", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]))).ShouldContain("users.csv, línea 1, columna 1: el archivo está en UTF-16");
    }

    [Fact]
    public async Task An_empty_file_and_a_missing_manifest_are_named()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.RefusedAsync(new SmallBundle().With("users", ""))).ShouldContain("users.csv: el archivo está vacío");
        (await school.RefusedAsync(new SmallBundle().Without("manifest"))).ShouldContain("manifest.csv: falta el archivo");
    }

    [Fact]
    public async Task An_identifier_without_measure_is_refused()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.RefusedAsync(new SmallBundle().Replace("courses", "c-1,", new string('c', 3000) + ","))).ShouldContain("courses.csv, línea 2, columna 1 (sourcedId): tiene 3000 caracteres y caben 255");
        (await school.RefusedAsync(new SmallBundle().Replace("users", "true,beto", "true," + new string('b', 3000)))).ShouldContain("users.csv, línea 3, columna 5 (username): tiene 3000 caracteres");
    }

    [Fact]
    public async Task Tutorships_that_overlap_name_both_lines()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.RefusedAsync(new SmallBundle().Add("tutorships", "w-2,u-2,u-1,2025-03-01,"))).ShouldContain("tutorships.csv, línea 3, columna 3 (studentSourcedId): un tutorado tiene una sola tutora o tutor a la vez, y esta tutoría se encima con «w-1» (línea 2)");
    }

    [Fact]
    public async Task A_username_and_a_result_that_others_have_already_are_refused()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        (await school.RefusedAsync(new SmallBundle().Delta("users").With("users", "sourcedId,username,givenName,familyName\nu-5,Beto,Norberto,Luna\n"))).ShouldContain("users.csv, línea 2, columna 2 (username): el nombre de usuario «Beto» ya es de «u-2»");
        (await school.RefusedAsync(new SmallBundle().Delta("results").Replace("results", "x-1,", "x-5,"))).ShouldContain("ya hay un resultado de la misma persona en la misma actividad, con otro identificador («x-1»)");
    }

    [Fact]
    public async Task A_line_without_end_is_refused_in_little_memory()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var folder = Path.Combine(school.Folder, "long");
        new SmallBundle().WriteTo(folder);
        await using (var file = new FileStream(Path.Combine(folder, "users.csv"), FileMode.Create))
        {
            var chunk = new byte[1 << 20];
            Array.Fill(chunk, (byte)'a');
            for (var megabyte = 0; megabyte < 2; megabyte++)
                await file.WriteAsync(chunk, TestContext.Current.CancellationToken);
            file.SetLength(2L << 30);
        }

        var before = GC.GetTotalAllocatedBytes();
        var report = await school.ImportAsync(folder);
        report.Refusals[0].ToString().ShouldBe("users.csv, línea 1: la línea pasa de 1 MB; el archivo está dañado o no es CSV.");
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(200L << 20);
    }
}
