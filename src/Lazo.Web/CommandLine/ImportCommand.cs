using Lazo.Web.Data;
using Lazo.Web.Exchange.OneRoster;

namespace Lazo.Web.CommandLine;

/// <summary><c>import</c>: a bundle of the school's files, whole or not at all.</summary>
internal static class ImportCommand
{
    private const int Shown = 50;

    internal static async Task<int> RunAsync(Invocation call)
    {
        if (call.Arguments is not [var path])
            throw new CallerFault("Falta decir qué: ./lazo import CARPETA_O_ZIP");
        using var source = BundleSource.Open(path);
        await using var database = await Database.OpenAsync(call.Settings, call.Talk.WriteLine, call.Stop);
        var import = new BundleImport(database, call.Clock);
        var report = await import.RunAsync(demonstration: false, source, apply: true, by: null, call.Talk.WriteLine, call.Stop);

        foreach (var name in report.UnknownFiles)
            await call.Output.WriteLineAsync($"{name}: no lo conozco y lo paso por alto");
        if (report.IsRefused)
            return await RefusedAsync(call, report);
        if (report.ChangesNothing)
            await call.Output.WriteLineAsync("sin cambios");
        else
            await WriteAsync(call.Output, report);
        return 0;
    }

    private static async Task WriteAsync(TextWriter output, ImportReport report)
    {
        foreach (var file in report.Files)
        {
            var passed = file.Stale > 0 ? $", {file.Stale} atrasadas (pasadas por alto)" : "";
            await output.WriteLineAsync(
                $"{file.File}: {file.Rows} filas: {file.New} nuevas, {file.Changed} cambiadas, {file.Unchanged} sin cambio, {file.Removed} quitadas{passed}");
            if (file.UnknownColumns.Count > 0)
                await output.WriteLineAsync($"  columnas que no conozco y paso por alto: {string.Join(", ", file.UnknownColumns)}");
            if (file.Vanished > 0)
                await output.WriteLineAsync($"  {file.Vanished} que ya no vienen en el archivo; se conservan{(file.IsAlarming ? " — ¡son muchas más que de costumbre, revisa el archivo!" : "")}");
        }
    }

    private static async Task<int> RefusedAsync(Invocation call, ImportReport report)
    {
        foreach (var refusal in report.Refusals.Take(Shown))
            await call.Output.WriteLineAsync(refusal.ToString());
        if (report.Refused > Shown)
            await call.Output.WriteLineAsync($"… y {report.Refused - Shown} más.");
        await call.Talk.WriteLineAsync($"No se importó nada: hay {report.Refused} {(report.Refused == 1 ? "falla" : "fallas")}; corrígelas y vuelve a importar.");
        return 2;
    }
}
