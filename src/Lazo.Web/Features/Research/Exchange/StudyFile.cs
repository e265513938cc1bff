using System.Collections.Concurrent;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research.Recordings;
using Lazo.Web.Features.Research.Reports;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>A study as a file, by the ending of its name.</summary>
/// <param name="Content">From its beginning; a project lies on disk meanwhile, since its recordings may be large.</param>
/// <param name="Remarks">What of the study the file can't hold.</param>
public sealed record StudyFile(Stream Content, string ContentType, IReadOnlyList<Remark> Remarks)
{
    /// <summary>The endings that can be asked for.</summary>
    public static readonly IReadOnlyList<string> Endings = [".qdpx", ".qdc", ".csv", ".xlsx", ".docx"];

    // Studies of which a project is being written by this process.
    internal static readonly ConcurrentDictionary<(string Database, int Study), bool> Packing = new();

    internal const string Blind = "Quien lo pide codifica ahora a ciegas, y faltarían las marcas y los memos que no ve: cierra la ronda primero.";

    /// <exception cref="CallerFault">No such ending, nothing to write, or who asks codes blind.</exception>
    public static async Task<StudyFile> MakeAsync(NpgsqlConnection connection, SeenStudy study, string ending, CancellationToken cancellation)
    {
        // What is hidden from her would be missing in it, and nobody would see that it is.
        if (study.CodesBlind && !string.Equals(ending, ".qdc", StringComparison.OrdinalIgnoreCase))
            throw new CallerFault(Blind);
        switch (ending.ToLowerInvariant())
        {
            case ".qdpx":
                var (project, remarks) = await new StudyProject(connection, study).ReadAsync(cancellation);
                return new StudyFile(await PackedAsync(connection, study, project, cancellation), "application/zip", remarks);
            case ".qdc":
                var codes = new MemoryStream();
                ProjectWriter.WriteCodes(await new StudyProject(connection, study).ReadCodesAsync(cancellation), codes);
                codes.Position = 0;
                return new StudyFile(codes, "application/xml", [new Remark(RemarkKind.OnlyCodes, Lost: true, 1, "")]);
            case ".csv":
                return new StudyFile(Of(QuotationCsv.Write(await new Quotations(connection, study).ReadAsync(cancellation))), "text/csv; charset=utf-8", []);
            case ".xlsx":
                var quotations = await new Quotations(connection, study).ReadAsync(cancellation);
                var cut = quotations.Where(one => one.Words.Length > QuotationSheet.Longest || one.Memo.Length > QuotationSheet.Longest).ToArray();
                return new StudyFile(
                    Of(QuotationSheet.Write(quotations)), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", cut.Length == 0 ? [] : [new Remark(RemarkKind.Cut, Lost: true, cut.Length, cut[0].Document)]);
            case ".docx":
                // The report as who has no browser gets it: in Spanish, the first language of the screens.
                var report = new ReportComposition(await ReportSource.ReadAsync(connection, study, cancellation), new Speech(new HttpContextAccessor()));
                return new StudyFile(Of(CompositionDocx.Write(report.Compose())), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", []);
            default:
                throw new CallerFault($"No sé escribir «{ending}»: di un archivo que termine en {string.Join(", ", Endings)}.");
        }
    }

    /// <summary>All of it, for what is small.</summary>
    public async Task<byte[]> BytesAsync()
    {
        await using (Content)
        {
            using var all = new MemoryStream();
            await Content.CopyToAsync(all);
            return all.ToArray();
        }
    }

    private static MemoryStream Of(byte[] bytes) => new(bytes, writable: false);

    // Whole before the first byte is sent: what goes wrong is told with a sentence, not by a file that is cut.
    private static async Task<Stream> PackedAsync(NpgsqlConnection connection, SeenStudy study, Project project, CancellationToken cancellation)
    {
        var recordings = new RecordingStore(connection, study);
        // Each writes all recordings to disk: two at once would only be slower, and larger.
        if (!Packing.TryAdd((connection.Database, study.Id), true))
            throw new CallerFault("Alguien ya está sacando el proyecto de este estudio: espera a que termine y pídelo de nuevo.");
        FileStream? file = null;
        try
        {
            file = WaitingFiles.Passing();
            await ProjectWriter.WriteAsync(project, file, async (source, into) =>
            {
                var recording = await recordings.FindAsync(source.Id, cancellation) ?? throw new CallerFault($"Alguien quitó mientras tanto la grabación de «{source.Name}»: pídelo de nuevo.");
                await recordings.CopyAsync(recording, 0, recording.Size, into, cancellation);
            });
            file.Position = 0;
            return file;
        }
        catch
        {
            if (file is not null)
                await file.DisposeAsync();
            throw;
        }
        finally
        {
            Packing.TryRemove((connection.Database, study.Id), out _);
        }
    }
}
