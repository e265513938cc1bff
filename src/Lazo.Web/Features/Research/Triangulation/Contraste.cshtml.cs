using Lazo.Domain.Research.Triangulation;
using Lazo.Web.Features.Research.Evidence;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Triangulation;

/// <summary>What one source, by one method, says to one claim, and what that rests on.</summary>
public sealed class ContrasteModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    private const int LongestNote = 2_000;

    private TriangulationStore store = null!;
    private EvidenceStore evidence = null!;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    public Claim Claim { get; private set; } = null!;

    public Strand Strand { get; private set; } = null!;

    public ClaimFinding? Finding { get; private set; }

    /// <summary>Null until something was said.</summary>
    public EvidencePart? Part { get; private set; }

    public string Address => $"{Study.Address}/camino/triangulacion/{Claim.Id}/{Strand.Id}";

    public async Task<IActionResult> OnGetAsync(Guid claim, Guid strand, CancellationToken cancellation)
    {
        if (!await LoadAsync(claim, strand, cancellation)) return NotFound();
        if (Finding is { } finding)
        {
            // Of a source that is one lane of participants, only theirs is looked through.
            var lane = Strand.Source is "C" or "E" ? Strand.Source[0] : (char?)null;
            var found = Study.MayShape ? await evidence.FindAsync(finding.Id, Sought, null, cancellation) : [];
            Part = new EvidencePart(Address, Study, await evidence.LinksAsync(finding.Id, cancellation), [.. found.Where(one => lane is null || one.Persons.Count == 0 || one.Persons.Any(person => person[0] == lane))], Sought, All: true, null);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid claim, Guid strand, Verdict? verdict, string? note, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(claim, strand, cancellation)) return NotFound();
        if (note?.Length > LongestNote || (verdict is { } said && !Enum.IsDefined(said)))
            return Refused(Address, say[$"No se guardó: la nota pasa de {LongestNote:N0} letras.", $"Nothing was saved: the note is longer than {LongestNote:N0} letters."]);
        if (verdict is null && Finding is null)
            return Redirect(Address);
        return await store.FindAsync(Claim, Strand, verdict, note?.Trim() ?? "", await Visit.CoderAsync(Study, cancellation), When.Now, cancellation) is { } act ? Done(Address, say["Guardado.", "Saved."], act) : NotFound();
    }

    public async Task<IActionResult> OnPostLinkAsync(Guid claim, Guid strand, string[]? grounds, string? note, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(claim, strand, cancellation) || Finding is not { } finding) return NotFound();
        var chosen = EvidenceWords.Read(grounds);
        if (chosen.Count == 0)
            return Refused($"{Address}#buscar", say["Primero elige qué vincular.", "First choose what to link."]);
        return await store.LinkAsync(finding, Strand.Name, chosen, Cut.To(note?.Trim() ?? "", 400), await Visit.CoderAsync(Study, cancellation), When.Now, cancellation) is { } act
            ? Done($"{Address}#evidencia", say["Vinculado.", "Linked."], act) : Refused($"{Address}#buscar", say["Ya no está lo que elegiste.", "What you chose isn't there any more."]);
    }

    public async Task<IActionResult> OnPostUnlinkAsync(Guid claim, Guid strand, Guid link, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(claim, strand, cancellation)) return NotFound();
        return await evidence.UnlinkAsync(link, Strand.Name, cancellation) is { } act ? Done($"{Address}#evidencia", say["Desvinculado.", "Unlinked."], act) : NotFound();
    }

    private async Task<bool> LoadAsync(Guid claim, Guid strand, CancellationToken cancellation)
    {
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        (store, evidence) = (new TriangulationStore(connection, Study, acts), new EvidenceStore(connection, Study, acts));
        if ((await store.ClaimsAsync(cancellation)).FirstOrDefault(one => one.Id == claim) is not { } claimed || (await store.StrandsAsync(cancellation)).FirstOrDefault(one => one.Id == strand) is not { } asked) return false;
        (Claim, Strand, Finding) = (claimed, asked, claimed.Of(asked));
        return true;
    }
}
