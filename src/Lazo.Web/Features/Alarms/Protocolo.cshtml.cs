using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Alarms;

/// <summary>What the institution does where there is danger: its own steps and telephones, in their order.</summary>
public sealed class ProtocoloModel(Viewer viewer, Speech say) : PageModel
{
    private const int MostSteps = 30;

    public IReadOnlyList<ProtocolStep> Steps { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return NotFound();
        Steps = await Alarm.ProtocolAsync(await viewer.ConnectionAsync(cancellation), viewer.InstitutionId, cancellation);
        return Page();
    }

    /// <summary>The steps as they stand on the page: an empty one goes, all are confirmed.</summary>
    public async Task<IActionResult> OnPostAsync(string?[] words, string?[] phone, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return NotFound();
        var steps = words.Select((text, i) => (Words: text?.Trim() ?? "", Phone: phone.ElementAtOrDefault(i)?.Trim())).Where(step => step.Words.Length > 0).Take(MostSteps).ToList();
        if (steps.Count == 0 || steps.Exists(step => step.Words.Length > 500 || step.Phone?.Length > 40))
        {
            TempData["Wrong"] = say["No se guardó: deja al menos un paso, de 500 letras como mucho.", "Nothing was saved: leave at least one step, of 500 letters at most."];
            return Redirect("/institucion/protocolo");
        }

        var connection = await viewer.ConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        await connection.RunAsync("delete from protocol_step where institution_id = $1", cancellation, viewer.InstitutionId);
        for (var i = 0; i < steps.Count; i++)
        {
            await connection.RunAsync(
                "insert into protocol_step (institution_id, position, words, phone, confirmed) values ($1, $2, $3, $4::text, true)", cancellation,
                viewer.InstitutionId, (short)(i + 1), steps[i].Words, string.IsNullOrEmpty(steps[i].Phone) ? null : steps[i].Phone);
        }

        await together.CommitAsync(cancellation);
        TempData["Told"] = say["Protocolo guardado y confirmado.", "Protocol saved and confirmed."];
        return Redirect("/institucion/protocolo");
    }
}
