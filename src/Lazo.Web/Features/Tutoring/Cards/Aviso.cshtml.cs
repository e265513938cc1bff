using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Cards;

/// <summary>The notice before a card, in the institution's words: a change is a new version, and who agreed before agreed to the former.</summary>
public sealed class AvisoModel(Viewer viewer, TimeProvider clock, Speech say) : PageModel
{
    private const string Home = "/institucion/aviso";

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    /// <summary>The latest first.</summary>
    public IReadOnlyList<CardNotice> Versions { get; private set; } = [];

    public CardNotice Latest => Versions[0];

    /// <summary>As it is being written.</summary>
    public string Text { get; private set; } = "";

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Text = Latest.Words;
        return Page();
    }

    /// <param name="version">The one that was on the page: what somebody else wrote meanwhile isn't overwritten.</param>
    public async Task<IActionResult> OnPostAsync(string? words, int version, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Text = (words ?? "").Trim().ReplaceLineEndings("\n");
        Wrong = Text.Length is 0 or > CardNotice.Longest
            ? say[$"No se guardó: escribe el aviso, de {CardNotice.Longest} letras como mucho.", $"Nothing was saved: write the notice, of {CardNotice.Longest} letters at most."]
            : Text == Latest.Words ? say["No se guardó: el aviso dice lo mismo que antes.", "Nothing was saved: the notice says the same as before."]
            : version != Latest.Version
              || !await new CardNotice(version + 1, Text, null, When.Now).AddAsync(await viewer.ConnectionAsync(cancellation), viewer.InstitutionId, viewer.PersonId, cancellation)
                ? say["No se guardó: alguien cambió el aviso mientras lo escribías. Compara con la versión vigente, abajo, y guarda de nuevo.",
                    "Nothing was saved: somebody changed the notice while you were writing. Compare with the version in force, below, and save again."]
            : null;
        if (Wrong is not null)
        {
            await LoadAsync(cancellation);
            return Page();
        }

        TempData["Told"] = say[
            $"Aviso guardado: es la versión {version + 1}. Quien ya dio su permiso lo dio a la versión que leyó.",
            $"The notice is saved: it is version {version + 1}. Whoever had agreed agreed to the version that was read."];
        return Redirect(Home);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return false;
        Versions = await CardNotice.AllAsync(await viewer.ConnectionAsync(cancellation), viewer.InstitutionId, cancellation);
        return true;
    }
}
