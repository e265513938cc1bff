using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Facts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Records;

/// <summary>The institution's list of causes: its words, its order, which are shown.</summary>
public sealed class CausasModel(Viewer viewer, Speech say) : PageModel
{
    private const int LongestWords = 60;

    public IReadOnlyList<CauseChoice> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return NotFound();
        Choices = await CauseChoice.AllAsync(await viewer.ConnectionAsync(cancellation), viewer.InstitutionId, cancellation);
        return Page();
    }

    /// <summary>The list as it stands on the page: a line each, in the order of their numbers.</summary>
    public async Task<IActionResult> OnPostAsync(Cause[] code, string?[] words, int[] position, Cause[] shown, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return NotFound();
        var lines = code.Select((cause, i) => (Cause: cause, Words: words.ElementAtOrDefault(i)?.Trim() ?? "", Position: position.ElementAtOrDefault(i), Shown: shown.Contains(cause))).ToList();
        if (!ModelState.IsValid || lines.Exists(line => !Enum.IsDefined(line.Cause) || line.Words.Length is 0 or > LongestWords || line.Position is < 1 or > 99) || !lines.Exists(line => line.Shown))
        {
            TempData["Wrong"] = say[
                $"No se guardó: cada causa lleva sus palabras ({LongestWords} letras como mucho) y un número de orden, y al menos una se muestra.",
                $"Nothing was saved: each cause has its words ({LongestWords} letters at most) and a number, and at least one is shown."];
            return Redirect("/institucion/causas");
        }

        var connection = await viewer.ConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        foreach (var line in lines)
        {
            await connection.RunAsync(
                "update cause_choice set words = $3, position = $4, shown = $5 where institution_id = $1 and code = $2", cancellation,
                viewer.InstitutionId, SnakeCase.Of(line.Cause), line.Words, (short)line.Position, line.Shown);
        }

        await together.CommitAsync(cancellation);
        TempData["Told"] = say["Lista guardada. Así se pregunta desde ahora.", "List saved. This is how one asks from now on."];
        return Redirect("/institucion/causas");
    }
}
