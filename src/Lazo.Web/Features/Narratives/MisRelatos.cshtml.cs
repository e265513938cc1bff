using Lazo.Domain.Accompaniment;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Narratives;

/// <summary>What a tutor or a tutee lived and tells; hers alone, until she hands it to research, without a name, and takes it out again when she wants.</summary>
public sealed class MisRelatosModel(Viewer viewer, TimeProvider clock, Speech say) : PageModel
{
    /// <summary>Characters of each part.</summary>
    public const int Longest = 4_000;

    public NarrativeNotice Notice { get; private set; } = null!;

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    /// <summary>Newest first, each with how it stands with research.</summary>
    public IReadOnlyList<(OwnNarrative Told, Handed? Handed)> Told { get; private set; } = [];

    /// <summary>What is being written.</summary>
    public OwnNarrative Draft { get; private set; } = new(Guid.Empty, "", "", "", "", default);

    /// <summary>Which one is about to be handed over, and the text that would go.</summary>
    public Guid? Handing { get; private set; }

    public string Text { get; private set; } = "";

    public IReadOnlyList<string> Names { get; private set; } = [];

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? entregar, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        if (entregar is null) return Page();
        if (!Open(entregar.Value)) return NotFound();
        Names = await NamesAsync(Text, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostTellAsync(string? scene, string? course, string? close, string? meaning, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Draft = new(Guid.CreateVersion7(When.Now), (scene ?? "").Trim(), (course ?? "").Trim(), (close ?? "").Trim(), (meaning ?? "").Trim(), When.Now);
        if (Draft.Scene.Length == 0 || Draft.Text.Length > 4 * Longest)
        {
            Wrong = say["Empieza por el episodio: cuenta una vez en que pasó.", "Begin with the episode: tell one time when it happened."];
            return Page();
        }

        await Draft.TellAsync(await ConnectionAsync(cancellation), viewer.InstitutionId, viewer.PersonId, cancellation);
        TempData["Told"] = say["Guardado. Solo lo ves tú.", "Kept. You alone see it."];
        return Redirect("/mis-relatos");
    }

    public async Task<IActionResult> OnPostHandAsync(Guid told, string? text, int notice, bool agreed, bool reviewed, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || !Open(told)) return NotFound();
        Text = (text ?? "").Trim();
        Names = await NamesAsync(Text, cancellation);
        Wrong = Text.Length is 0 or > 4 * Longest ? say["No hay nada que entregar: escribe el relato.", "There is nothing to hand over: write the narrative."]
            : Names.Count > 0 && !reviewed ? say["Quedan palabras que son nombres de personas o escuelas. Cámbialas, o marca que ya las revisaste.", "Words are left that are names of people or schools. Change them, or tick that you have looked at them."]
            : !agreed || notice != Notice.Version ? say["Para entregarlo, lee el aviso y marca que estás de acuerdo.", "To hand it over, read the notice and tick that you agree."]
            : null;
        if (Wrong is not null) return Page();
        var narrative = new ConsentedNarrative(HandedNarratives.NewCode(), Text, new NarrativeConsent(notice, When.Today));
        if (await HandedNarratives.HandAsync(await ConnectionAsync(cancellation), viewer.InstitutionId, viewer.PersonId, NarrativeSource.Own, told, narrative, When.Now, cancellation))
        {
            TempData["Told"] = say[$"Entregado con la clave {narrative.Code}, sin tu nombre.", $"Handed over under the code {narrative.Code}, without your name."];
            TempData["Undo"] = $"/mis-relatos?handler=Withdraw&code={narrative.Code}";
        }

        return Redirect("/mis-relatos");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string? code, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        if (!await HandedNarratives.WithdrawAsync(await ConnectionAsync(cancellation), code ?? "", When.Now, cancellation)) return NotFound();
        TempData["Told"] = say["Retirado de la investigación, con todo lo que habían marcado en él. Tu relato sigue aquí.", "Withdrawn from research, with all that had been marked in it. Your account is still here."];
        return Redirect("/mis-relatos");
    }

    public async Task<IActionResult> OnPostForgetAsync(Guid told, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        if (!await OwnNarrative.ForgetAsync(await ConnectionAsync(cancellation), viewer.InstitutionId, viewer.PersonId, told, cancellation)) return NotFound();
        TempData["Told"] = say["Borrado.", "Deleted."];
        return Redirect("/mis-relatos");
    }

    private ValueTask<NpgsqlConnection> ConnectionAsync(CancellationToken cancellation) => viewer.ConnectionAsync(cancellation);

    private bool Open(Guid told)
    {
        if (Told.FirstOrDefault(one => one.Told.Id == told) is not { Told: { } found, Handed: null }) return false;
        (Handing, Text) = (told, found.Text);
        return true;
    }

    private async Task<IReadOnlyList<string>> NamesAsync(string text, CancellationToken cancellation) => NamesLeft.In(text, await OwnNarrative.NamesNearAsync(await ConnectionAsync(cancellation), cancellation));

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor && !viewer.Standing.IsTutee) return false;
        var connection = await ConnectionAsync(cancellation);
        Notice = await HandedNarratives.NoticeAsync(connection, viewer.InstitutionId, cancellation);
        var handed = (await HandedNarratives.OfAsync(connection, viewer.InstitutionId, viewer.PersonId, cancellation)).Where(one => one is { Withdrawn: null, Source: not null }).ToDictionary(one => one.Source!.Value);
        Told = [.. (await OwnNarrative.OfAsync(connection, viewer.InstitutionId, viewer.PersonId, cancellation)).Select(one => (one, handed.GetValueOrDefault(one.Id)))];
        return true;
    }
}
