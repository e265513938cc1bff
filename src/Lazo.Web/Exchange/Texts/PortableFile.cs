using System.Diagnostics;
using System.Text;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Exchange.Texts;

/// <summary>The text of a PDF, by <c>pdftotext</c> (Poppler) where this machine has it.</summary>
/// <remarks>Decision: no reader of one's own. A PDF says where ink goes, not what was written; Poppler has been at it for twenty years, in a process of its own that a broken file may end.</remarks>
internal static class PortableFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Whether this machine reads them.</summary>
    internal static bool Readable => Program() is not null;

    internal static async Task<ReadText> ReadAsync(byte[] bytes, CancellationToken cancellation)
    {
        if (bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) < 0)
            throw new UnreadableText(UnreadableText.Nowhere, new("no empieza como un PDF: mira si la terminación del archivo es la suya.", "it doesn't begin as a PDF does: see whether the file's ending is its own."));
        if (Program() is not { } program)
            throw new UnreadableText(UnreadableText.Nowhere, new(
                "esta instalación no lee PDF: ábrelo, copia su texto y pégalo, o pide que instalen «poppler-utils» (pdftotext).",
                "this installation doesn't read PDF: open it, copy its text and paste it, or ask for “poppler-utils” (pdftotext) to be installed."));

        // It wants to go back and forth in the file, so it gets one.
        var path = Path.Combine(Path.GetTempPath(), $"lazo-{Guid.NewGuid():N}.pdf");
        try
        {
            await File.WriteAllBytesAsync(path, bytes, cancellation);
            return Said(await RunAsync(program, path, cancellation));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<(int Status, string Text)> RunAsync(string program, string path, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in new[] { "-enc", "UTF-8", "-eol", "unix", "-q", path, "-" })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            var text = new StringBuilder();
            var buffer = new char[65_536];
            for (int got; (got = await process.StandardOutput.ReadAsync(buffer, patience.Token)) > 0;)
            {
                if (text.Append(buffer, 0, got).Length > TextFile.LongestText)
                    throw new UnreadableText(UnreadableText.Nowhere, new("su texto es demasiado largo: pártelo en varios documentos.", "its text is too long: divide it into several documents."));
            }

            await process.WaitForExitAsync(patience.Token);
            await errors;
            return (process.ExitCode, text.ToString());
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UnreadableText(UnreadableText.Nowhere, new($"no terminé de leerlo en {Patience.TotalSeconds:0} segundos: pártelo en varios.", $"it wasn't read within {Patience.TotalSeconds:0} seconds: divide it."));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    // Statuses of pdftotext: 1 it can't be opened, 3 it isn't permitted.
    private static ReadText Said((int Status, string Text) read)
    {
        if (read.Status != 0)
            throw new UnreadableText(UnreadableText.Nowhere, read.Status == 3
                ? new("no permite sacar su texto: pide uno sin esa protección.", "it doesn't permit its text to be taken out: ask for one without that protection.")
                : new("está dañado o tiene contraseña: ábrelo en su programa y guárdalo de nuevo sin ella.", "it is damaged or has a password: open it in its program and save it again without one."));
        if (string.IsNullOrWhiteSpace(read.Text))
            throw new UnreadableText(UnreadableText.Nowhere, new("son imágenes de páginas, sin letras: reconócelas antes (OCR) o transcríbelo.", "it is pictures of pages, without letters: have them recognised first (OCR), or transcribe it."));
        var lines = new LineWriter();
        foreach (var line in read.Text.Replace("\f", "\n\n", StringComparison.Ordinal).Split('\n'))
        {
            lines.Add(line.TrimEnd());
            lines.End();
        }

        return new ReadText("pdf", lines.Whole(), [], [new("Un PDF no dice dónde termina un párrafo: quedó renglón por renglón. Léelo y corrige lo que haga falta.", "A PDF doesn't say where a paragraph ends: it came in line by line. Read it, and correct what has to be.")]);
    }

    private static string? Program() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext")).FirstOrDefault(File.Exists);
}
