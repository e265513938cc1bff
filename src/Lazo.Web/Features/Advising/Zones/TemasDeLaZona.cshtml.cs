using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Needs;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Zones;

/// <summary>What a diagnosis can be about: a short list, kept by whoever plans the zone.</summary>
public sealed class TemasDeLaZonaModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    private const string Address = "/zona/temas";

    private const int Longest = 80, Most = 40;

    public IReadOnlyList<NeedTopic> Topics { get; private set; } = [];

    public Phrase Typed { get; private set; } = new("", "");

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAddAsync(string? es, string? en, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Typed = new((es ?? "").Trim(), (en ?? "").Trim());
        Wrong = Typed.Es.Length is 0 or > Longest || Typed.En.Length > Longest ? say[$"Escribe el tema, en {Longest} letras a lo más.", $"Write the topic, in {Longest} letters at most."]
            : Topics.Any(topic => Plain.Of(topic.Words.Es) == Plain.Of(Typed.Es)) ? say["Ese tema ya está en la lista.", "That topic is in the list already."]
            : Topics.Count >= Most ? say[$"La lista ya tiene {Most} temas; cambia el nombre de uno que no se use.", $"The list has {Most} topics already; rename one that isn't used."]
            : null;
        if (Wrong is not null) return Page();
        await (await visit.ConnectionAsync(cancellation)).RunAsync(
            "insert into need_topic (institution_id, code, es, en, place) values ($1, $2, $3, $4, $5)", cancellation,
            visit.InstitutionId, $"{Guid.CreateVersion7(visit.Now.Now):n}", Typed.Es, Typed.En.Length == 0 ? Typed.Es : Typed.En, (short)(Topics.Count + 1));
        return Saved(say["Añadido.", "Added."]);
    }

    public async Task<IActionResult> OnPostChangeAsync(string? code, string? es, string? en, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || !Topics.Any(topic => topic.Code == code)) return NotFound();
        var (spanish, english) = ((es ?? "").Trim(), (en ?? "").Trim());
        if (spanish.Length is 0 or > Longest || english.Length is 0 or > Longest)
        {
            TempData["Wrong"] = say[$"No se guardó: el tema lleva entre 1 y {Longest} letras.", $"Nothing was saved: a topic has 1 to {Longest} letters."];
            return Redirect(Address);
        }

        await (await visit.ConnectionAsync(cancellation)).RunAsync(
            "update need_topic set es = $3, en = $4 where institution_id = $1 and code = $2", cancellation, visit.InstitutionId, code!, spanish, english);
        return Saved(say["Guardado. Lo ya marcado se lee con el nombre de entonces.", "Saved. What was marked already is read by its name of then."]);
    }

    /// <summary>What was marked stays marked; it is only not offered any more.</summary>
    public async Task<IActionResult> OnPostOfferAsync(string? code, bool offered, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || !Topics.Any(topic => topic.Code == code)) return NotFound();
        await (await visit.ConnectionAsync(cancellation)).RunAsync(
            "update need_topic set offered = $3 where institution_id = $1 and code = $2", cancellation, visit.InstitutionId, code!, offered);
        return Saved(offered ? say["Se ofrece otra vez.", "It is offered again."] : say["Ya no se ofrece. Lo marcado antes se conserva.", "It is no longer offered. What was marked before is kept."]);
    }

    private RedirectResult Saved(string told)
    {
        TempData["Told"] = told;
        return Redirect(Address);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.PlanZone)) return false;
        Topics = await NeedTopic.AllAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, cancellation);
        return true;
    }
}
