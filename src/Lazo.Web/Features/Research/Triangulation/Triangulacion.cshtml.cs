using Lazo.Web.Features.Research.Reports;
using Lazo.Web.Features.Research.Types;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Triangulation;

/// <summary>Each claim held against each source and method: agrees, is silent, contradicts.</summary>
public sealed class TriangulacionModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a claim.</summary>
    public const int LongestClaim = 1_000;

    /// <summary>Of a source or a method.</summary>
    public const int Longest = 60;

    public IReadOnlyList<Strand> Strands { get; private set; } = [];

    public IReadOnlyList<Claim> Claims { get; private set; } = [];

    public IReadOnlyList<StudyType> Types { get; private set; } = [];

    private string Address => $"{Study.Address}/camino/triangulacion";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var store = await StoreAsync(cancellation);
        (Strands, Claims) = (await store.StrandsAsync(cancellation), await store.ClaimsAsync(cancellation));
        Types = await new TypeStore(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation)).TypesAsync(cancellation);
    }

    /// <summary>The table as a file: <c>csv</c> or <c>docx</c>.</summary>
    public async Task<IActionResult> OnGetFileAsync(string? como, CancellationToken cancellation)
    {
        var store = await StoreAsync(cancellation);
        var grid = TriangulationWords.Grid(await store.ClaimsAsync(cancellation), await store.StrandsAsync(cancellation), say);
        return como switch
        {
            "csv" => File(GridCsv.Write(grid), "text/csv; charset=utf-8", "triangulacion.csv"),
            "docx" => File(CompositionDocx.Write(new Composition(Study.Name, [grid])), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "triangulacion.docx"),
            _ => NotFound(),
        };
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, string? words, bool general, Guid? type, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var claimed = words?.Trim() ?? "";
        if (claimed.Length is 0 or > LongestClaim)
            return Refused(Address, say[$"No se guardó: una afirmación lleva de 1 a {LongestClaim:N0} letras.", $"Nothing was saved: a claim has 1 to {LongestClaim:N0} letters."]);
        var (_, act) = await (await StoreAsync(cancellation)).SetClaimAsync(id, claimed, general, type, await Visit.CoderAsync(Study, cancellation), When.Now, cancellation);
        return act is null ? NotFound() : Done(Address, say["Guardado.", "Saved."], act);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        return await (await StoreAsync(cancellation)).RemoveClaimAsync(id, cancellation) is { } act ? Done(Address, say["Quitada, con lo que decía cada fuente.", "Removed, with what each source said."], act) : NotFound();
    }

    /// <summary>Adds a source with its method, or the two of a study with questionnaire and interview.</summary>
    public async Task<IActionResult> OnPostStrandAsync(string? source, string? method, bool usual, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var (from, by) = (source?.Trim() ?? "", method?.Trim() ?? "");
        if (!usual && (from.Length is 0 or > Longest || by.Length is 0 or > Longest))
            return Refused($"{Address}#fuentes", say[$"No se guardó: di la fuente y el método, de 1 a {Longest} letras cada uno.", $"Nothing was saved: say source and method, 1 to {Longest} letters each."]);
        var strands = usual
            ? new[] { ("C", say["cuestionario", "questionnaire"]), ("E", say["entrevista episódica", "episodic interview"]), ("E", say["estructura (Giorgi)", "structure (Giorgi)"]) } : [(from, by)];
        return await (await StoreAsync(cancellation)).AddStrandsAsync(strands, When.Now, cancellation) is { } act
            ? Done($"{Address}#fuentes", say["Guardado.", "Saved."], act) : Refused($"{Address}#fuentes", say["Ya estaba.", "It was there."]);
    }

    public async Task<IActionResult> OnPostRemoveStrandAsync(Guid id, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var store = await StoreAsync(cancellation);
        return (await store.StrandsAsync(cancellation)).FirstOrDefault(one => one.Id == id) is { } strand && await store.RemoveStrandAsync(strand, cancellation) is { } act
            ? Done($"{Address}#fuentes", say["Quitada, con lo que decía.", "Removed, with what it said."], act) : NotFound();
    }

    private async Task<TriangulationStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
