using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>The reading desk: one text, what is marked in it, and the code book beside it.</summary>
public sealed class DocumentoModel(ResearchVisit visit) : StudyPage(visit)
{
    /// <summary>What the desk's script is made of.</summary>
    public static IReadOnlyList<string> Scripts { get; } = ["posiciones", "marcas", "margen", "elegir"];

    public DocumentText Document { get; private set; } = null!;

    /// <summary>The lines of the text: one paragraph each on the page, so that positions can be found again.</summary>
    public IEnumerable<string> Lines => Document.Text.Text.Split('\n');

    public async Task<IActionResult> OnGetAsync(Guid document, CancellationToken cancellation)
    {
        var store = new DocumentStore(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
        if (await store.ReadAsync(document, cancellation) is not { } read) return NotFound();
        Document = read;
        return Page();
    }
}
