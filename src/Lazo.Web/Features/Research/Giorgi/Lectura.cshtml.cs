using Lazo.Web.Features.Research.Steps;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>The first step of a text: it is read whole, and with what one was left is written down.</summary>
public sealed class LecturaModel(ResearchVisit visit, Speech say) : StepPage(visit)
{
    public IReadOnlyList<WholeReading> Readings { get; private set; } = [];

    [BindProperty]
    public string? LeftWith { get; set; }

    public string? Wrong { get; private set; }

    public override string Step => "lectura";

    public async Task<IActionResult> OnGetAsync(Guid document, CancellationToken cancellation) => await LoadAsync(document, cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(Guid document, int version, CancellationToken cancellation)
    {
        if (!Study.MayWrite || await LoadAsync(document, cancellation) is not { } store) return NotFound();
        var left = LeftWith?.Trim() ?? "";
        Wrong = left.Length is 0 or > WholeReadings.Longest ? say[$"Escribe con qué te quedas, en hasta {WholeReadings.Longest:N0} letras.", $"Write what you are left with, in up to {WholeReadings.Longest:N0} letters."] : null;
        if (Wrong is null && await store.AddAsync(document, version, left, await HandAsync(cancellation), When.Now, cancellation) is { } act)
            return Done($"{Study.Address}/camino/unidades/{document}", say["Tu lectura quedó anotada. Ahora se pueden marcar los giros.", "Your reading is recorded. Now the turns can be marked."], act);
        return Page();
    }

    private async Task<WholeReadings?> LoadAsync(Guid document, CancellationToken cancellation)
    {
        if (!await OpenAsync(document, cancellation)) return null;
        var store = new WholeReadings(await ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
        Readings = await store.ListAsync(document, cancellation);
        return store;
    }
}
