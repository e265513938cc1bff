using System.Globalization;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Names;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Participants;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Names;

/// <summary>What of names is left in one text: each place with the words around it, and what a person decides of it.</summary>
public sealed class NombresDelTextoModel(ResearchVisit visit, IdentityBox box, Speech say) : DocumentPage(visit)
{
    /// <summary>Of what stands instead.</summary>
    public const int Longest = 80;

    private const int Around = 45;

    public IReadOnlyList<NameGroup> Groups { get; private set; } = [];

    /// <summary>Words of the document's own name that are names.</summary>
    public IReadOnlyList<string> InTitle { get; private set; } = [];

    private string Here => $"{Address}/nombres";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!Study.OpensIdentities || !Study.MayShape) return NotFound();
        var check = await CheckAsync(cancellation);
        Groups = await check.InAsync(Document.Id, Document.Text, cancellation);
        InTitle = [.. (await check.InAsync(Document.Id, new CodePoints(Document.Name), cancellation)).SelectMany(group => group.Places).Select(one => one.Words)];
        return Page();
    }

    /// <param name="version">The version whose places were looked at.</param>
    /// <param name="place">Ticked places, “from-to”.</param>
    /// <param name="left">Words of which the places that aren't ticked name nobody.</param>
    public async Task<IActionResult> OnPostAsync(int version, string[] place, string[] left, CancellationToken cancellation)
    {
        if (!Study.OpensIdentities || !Study.MayShape) return NotFound();
        if (version != Document.Version)
            return Refused(Here, say["Alguien corrigió el texto mientras tanto y no se cambió nada: míralo de nuevo.", "Somebody corrected the text meanwhile and nothing was changed: look again."]);
        var check = await CheckAsync(cancellation);
        var groups = await check.InAsync(Document.Id, Document.Text, cancellation);
        var replaced = new List<(Span Span, string Words)>();
        foreach (var group in groups)
        {
            var words = Request.Form[$"por-{group.Word}"].ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
            var ticked = group.Places.Where(one => place.Contains(Key(one))).ToArray();
            if (ticked.Length > 0 && words.Length is 0 or > Longest)
                return Refused($"{Here}#n-{group.Word}", say[$"No se cambió nada: escribe qué va en lugar de «{ticked[0].Words}», hasta {Longest} letras.", $"Nothing was changed: write what stands instead of “{ticked[0].Words}”, up to {Longest} letters."]);
            replaced.AddRange(ticked.Select(one => (one.Span, words)));
        }

        if (replaced.Count == 0 && left.Length == 0)
            return Refused(Here, say["No marcaste nada.", "You ticked nothing."]);
        return await check.DecideAsync(Document, replaced, left.ToHashSet(StringComparer.Ordinal), When.Now, cancellation) is { } act
            ? Done(Here, replaced.Count > 0
                ? say[$"{replaced.Count} lugares cambiados; cada marca sigue en sus palabras. Las versiones anteriores sólo las lee quien puede abrir identidades.", $"{replaced.Count} places changed; each coding stays on its words. Only who may open identities reads the versions before."]
                : say["Anotado: ahí no nombran a nadie.", "Noted: they name nobody there."], act)
            : Refused(Here, say["Alguien corrigió el texto mientras tanto y no se cambió nada: míralo de nuevo.", "Somebody corrected the text meanwhile and nothing was changed: look again."]);
    }

    public static string Key(NameFound one) => string.Create(CultureInfo.InvariantCulture, $"{one.Span.From}-{one.Span.To}");

    /// <summary>What stands before and behind a place, in its line.</summary>
    public (string Before, string Behind) AroundOf(Span span)
    {
        var (from, to) = (Math.Max(0, span.From - Around), Math.Min(Document.Text.Length, span.To + Around));
        return ((from > 0 ? "…" : "") + Document.Text.Slice(from, span.From), Document.Text.Slice(span.To, to) + (to < Document.Text.Length ? "…" : ""));
    }

    private async Task<NameCheck> CheckAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation), box);
}
