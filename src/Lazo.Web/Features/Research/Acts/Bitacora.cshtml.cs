using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Acts;

/// <summary>The trail of a study: who did what, when; and the way back.</summary>
public sealed class BitacoraModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Acts on one page.</summary>
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "antes")]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true, Name = "mias")]
    public bool Mine { get; set; }

    public IReadOnlyList<StudyAct> Acts { get; private set; } = [];

    /// <summary>There are older ones.</summary>
    public bool More { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var acts = await (await ActsAsync(cancellation)).LatestAsync(PageSize + 1, cancellation, Before, mine: Mine);
        (Acts, More) = ([.. acts.Take(PageSize)], acts.Count > PageSize);
    }

    /// <summary>The whole trail as a file: <c>csv</c>, <c>json</c>, or <c>cambios</c>, with what each act changed.</summary>
    public async Task<IActionResult> OnGetFileAsync(string? como, CancellationToken cancellation)
    {
        if (como is not ("csv" or "json" or "cambios") || (como == "cambios" && !Study.MayShape)) return NotFound();
        var file = new TrailFile(await Visit.ConnectionAsync(cancellation), Study, say);
        Response.ContentType = como == "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=bitacora.{(como == "csv" ? "csv" : "json")}";
        if (como == "csv") await file.WriteCsvAsync(Response.Body, cancellation);
        else await file.WriteJsonAsync(Response.Body, como == "cambios", cancellation);
        return new EmptyResult();
    }

    /// <summary>Takes an act of one's own back, or gives it back.</summary>
    public async Task<IActionResult> OnPostTurnAsync(long act, string? back, CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        var address = back is not null && back.StartsWith(Study.Address, StringComparison.Ordinal) && Url.IsLocalUrl(back) ? back : $"{Study.Address}/bitacora";
        var acts = await ActsAsync(cancellation);
        if ((await acts.LatestAsync(1, cancellation, act + 1)).FirstOrDefault() is not { } found || found.Id != act || !(found.Mine || (Study.MayLead && found.Who is not null)) || !found.Recorded) return NotFound();
        if (await acts.TurnAsync(act, cancellation) is { } refusal)
            return Refused(address, Study.CodesBlind && refusal != StudyActs.NotHers
                ? say["Mientras codificas a ciegas no se deshace lo que toca marcas que no ves. Cuando la ronda se cierre, sí.", "While you code blind, what touches marks that you don't see isn't undone. Once the round is closed, it can be."]
                : say[UndoWords.Of(found.Kind, refusal)]);
        var undone = found.InForce;
        // What was taken out is there again, and with it what it is called.
        if (undone && ActWords.TellsOfGone(found))
            found = (await acts.LatestAsync(1, cancellation, act + 1))[0];
        return Done(address, undone ? say[$"Deshecho: {ActWords.What(found, say)}.", $"Undone: {ActWords.What(found, say)}."] : say[$"Hecho de nuevo: {ActWords.What(found, say)}.", $"Done again: {ActWords.What(found, say)}."], act);
    }
}
