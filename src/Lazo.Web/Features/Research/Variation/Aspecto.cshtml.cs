using Lazo.Domain.Research.Variation;
using Lazo.Web.Features.Research.Structures;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Variation;

/// <summary>One aspect of the ledger: each argument, by whom and when, and the cases that speak against it.</summary>
public sealed class AspectoModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    private VariationLedger ledger = null!;

    public VariedAspect Aspect { get; private set; } = null!;

    /// <summary>The units of every text, where a case can be read.</summary>
    public IReadOnlyList<UnitGroup> Groups { get; private set; } = [];

    [BindProperty]
    public string? Argument { get; set; }

    [BindProperty]
    public Outcome? Outcome { get; set; }

    /// <summary>The words of a case against.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>The argument that a case speaks against.</summary>
    [BindProperty]
    public Guid? Variation { get; set; }

    /// <summary>Where the case can be read: a unit's number, or a document's.</summary>
    [BindProperty]
    public Guid? Read { get; set; }

    public string? Wrong { get; private set; }

    private string Address => $"{Study.Address}/camino/variacion/{Aspect.Id}";

    public async Task<IActionResult> OnGetAsync(Guid aspect, CancellationToken cancellation) => await LoadAsync(aspect, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid aspect, CancellationToken cancellation)
    {
        if (!Study.MayWrite || !await LoadAsync(aspect, cancellation)) return NotFound();
        var argument = Argument?.Trim() ?? "";
        Wrong = argument.Length is 0 or > VariationLedger.Longest ? say[$"Escribe el argumento, en hasta {VariationLedger.Longest:N0} letras.", $"Write the argument, in up to {VariationLedger.Longest:N0} letters."]
            : Outcome is not { } chosen || !Enum.IsDefined(chosen) ? say["Di qué pasa con el fenómeno.", "Say what becomes of the phenomenon."] : null;
        if (Wrong is not null) return Page();
        var (_, act) = await ledger.ArgueAsync(Aspect, argument, Outcome!.Value, await Visit.CoderAsync(Study, cancellation), When.Now, cancellation);
        return Done(Address, say["Argumento anotado.", "Argument recorded."], act);
    }

    public async Task<IActionResult> OnPostOpposeAsync(Guid aspect, CancellationToken cancellation)
    {
        if (!Study.MayWrite || !await LoadAsync(aspect, cancellation) || Aspect.Variations.All(one => one.Id != Variation)) return NotFound();
        var words = Words?.Trim() ?? "";
        Wrong = words.Length is 0 or > VariationLedger.Longest ? say[$"Di en qué consiste el caso, en hasta {VariationLedger.Longest:N0} letras.", $"Say what the case is, in up to {VariationLedger.Longest:N0} letters."] : null;
        if (Wrong is not null) return Page();
        var whole = Groups.Any(group => group.Document == Read);
        var act = await ledger.OpposeAsync(Aspect, Variation!.Value, words, whole ? Read : null, whole ? null : Read, await Visit.CoderAsync(Study, cancellation), When.Now, cancellation);
        return act is { } done ? Done(Address, say["Caso en contra anotado.", "Case against recorded."], done) : Refused(Address, say["Esa unidad ya no está: elige otra.", "That unit isn't there any more: choose another one."]);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid aspect, Guid? variation, Guid? found, CancellationToken cancellation)
    {
        if (!Study.MayWrite || !await LoadAsync(aspect, cancellation)) return NotFound();
        // Whoever leads or researches may take back anybody's; others, what is their own.
        var mine = found is null ? Aspect.Variations.Any(one => one.Id == variation && one.Mine) : Aspect.Variations.SelectMany(one => one.Against).Any(one => one.Id == found && one.Mine);
        if (!Study.MayShape && !mine) return NotFound();
        var act = found is { } which ? await ledger.WithdrawCaseAsync(Aspect, which, cancellation) : variation is { } argued ? await ledger.WithdrawAsync(Aspect, argued, cancellation) : null;
        return act is { } done ? Done(Address, say["Retirado.", "Withdrawn."], done) : Redirect(Address);
    }

    public async Task<IActionResult> OnPostDropAsync(Guid aspect, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(aspect, cancellation)) return NotFound();
        var list = $"{Study.Address}/camino/variacion";
        return await ledger.RemoveAsync(Aspect, cancellation) is { } act ? Done(list, say[$"Se quitó «{Aspect.Name}».", $"“{Aspect.Name}” was removed."], act) : Redirect(list);
    }

    private async Task<bool> LoadAsync(Guid aspect, CancellationToken cancellation)
    {
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        ledger = new VariationLedger(connection, Study, acts);
        if ((await ledger.ListAsync(cancellation)).FirstOrDefault(one => one.Id == aspect) is not { } found) return false;
        Aspect = found;
        Groups = await new SentenceDesk(connection, Study, acts, say).GroupsAsync(null, [], cancellation);
        return true;
    }
}
