using Lazo.Web.Features.Research.Participants;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Names;

/// <summary>Whether names are left in the texts of a study, text by text, and the study's own list of what to look for.</summary>
public sealed class NombresModel(ResearchVisit visit, IdentityBox box, Speech say) : StudyPage(visit)
{
    public IReadOnlyList<CheckedDocument> Documents { get; private set; } = [];

    /// <summary>The study's own list, for who may open identities.</summary>
    public Identity Own { get; private set; } = new("", "", "", "", "");

    /// <summary>How many names are known, for who may open identities.</summary>
    public int Known { get; private set; }

    /// <summary>She searches and decides.</summary>
    public bool MaySearch => Study.OpensIdentities && Study.MayShape;

    private string Address => $"{Study.Address}/nombres";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var check = await CheckAsync(cancellation);
        Documents = await check.ListAsync(cancellation);
        if (Study.OpensIdentities)
            (Own, Known) = (await check.OwnAsync(cancellation), await check.KnownAsync(cancellation));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!MaySearch) return NotFound();
        var found = await (await CheckAsync(cancellation)).AllAsync(When.Now, cancellation);
        return Done(Address, found == 0
            ? say["Nada de lo que está sellado o en la lista quedó sin decidir. Lo que nadie anotó no se encuentra: lee una vez más.", "Nothing that is sealed or listed is left undecided. What nobody listed isn't found: read once more."]
            : say[$"{found} lugares esperan que alguien decida.", $"{found} places wait for somebody to decide."]);
    }

    public async Task<IActionResult> OnPostListAsync(string? people, string? places, string? schools, CancellationToken cancellation)
    {
        if (!MaySearch) return NotFound();
        var own = new Identity("", "", people?.Trim() ?? "", places?.Trim() ?? "", schools?.Trim() ?? "");
        if (new[] { own.Others, own.Places, own.Schools }.Any(text => text.Length > 10 * Identity.Longest))
            return Refused(Address, say[$"Cada lista lleva hasta {10 * Identity.Longest} letras.", $"Each list has up to {10 * Identity.Longest} letters."]);
        await (await CheckAsync(cancellation)).WriteOwnAsync(own, Visit.ViewerId, When.Now, cancellation);
        return Done(Address, say["La lista quedó sellada. Busca de nuevo en los textos.", "The list is sealed. Search the texts again."]);
    }

    private async Task<NameCheck> CheckAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation), box);
}
