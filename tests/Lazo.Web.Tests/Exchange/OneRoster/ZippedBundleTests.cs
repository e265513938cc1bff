using System.IO.Compression;
using System.Text;
using Lazo.Web.Tests.Support;
using Lazo.Web.Tests.Support.Bundles;

namespace Lazo.Web.Tests.Exchange.OneRoster;

/// <summary>Zips, whole and damaged, honest and not.</summary>
public sealed class ZippedBundleTests(TestServer server)
{
    [Theory]
    [InlineData("")]
    [InlineData("exportación 2025/")]
    [InlineData("exportacion\\")]
    public async Task A_bundle_in_a_zip_or_in_one_folder_inside_it_comes_in(string inside)
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var path = Path.Combine(school.Folder, "escuela.zip");
        new SmallBundle().Zip(path, inside);
        (await school.ImportAsync(path)).Refusals.ShouldBeEmpty();
        (await school.OneAsync("select count(*) from result")).ShouldBe("2");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(99)]
    public async Task A_zip_cut_off_is_one_sentence(int percent)
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var path = Path.Combine(school.Folder, "escuela.zip");
        new SmallBundle().Zip(path);
        var whole = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(path, whole[..(whole.Length * percent / 100)], TestContext.Current.CancellationToken);
        (await FaultAsync(school, path)).ShouldBe("«escuela.zip» no es un zip completo: está cortado o dañado; vuelve a copiarlo o a exportarlo.");
    }

    [Fact]
    public async Task A_zip_that_can_be_unpacked_but_isn_t_what_was_packed_is_refused()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var path = Path.Combine(school.Folder, "escuela.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            var bundle = new SmallBundle();
            foreach (var name in bundle.Names.Append("manifest"))
            {
                // As it is: a changed letter inside changes nothing of how it is unpacked.
                using var entry = zip.CreateEntry(name + ".csv", CompressionLevel.NoCompression).Open();
                entry.Write(bundle.Bytes(name));
            }
        }

        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        bytes[bytes.AsSpan().IndexOf("Alberto"u8)] = (byte)'O';
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        (await school.RefusedAsync(path)).ShouldBe("users.csv: no se puede descomprimir; el zip está cortado o dañado.");
    }

    [Fact]
    public async Task A_zip_that_says_less_than_it_holds_is_refused()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var path = Path.Combine(school.Folder, "escuela.zip");
        var size = (uint)new SmallBundle().Bytes("users").Length;
        new SmallBundle().Zip(path);
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        // The length stands in the entry of the directory, which comes last.
        var at = bytes.AsSpan().LastIndexOf("users.csv"u8) - 46 + 24;
        BitConverter.ToUInt32(bytes, at).ShouldBe(size);
        BitConverter.TryWriteBytes(bytes.AsSpan(at), size - 30);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        (await school.RefusedAsync(path)).ShouldBe("users.csv: no se puede descomprimir; el zip está cortado o dañado.");
    }

    [Fact]
    public async Task A_zip_that_would_grow_beyond_measure_isn_t_opened()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var path = Path.Combine(school.Folder, "escuela.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("results.csv").Open();
            var line = new byte[1 << 20];
            Array.Fill(line, (byte)'\n');
            for (var megabyte = 0; megabyte < 65; megabyte++)
                entry.Write(line);
        }

        var before = GC.GetTotalAllocatedBytes();
        (await FaultAsync(school, path)).ShouldBe("El zip «escuela.zip» crecería a 65 MB, fuera de toda medida para su tamaño; no lo abro.");
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(20L << 20);
    }

    [Theory]
    [InlineData("../users.csv")]
    [InlineData("a/../../users.csv")]
    [InlineData("/etc/users.csv")]
    [InlineData("..\\users.csv")]
    [InlineData("C:\\users.csv")]
    [InlineData("C:/users.csv")]
    public async Task A_name_that_leaves_its_folder_is_refused(string name)
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await FaultAsync(school, ZipOf(school, name))).ShouldBe($"El zip trae un nombre que sale de su carpeta («{name}»); no lo abro.");
    }

    [Fact]
    public async Task The_same_file_in_two_folders_is_refused()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await FaultAsync(school, ZipOf(school, "a/users.csv", "b/Users.csv"))).ShouldBe("El zip «escuela.zip» trae dos veces el archivo «Users.csv»; deja uno.");
    }

    [Fact]
    public async Task What_a_Mac_puts_beside_the_files_is_passed_over()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var path = Path.Combine(school.Folder, "escuela.zip");
        new SmallBundle().Zip(path, "escuela/");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            zip.CreateEntry("__MACOSX/escuela/users.csv");
            zip.CreateEntry("escuela/.DS_Store");
            zip.CreateEntry("escuela/notas..csv");
        }

        var report = await school.ImportAsync(path);
        report.UnknownFiles.ShouldBe(["notas..csv"]);
        report.Applied.ShouldBeTrue();
    }

    private static string ZipOf(ImportedSchool school, params string[] names)
    {
        var path = Path.Combine(school.Folder, "escuela.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var name in names)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes("sourcedId\n"));
        }

        return path;
    }

    private static async Task<string> FaultAsync(ImportedSchool school, string path) =>
        (await Should.ThrowAsync<CallerFault>(() => school.ImportAsync(path))).Message;
}
