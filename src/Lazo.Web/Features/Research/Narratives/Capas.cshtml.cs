using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Narratives;

/// <summary>Which narratives have been read as narratives, by whom, and with what plots and epiphanies this study reads.</summary>
public sealed class CapasModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a name.</summary>
    public const int Longest = 80;

    /// <summary>Of what it means.</summary>
    public const int LongestText = 2_000;

    public IReadOnlyList<StudyDocument> Documents { get; private set; } = [];

    public ILookup<Guid, NarrativeReading> Readings { get; private set; } = Array.Empty<NarrativeReading>().ToLookup(one => one.Document);

    public IReadOnlyList<NarrativeKind> Plots { get; private set; } = [];

    public IReadOnlyList<NarrativeKind> Epiphanies { get; private set; } = [];

    private string Address => $"{Study.Address}/camino/capas";

    public string? PlotOf(NarrativeReading reading) => Plots.FirstOrDefault(plot => plot.Id == reading.Plot)?.Name;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        var store = new NarrativeStore(connection, Study, acts);
        Documents = [.. (await new DocumentStore(connection, Study, acts).ListAsync(cancellation)).Where(one => one.Length > 0)];
        Readings = (await store.ReadAsync(null, cancellation)).ToLookup(one => one.Document);
        (Plots, Epiphanies) = (await store.PlotsAsync(cancellation), await store.EpiphaniesAsync(cancellation));
    }

    /// <summary>Adds a plot or a kind of epiphany, or changes one.</summary>
    public async Task<IActionResult> OnPostKindAsync(bool plot, Guid? id, string? name, string? meaning, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var (called, means) = (name?.Trim() ?? "", meaning?.Trim() ?? "");
        if (called.Length is 0 or > Longest || means.Length > LongestText)
            return Refused($"{Address}#con", say[$"No se guardó: el nombre lleva de 1 a {Longest} letras.", $"Nothing was saved: the name has 1 to {Longest} letters."]);
        try
        {
            var act = await (await StoreAsync(cancellation)).SetKindAsync(plot, id, called, means, When.Now, cancellation);
            return act is null ? NotFound() : Done($"{Address}#con", say["Guardado.", "Saved."], act);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refused($"{Address}#con", say[$"No se guardó: ya está «{called}».", $"Nothing was saved: “{called}” is there already."]);
        }
    }

    public async Task<IActionResult> OnPostRemoveKindAsync(bool plot, Guid id, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        try
        {
            var store = await StoreAsync(cancellation);
            var known = (plot ? await store.PlotsAsync(cancellation) : await store.EpiphaniesAsync(cancellation)).FirstOrDefault(one => one.Id == id);
            var act = known is null ? null : await store.RemoveKindAsync(plot, id, known.Name, cancellation);
            return act is null ? NotFound() : Done($"{Address}#con", say["Quitado.", "Removed."], act);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.ForeignKeyViolation)
        {
            return Refused($"{Address}#con", say["No se quitó: una lectura lo usa.", "It wasn't removed: a reading uses it."]);
        }
    }

    /// <summary>Takes over those of the literature.</summary>
    public async Task<IActionResult> OnPostGiveAsync(CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        await (await StoreAsync(cancellation)).GiveKindsAsync(When.Now, cancellation);
        return Redirect($"{Address}#con");
    }

    private async Task<NarrativeStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
