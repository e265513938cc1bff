using System.Diagnostics;
using Lazo.Web;
using Lazo.Web.Data;
using Lazo.Web.Exchange.OneRoster;

namespace Lazo.Bench;

/// <summary>Ten million results imported into an empty database, and the same files again.</summary>
internal static class ImportBench
{
    internal static async Task RunAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("lazo-bench-");
        try
        {
            var files = folder.CreateSubdirectory("bundle").FullName;
            Console.Error.WriteLine("  writing the files…");
            LargeBundle.Write(files);
            var settings = new Settings(Path.Combine(folder.FullName, "data"), DatabaseConnection: null, Url: "", Demonstration: false);
            await using var database = await Database.OpenAsync(settings, Console.Error.WriteLine, cancellation);

            using var peak = new PeakMemory();
            var (first, report) = await ImportAsync(database, files, cancellation);
            var size = Directory.EnumerateFiles(files).Sum(file => new FileInfo(file).Length) >> 20;
            Console.WriteLine($"import: {first.TotalSeconds:0.0} s ({LargeBundle.Results:N0} results and the roster of {LargeBundle.Tutees:N0} tutees, {size:N0} MB of CSV, into an empty database; {report.Files.Sum(file => file.New):N0} rows)");
            var (again, same) = await ImportAsync(database, files, cancellation);
            if (!same.ChangesNothing)
                throw new InvalidOperationException("The same files changed something.");
            Console.WriteLine($"import-again: {again.TotalSeconds:0.0} s (the same files; {again / first:P0} of the first)");
            Console.Error.WriteLine($"  peak memory {peak.Megabytes:0} MB");

            LargeBundle.Write(files, changed: 1000);
            var (changed, third) = await ImportAsync(database, files, cancellation);
            Console.Error.WriteLine($"  with 1,000 changed marks: {changed.TotalSeconds:0.0} s, {third.Files.Sum(file => file.Changed):N0} changed");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(TimeSpan Took, ImportReport Report)> ImportAsync(Database database, string files, CancellationToken cancellation)
    {
        using var source = BundleSource.Open(files);
        var watch = Stopwatch.StartNew();
        var report = await new BundleImport(database, TimeProvider.System).RunAsync(
            demonstration: false, source, apply: true, by: null, file => Console.Error.WriteLine($"  {watch.Elapsed.TotalSeconds,6:0.0} s  {file}"), cancellation);
        if (report.IsRefused)
            throw new InvalidOperationException(report.Refusals[0].ToString());
        return (watch.Elapsed, report);
    }
}
