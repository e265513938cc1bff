using System.Security.Cryptography;
using System.Text;
using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>Corrects a text: first what that does to what hangs on it, then the yes.</summary>
[RequestFormLimits(ValueLengthLimit = DocumentosModel.LargestForm)]
[RequestSizeLimit(DocumentosModel.LargestForm)]
public sealed class CorregirModel(ResearchVisit visit, Speech say) : DocumentPage(visit)
{
    /// <summary>The text as it is to be; null: as it is.</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The version from which it was corrected.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Of what was looked at before saying yes: the digest.</summary>
    [BindProperty]
    public string? Looked { get; set; }

    /// <summary>What saving would do; null before it was asked.</summary>
    public CorrectionPlan? Plan { get; private set; }

    public IReadOnlyList<Passage> Passages { get; private set; } = [];

    /// <summary>The codes of marks of which nothing would be left.</summary>
    public IReadOnlyList<string> Losing { get; private set; } = [];

    public string? Wrong { get; private set; }

    /// <param name="desde">A former version whose text is to be given back.</param>
    public async Task<IActionResult> OnGetAsync(int? desde, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        Version = Document.Version;
        if (desde is { } old)
        {
            if (await new DocumentVersions(await Visit.ConnectionAsync(cancellation), Study).ReadAsync(Document.Id, old, cancellation) is not { } former) return NotFound();
            Text = former.Text;
            await LookAsync(cancellation);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        Text = DocumentStore.Kept(Text ?? "");
        Wrong = string.IsNullOrWhiteSpace(Text) ? say["No quedaría ninguna letra. Para quitar el documento, ve a «Datos».", "No letter would be left. To take the document out, go to “Details”."]
            : Text.Length > Lazo.Web.Exchange.Texts.TextFile.LongestText ? say["El texto es demasiado largo: pártelo en varios documentos.", "The text is too long: divide it into several documents."]
            : Version != Document.Version ? say["Alguien corrigió el texto mientras escribías. Lo tuyo sigue aquí: abajo ves en qué se distingue del texto de ahora; guarda solo si eso quieres.", "Somebody corrected the text while you were writing. Yours is still here: below you see how it differs from the present one; save only if you want that."] : null;
        if (string.IsNullOrWhiteSpace(Text) || Text.Length > Lazo.Web.Exchange.Texts.TextFile.LongestText)
            return Page();
        if (Wrong is null && Looked == DigestOf(Text))
        {
            var told = say["Corregido; las marcas siguen en sus palabras.", "Corrected; the codings still are at their words."];
            if (await (await StoreAsync(cancellation)).CorrectAsync(Document, Version, Text, cancellation))
                return Done(Address, told, (await (await ActsAsync(cancellation)).UndoableAsync(cancellation))?.Id);
            return Refused($"{Address}/corregir", say["Alguien corrigió el texto en este momento: no se guardó.", "Somebody corrected the text at this very moment: nothing was saved."]);
        }

        Version = Document.Version;
        await LookAsync(cancellation);
        ModelState.Clear();
        return Page();
    }

    /// <summary>What stands for a text, so that the yes is to what was looked at.</summary>
    public static string DigestOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private async Task LookAsync(CancellationToken cancellation)
    {
        Plan = await (await StoreAsync(cancellation)).PlanAsync(Document, Text!, cancellation);
        Passages = [.. Passage.Of(Document.Text, new CodePoints(Text!), Plan.Correction)];
        if (Plan.Lost == 0) return;
        var marks = await (await Visit.ConnectionAsync(cancellation)).RowsAsync(
            "select k.name, c.from_at, c.to_at from coding c join code k on k.id = c.code_id where c.institution_id = $1 and c.study_id = $2 and c.document_id = $3 order by c.from_at",
            r => (Code: r.GetString(0), Span: new Span(r.GetInt32(1), r.GetInt32(2))), cancellation, Study.InstitutionId, Study.Id, Document.Id);
        Losing = [.. marks.Where(one => Plan.Correction.Move(one.Span) is null).Select(one => one.Code).Distinct(StringComparer.Ordinal)];
    }
}
