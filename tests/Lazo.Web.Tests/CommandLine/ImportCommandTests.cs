using Lazo.Web.Data;
using Lazo.Web.Tests.Exchange.OneRoster;
using Lazo.Web.Tests.Support;
using Lazo.Web.Tests.Support.Bundles;

namespace Lazo.Web.Tests.CommandLine;

/// <summary><c>import</c> as a shell calls it: what it prints where, and with which status it ends.</summary>
public sealed class ImportCommandTests(TestServer server)
{
    [Fact]
    public async Task What_comes_in_ends_with_0_what_changes_nothing_says_so_what_is_refused_ends_with_2()
    {
        using var folder = new TestFolder();
        var connection = await server.NewBareDatabaseAsync();
        var zip = Path.Combine(folder.Path, "escuela.zip");
        new SmallBundle().Zip(zip);

        var first = await RunAsync(folder, connection, zip);
        first.Status.ShouldBe(0, first.Talk);
        first.Output.ShouldContain("users.csv: 3 filas: 3 nuevas, 0 cambiadas, 0 sin cambio, 0 quitadas");

        var again = await RunAsync(folder, connection, zip);
        (again.Status, again.Output).ShouldBe((0, "sin cambios"));

        var bad = Path.Combine(folder.Path, "mal");
        new SmallBundle().Replace("results", "2025-02-12,85", "2025-02-12,101").WriteTo(bad);
        var refused = await RunAsync(folder, connection, bad);
        refused.Status.ShouldBe(2);
        refused.Output.ShouldBe("results.csv, línea 2, columna 8 (score): «101» está fuera de la escala 0–100 de la actividad «l-1».");
        refused.Talk.ShouldEndWith("No se importó nada: hay 1 falla; corrígelas y vuelve a importar.");
    }

    [Theory]
    [InlineData("no-existe", "No encuentro «")]
    [InlineData("roto.zip", "«roto.zip» no es un zip completo")]
    [InlineData("vacia", "manifest.csv: falta el archivo")]
    public async Task What_isn_t_a_bundle_ends_with_2_and_a_sentence(string name, string sentence)
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "roto.zip"), "PK\u0003\u0004…", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(folder.Path, "vacia"));

        var run = await RunAsync(folder, await server.NewBareDatabaseAsync(), Path.Combine(folder.Path, name));
        run.Status.ShouldBe(2);
        (run.Output + run.Talk).ShouldContain(sentence);
        run.Talk.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_fault_of_the_database_ends_with_1_and_a_sentence()
    {
        using var folder = new TestFolder();
        var connection = await server.NewBareDatabaseAsync();
        await using (var database = await Database.OpenAsync(connection, TestContext.Current.CancellationToken))
        await using (var trap = database.Owner.CreateCommand(UnforeseenTests.Trap))
            await trap.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var bundle = Path.Combine(folder.Path, "escuela");
        new SmallBundle().WriteTo(bundle);
        var run = await RunAsync(folder, connection, bundle);
        run.Status.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Talk.ShouldContain("Lazo tuvo una falla que no es tuya: results.csv: la base de datos no lo aceptó y no se importó nada (el resorte saltó).");
        run.Talk.ShouldNotContain("   at ");
    }

    private static async Task<(int Status, string Output, string Talk)> RunAsync(TestFolder folder, string connection, string path)
    {
        using var program = LazoProcess.Start(folder.Path, ["import", path], ("LAZO_DB", connection));
        var status = await program.EndsAsync();
        return (status, string.Join('\n', program.Output), string.Join('\n', program.Talk));
    }
}
