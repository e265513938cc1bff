using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Imports;

/// <summary>One bundle that was handed in: what it would change, and what it changed.</summary>
public sealed class ImportacionModel(Viewer viewer, ImportDesk desk, Speech say) : PageModel
{
    /// <summary>Seconds after which the page looks again by itself, without any script.</summary>
    private const string LookAgain = "2";

    public Upload Upload { get; private set; } = null!;

    public IActionResult OnGet(Guid id)
    {
        if (!viewer.May(Permission.Import) || desk.Find(viewer.InstitutionId, id) is not { } upload) return NotFound();
        Upload = upload;
        if (upload.IsUnderWay)
            Response.Headers["Refresh"] = LookAgain;
        return Page();
    }

    public IActionResult OnPostApply(Guid id)
    {
        if (!viewer.May(Permission.Import) || desk.Find(viewer.InstitutionId, id) is not { } upload) return NotFound();
        if (!desk.Apply(upload) && upload.Step == UploadStep.Planned)
            TempData["Wrong"] = say["No hay nada que aplicar.", "There is nothing to apply."];
        return RedirectToPage(new { id });
    }

    public IActionResult OnPostPutAway(Guid id)
    {
        if (!viewer.May(Permission.Import) || desk.Find(viewer.InstitutionId, id) is not { } upload) return NotFound();
        if (!desk.PutAway(upload))
        {
            TempData["Wrong"] = say["Espera a que termine.", "Wait until it has ended."];
            return RedirectToPage(new { id });
        }

        TempData["Told"] = upload.Step == UploadStep.Applied
            ? say["Quedó guardado en la lista de lo que ha entrado.", "It stays in the list of what has come in."]
            : say["Descartado: no cambió nada.", "Put away: nothing changed."];
        return RedirectToPage("/Imports/Importar");
    }
}
