using Lazo.Web.Data;
using Lazo.Web.Tests.Exchange.Refi;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.CommandLine;

/// <summary><c>study</c> as a shell calls it: in, out, and which status it ends with.</summary>
public sealed class StudyCommandTests(TestServer server)
{
    [Fact]
    public async Task A_project_comes_in_goes_out_and_says_what_is_lost()
    {
        using var folder = new TestFolder();
        var connection = await server.NewBareDatabaseAsync();
        var file = Path.Combine(folder.Path, "prueba.qdpx");
        await WriteAsync(file);

        // Also where nobody was imported: somebody leads it.
        var alone = await server.NewBareDatabaseAsync();
        (await RunAsync(folder, alone, "study", "import", file, "--study", "Solo")).ShouldSatisfyAllConditions(
            run => run.Status.ShouldBe(0, run.Talk), run => run.Talk.ShouldContain("el estudio queda a nombre de «investigacion»"));
        (await RunAsync(folder, alone, "study", "export", "Solo", Path.Combine(folder.Path, "solo.csv"))).Status.ShouldBe(0);
        await SomebodyAsync(connection);

        var first = await RunAsync(folder, connection, "study", "import", file);
        first.Status.ShouldBe(0, first.Talk);
        first.Output.ShouldBe("Prueba: 1 documentos, 1 códigos, 1 marcas, 0 memos, 0 participantes");
        first.Talk.ShouldContain("no pasa: mapas o redes dibujados: 1 («Red»)");

        var clash = await RunAsync(folder, connection, "study", "import", file);
        clash.Status.ShouldBe(2);
        clash.Talk.ShouldContain("Ya hay un estudio que se llama «Prueba»");
        (await RunAsync(folder, connection, "study", "import", file, "--study", "Prueba")).ShouldSatisfyAllConditions(again => again.Status.ShouldBe(0, again.Talk), again => again.Output.ShouldBe("sin cambios"));

        foreach (var ending in new[] { "qdpx", "qdc", "csv", "xlsx", "docx" })
        {
            var path = Path.Combine(folder.Path, $"salida.{ending}");
            var made = await RunAsync(folder, connection, "study", "export", "Prueba", path);
            made.Status.ShouldBe(0, made.Talk);
            new FileInfo(path).Length.ShouldBeGreaterThan(100);
        }

        (await RunAsync(folder, connection, "study", "export", "Prueba", Path.Combine(folder.Path, "a.txt"))).Status.ShouldBe(2);
        (await RunAsync(folder, connection, "study", "export", "Otro", Path.Combine(folder.Path, "a.csv"))).Talk.ShouldContain("No hay ningún estudio que se llame «Otro».");
        (await RunAsync(folder, connection, "study", "import", Path.Combine(folder.Path, "salida.qdpx"), "--study", "Otro más")).ShouldSatisfyAllConditions(
            copy => copy.Status.ShouldBe(0, copy.Talk), copy => copy.Output.ShouldBe("Otro más: 1 documentos, 1 códigos, 1 marcas, 0 memos, 0 participantes"));
    }

    [Theory]
    [InlineData("no-hay.qdpx", "No encuentro «")]
    [InlineData("roto.qdpx", "está cortado o dañado")]
    public async Task What_can_t_be_read_ends_with_2_and_a_sentence(string name, string sentence)
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "roto.qdpx"), "PK\u0003\u0004…", TestContext.Current.CancellationToken);
        var run = await RunAsync(folder, await server.NewBareDatabaseAsync(), "study", "import", Path.Combine(folder.Path, name));
        (run.Status, run.Output).ShouldBe((2, ""));
        run.Talk.ShouldContain(sentence);
        run.Talk.ShouldNotContain("   at ");
    }

    private static async Task WriteAsync(string file)
    {
        var project = RefiData.Project(RefiData.TextSource(RefiData.Selection(0, 2, "Yo")), $"""<Graphs><Graph guid="{Guid.NewGuid()}" name="Red"/></Graphs>""");
        await File.WriteAllBytesAsync(file, RefiData.Zip(("project.qde", RefiData.Utf8(project)), ("sources/uno.txt", RefiData.Utf8("Yo llegaba con miedo."))).ToArray());
    }

    private static async Task SomebodyAsync(string connection)
    {
        await using var database = await Database.OpenAsync(connection, CancellationToken.None);
        await using var fill = database.Owner.CreateCommand("""
            insert into institution (name) values ('Universidad de prueba');
            insert into org (institution_id, sourced_id, name, type) values (1, 'uni', 'Universidad de prueba', 'school');
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name) values (1, 'p-nadia', 'nadia', 'Nadia', 'Pat', 'pat nadia');
            insert into person_role (institution_id, sourced_id, person_id, role, org_id) values (1, 'r-1', 1, 'ext:researcher', 1);
            """);
        await fill.ExecuteNonQueryAsync();
    }

    private static async Task<(int Status, string Output, string Talk)> RunAsync(TestFolder folder, string connection, params string[] arguments)
    {
        using var program = LazoProcess.Start(folder.Path, arguments, ("LAZO_DB", connection));
        var status = await program.EndsAsync();
        return (status, string.Join('\n', program.Output), string.Join('\n', program.Talk));
    }
}
