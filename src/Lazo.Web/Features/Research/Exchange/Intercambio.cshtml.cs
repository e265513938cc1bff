using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>A study in from another program and out into one: first what would come or be lost, then the yes.</summary>
[BeforeItsForm(ToShape = true)]
[RequestSizeLimit(LargestUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
public sealed class IntercambioModel(ResearchVisit visit, WaitingFiles files, Speech say) : StudyPage(visit)
{
    // The file, and what a form has around it. None of it is held.
    private const long LargestUpload = WaitingFiles.Largest + (1 << 20);

    [BindProperty(SupportsGet = true, Name = "archivo")]
    public Guid? Waiting { get; set; }

    /// <summary>The file that waits for a yes.</summary>
    public WaitingFile? Given { get; private set; }

    public ImportPlan? Plan { get; private set; }

    /// <summary>Why the file that waits can't come in.</summary>
    public string? Wrong { get; private set; }

    /// <summary>What a <c>.qdpx</c> of this study wouldn't hold, and what of it not everyone reads.</summary>
    public IReadOnlyList<Remark> Lost { get; private set; } = [];

    private string Address => $"{Study.Address}/intercambio";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        if (Study.MayShape && Waiting is { } id && (Given = files.Of(id, Study.Id, Visit.ViewerId)) is { } file)
        {
            try
            {
                Plan = await new ProjectImport(connection, Study, When.Now).PlanAsync(Read(file), cancellation);
            }
            catch (CallerFault fault)
            {
                Wrong = fault.Message;
            }
        }

        var lost = new Remarks();
        await new ExportLosses(connection, Study).CountAsync(lost, cancellation);
        Lost = lost.All;
    }

    /// <summary>Takes a file, and shows what it would bring.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? upload, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        if (upload is not { Length: > 0 })
            return Refused(Address, say["Elige un archivo .qdpx o .qdc.", "Choose a .qdpx or .qdc file."]);
        try
        {
            var file = await files.TakeAsync(Study.Id, Visit.ViewerId, upload.FileName, upload.Length, upload.CopyToAsync, cancellation);
            return Redirect($"{Address}?archivo={file.Id}#plan");
        }
        catch (CallerFault fault)
        {
            return Refused(Address, fault.Message);
        }
    }

    /// <summary>What a file would bring, or brought: what there is none of isn't told.</summary>
    public string Counted(ImportPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var size = $" ({Math.Max(1, plan.Size >> 20)} MB)";
        return string.Join(" · ", new (int Number, string Told)[]
        {
            (plan.NewDocuments, say.Count(plan.NewDocuments, new("documento", "document"), new("documentos", "documents"))),
            (plan.NewTimes, say.Count(plan.NewTimes, new("marca de tiempo", "time mark"), new("marcas de tiempo", "time marks"))),
            (plan.NewRecordings, say.Count(plan.NewRecordings, new("grabación", "recording"), new("grabaciones", "recordings")) + size),
            (plan.NewCodes, say.Count(plan.NewCodes, new("código", "code"), new("códigos", "codes"))),
            (plan.NewCodings, say.Count(plan.NewCodings, new("marca", "coding"), new("marcas", "codings"))),
            (plan.NewMemos, say.Count(plan.NewMemos, new("memo", "memo"), new("memos", "memos"))),
            (plan.NewParticipants, say.Count(plan.NewParticipants, new("participante", "participant"), new("participantes", "participants"))),
            (plan.NewMaps, say.Count(plan.NewMaps, new("mapa", "map"), new("mapas", "maps"))),
        }.Where(one => one.Number > 0).Select(one => one.Told));
    }

    public async Task<IActionResult> OnPostApplyAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        if (Waiting is not { } id || files.Of(id, Study.Id, Visit.ViewerId) is not { } file)
            return Refused(Address, say["El archivo ya no espera: vuelve a elegirlo.", "The file doesn't wait any more: choose it again."]);
        try
        {
            // It is thrown away while it is still open.
            await using var again = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            using var recordings = new PackedRecordings(again, file.Name);
            var import = new ProjectImport(await Visit.ConnectionAsync(cancellation), Study, When.Now, recordings);
            var plan = await import.PlanAsync(Read(file), cancellation);
            if (!plan.ChangesNothing)
                await import.ApplyAsync(plan, file.Name, await ActsAsync(cancellation), cancellation);
            files.Drop(file);
            return Done(Address, plan.ChangesNothing
                ? say["Todo lo del archivo ya estaba: sin cambios.", "Everything in the file was here: no changes."]
                : say[$"Entró «{file.Name}»: {Counted(plan)}.", $"“{file.Name}” came in: {Counted(plan)}."]);
        }
        catch (CallerFault fault)
        {
            return Refused($"{Address}?archivo={id}", fault.Message);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation)
        {
            return Refused($"{Address}?archivo={id}", say["Alguien cambió el estudio mientras tanto y no entró nada: revisa el plan e inténtalo de nuevo.", "Somebody changed the study meanwhile and nothing came in: look at the plan and try again."]);
        }
    }

    public IActionResult OnPostForget()
    {
        if (Waiting is { } id && files.Of(id, Study.Id, Visit.ViewerId) is { } file)
            files.Drop(file);
        return Redirect(Address);
    }

    /// <summary>The study as a file, by its ending.</summary>
    public async Task<IActionResult> OnGetFileAsync(string? como, CancellationToken cancellation)
    {
        if (como == "citas" && Study.CodesBlind)
            return Refused(Address, StudyFile.Blind);
        if (como == "citas")
            return File(QuotationDocument.Write(Study.Name, await new Quotations(await Visit.ConnectionAsync(cancellation), Study).ReadAsync(cancellation)), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "citas.docx");
        if (como is null || !StudyFile.Endings.Contains("." + como)) return NotFound();
        try
        {
            var made = await StudyFile.MakeAsync(await Visit.ConnectionAsync(cancellation), Study, "." + como, cancellation);
            // It may be sent for hours, and none of it is asked of the database any more.
            await Visit.ReleaseAsync();
            return File(made.Content, made.ContentType, $"{string.Concat(Study.Name.Split(Path.GetInvalidFileNameChars())).Replace('/', '-')}.{como}");
        }
        catch (CallerFault fault)
        {
            return Refused(Address, fault.Message);
        }
    }

    private static ReadProject Read(WaitingFile file)
    {
        using var stream = System.IO.File.OpenRead(file.Path);
        return ProjectReader.Read(stream, file.Name);
    }
}
