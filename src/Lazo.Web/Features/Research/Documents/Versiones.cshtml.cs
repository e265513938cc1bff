using Lazo.Domain.Research.Documents;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>The versions of a text, and what differs between two of them.</summary>
public sealed class VersionesModel(ResearchVisit visit) : DocumentPage(visit)
{
    /// <summary>The earlier of the two.</summary>
    [BindProperty(SupportsGet = true, Name = "de")]
    public int? From { get; set; }

    /// <summary>The later of the two.</summary>
    [BindProperty(SupportsGet = true, Name = "a")]
    public int? To { get; set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DocumentVersion> Versions { get; private set; } = [];

    /// <summary>Null where there is only one version.</summary>
    public IReadOnlyList<Passage>? Passages { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var versions = new DocumentVersions(await Visit.ConnectionAsync(cancellation), Study);
        Versions = await versions.ListAsync(Document.Id, cancellation);
        if (Versions.Count < 2) return Page();
        To ??= Document.Version;
        From ??= Versions.FirstOrDefault(one => one.Number < To)?.Number ?? Versions[^1].Number;
        if (await versions.ReadAsync(Document.Id, From.Value, cancellation) is not { } before || await versions.ReadAsync(Document.Id, To.Value, cancellation) is not { } after) return NotFound();
        Passages = [.. Passage.Of(before, after, Correction.Between(before.Text, after.Text))];
        return Page();
    }
}
