using Lazo.Domain.Research.Variation;
using Lazo.Web.Features.Research.Structures;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Variation;

/// <summary>The ledger of imaginative variation: the aspects, and what follows of each; the open ones first.</summary>
public sealed class VariacionModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    public IReadOnlyList<VariedAspect> Aspects { get; private set; } = [];

    /// <summary>The sentences of common structures, from which an aspect may be taken.</summary>
    public IReadOnlyList<(string Structure, WrittenSentence Sentence)> Sentences { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? Sentence { get; set; }

    public string? Wrong { get; private set; }

    public string Address => $"{Study.Address}/camino/variacion";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        Aspects = [.. (await new VariationLedger(connection, Study, acts).ListAsync(cancellation)).OrderBy(one => Order(one.Standing))];
        Sentences = [.. (await new StructureStore(connection, Study, acts).ListAsync(cancellation)).Where(one => one.Document is null).SelectMany(one => one.Sentences.Select(sentence => (one.Name, sentence)))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        await OnGetAsync(cancellation);
        var name = Name?.Trim() ?? "";
        if (name.Length is 0 or > VariationLedger.LongestName)
            Wrong = say[$"Nombra el aspecto en hasta {VariationLedger.LongestName} letras.", $"Name the aspect in up to {VariationLedger.LongestName} letters."];
        else
        {
            try
            {
                var from = Sentences.Any(one => one.Sentence.Sentence.Id == Sentence) ? Sentence : null;
                var (id, _) = await new VariationLedger(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation))
                    .OpenAsync(name, from, await Visit.CoderAsync(Study, cancellation), When.Now, cancellation);
                return Redirect($"{Address}/{id}");
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
            {
                Wrong = say[$"«{name}» ya está en el registro.", $"“{name}” is in the ledger already."];
            }
        }

        return Page();
    }

    private static int Order(Standing standing) => standing switch
    {
        Standing.Open => 0,
        Standing.Disputed => 1,
        Standing.Essential => 2,
        _ => 3,
    };
}
