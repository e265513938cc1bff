using Lazo.Domain.Research.Documents;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Recordings;

/// <summary>A recording is written down with the keyboard: the player, the text, and the times in it.</summary>
[RequestFormLimits(ValueLengthLimit = DocumentosModel.LargestForm)]
[RequestSizeLimit(DocumentosModel.LargestForm)]
public sealed class TranscribirModel(ResearchVisit visit, Speech say) : DocumentPage(visit)
{
    public Recording? Recording { get; private set; }

    /// <summary>The text with its times.</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The version from which it was written.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>She was told how many marks go, and saves all the same.</summary>
    [BindProperty]
    public bool Sure { get; set; }

    /// <summary>Marks and units whose words are no longer in the text; 0: none go.</summary>
    public int Lost { get; private set; }

    /// <summary>Who speaks, for the keys: the code of whose the recording is, if it is known.</summary>
    public string Speaker { get; private set; } = "";

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        (Text, Version) = (await new Transcripts(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation)).ReadAsync(Document, cancellation), Document.Version);
        await ShowAsync(cancellation);
        return Page();
    }

    /// <param name="quiet">Sent by the script, which wants to know the new version and stays on the page.</param>
    public async Task<IActionResult> OnPostAsync(bool quiet, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var (text, marks) = StampedText.Read(DocumentStore.Kept(Text ?? ""));
        var acts = await ActsAsync(cancellation);
        if (text.Length <= Lazo.Web.Exchange.Texts.TextFile.LongestText && Version == Document.Version)
        {
            var plan = string.IsNullOrWhiteSpace(text) ? null : await (await StoreAsync(cancellation)).PlanAsync(Document, text, cancellation);
            Lost = plan is null ? 0 : plan.Lost + plan.Joined;
            Wrong = plan is null && Document.Text.Length > 0
                ? say["No se guardó: el texto quedaría vacío. Para quitarlo, quita el documento.", "It wasn't saved: the text would be empty. To remove it, remove the document."]
                : Lost > 0 && !Sure
                ? say[$"Aún no se guardó: con este texto se pierden {Lost} marcas o unidades, porque sus palabras ya no están. Si así debe ser, márcalo abajo y guarda de nuevo.", $"Not saved yet: with this text {Lost} marks or units are lost, since their words aren't there any more. If it must be so, say it below and save again."] : null;
            if (Wrong is not null)
            {
                if (quiet) return new ObjectResult(null) { StatusCode = StatusCodes.Status409Conflict };
                ModelState.Clear();
                await ShowAsync(cancellation);
                return Page();
            }
        }

        var saved = text.Length > Lazo.Web.Exchange.Texts.TextFile.LongestText ? (TranscriptSaved?)null
            : await new Transcripts(await Visit.ConnectionAsync(cancellation), Study, acts).SaveAsync(Document, Version, text, marks, cancellation);
        if (quiet)
            return saved is TranscriptSaved.Saved or TranscriptSaved.Same
                ? new JsonResult(new { version = await (await StoreAsync(cancellation)).VersionAsync(Document.Id, cancellation) })
                : new ObjectResult(null) { StatusCode = StatusCodes.Status409Conflict };
        if (saved is TranscriptSaved.Saved or TranscriptSaved.Same)
            return Done($"{Address}/transcribir", say["Guardado.", "Saved."], saved == TranscriptSaved.Saved ? (await acts.UndoableAsync(cancellation))?.Id : null);
        Wrong = saved is null
            ? say["El texto es demasiado largo.", "The text is too long."]
            : say["Alguien guardó otra versión mientras escribías. Lo tuyo sigue aquí; si guardas ahora, queda lo tuyo y la otra en «Versiones».", "Somebody saved another version while you were writing. Yours is still here; if you save now, yours stays and the other is in “Versions”."];
        Version = Document.Version;
        ModelState.Clear();
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Response.Headers.ContentSecurityPolicy = SafeHeaders.Player;
        var connection = await Visit.ConnectionAsync(cancellation);
        Recording = await new RecordingStore(connection, Study).FindAsync(Document.Id, cancellation);
        Speaker = await connection.FirstAsync(
            "select p.lane || p.number from document d join participant p on p.id = d.participant_id where d.institution_id = $1 and d.study_id = $2 and d.id = $3", r => r.GetString(0), cancellation,
            Study.InstitutionId, Study.Id, Document.Id) ?? Document.Name;
    }
}
