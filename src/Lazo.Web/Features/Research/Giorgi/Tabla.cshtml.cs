using Lazo.Domain.Research.Documents;
using Lazo.Web.Features.Research.Steps;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>A row of Giorgi's table.</summary>
/// <param name="Words">What was told, as it was told.</param>
/// <param name="Third">The present version; null: empty.</param>
/// <param name="Meaning">The present version; null: empty.</param>
public sealed record GiorgiRow(PlacedUnit Unit, string Words, CellVersion? Third, CellVersion? Meaning)
{
    public CellVersion? this[GiorgiCell cell] => cell == GiorgiCell.Third ? Third : Meaning;

    /// <summary>The rows of a text, from its units and what was written of them.</summary>
    public static IReadOnlyList<GiorgiRow> Of(CodePoints text, IEnumerable<PlacedUnit> units, IReadOnlyList<CellVersion> cells)
    {
        var written = cells.ToDictionary(cell => (cell.Unit, cell.Cell));
        return [.. units.Select(unit => new GiorgiRow(
            unit, text.Slice(unit.Span.From, unit.Span.To).Trim(), written.GetValueOrDefault((unit.Id, GiorgiCell.Third)), written.GetValueOrDefault((unit.Id, GiorgiCell.Meaning))))];
    }
}

/// <summary>A cell that couldn't be saved, with what was typed.</summary>
/// <param name="Why">Said beside it.</param>
public sealed record UnsavedCell(Guid Unit, GiorgiCell Cell, string Text, string Why);

/// <summary>Giorgi's table of a text: saved as one types, each version kept, two people never over each other.</summary>
public sealed class TablaModel(ResearchVisit visit, Speech say) : StepPage(visit)
{
    public IReadOnlyList<GiorgiRow> Rows { get; private set; } = [];

    public UnsavedCell? Unsaved { get; private set; }

    public override string Step => "tabla";

    public async Task<IActionResult> OnGetAsync(Guid document, CancellationToken cancellation) => await LoadAsync(document, cancellation) is null ? NotFound() : Page();

    /// <summary>Saves a cell; the script asks for a short answer instead of the page.</summary>
    public async Task<IActionResult> OnPostAsync(Guid document, Guid unit, GiorgiCell cell, int seen, string? text, CancellationToken cancellation)
    {
        if (!Study.MayShape || !Enum.IsDefined(cell) || await LoadAsync(document, cancellation) is not { } table || Rows.All(row => row.Unit.Id != unit)) return NotFound();
        var typed = (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd();
        var brief = Request.Headers.Accept.Contains("application/json");
        if (typed.Length > GiorgiTable.Longest)
            return Unsure(brief, unit, cell, typed, say[$"La celda lleva hasta {GiorgiTable.Longest:N0} letras.", $"The cell has up to {GiorgiTable.Longest:N0} letters."], null);
        var saved = await table.WriteAsync(unit, cell, seen, typed, await HandAsync(cancellation), When.Now, cancellation);
        if (saved.Conflict)
        {
            await LoadAsync(document, cancellation);
            return Unsure(brief, unit, cell, typed, say[$"{saved.Present?.By} escribió aquí mientras tanto. Abajo está lo tuyo: júntalo o guárdalo encima; lo suyo queda en las versiones.", $"{saved.Present?.By} wrote here meanwhile. Yours is below: bring both together or save it over; the other one stays in the versions."], saved.Present);
        }

        if (brief)
            return new JsonResult(new { seen = saved.Present?.Version ?? 0, told = saved.Present is { } now ? Signed(now) : "" });
        return saved.Act is { } act ? Back(say["Guardado.", "Saved."], act, $"#u-{unit}") : Redirect($"{Address}#u-{unit}");
    }

    /// <summary>The table as a thesis prints it.</summary>
    public async Task<IActionResult> OnGetDocxAsync(Guid document, CancellationToken cancellation)
    {
        if (await LoadAsync(document, cancellation) is null) return NotFound();
        return File(
            GiorgiDocument.Write(Study.Name, [(Person ?? Document.Name, Rows)], say),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"Giorgi {string.Concat((Person ?? Document.Name).Split(Path.GetInvalidFileNameChars()))}.docx");
    }

    /// <summary>“Nadia Pat, hoy a las 9:10”.</summary>
    public string Signed(CellVersion version) => $"{version.By}, {When.At(version.ChangedAt)}";

    private IActionResult Unsure(bool brief, Guid unit, GiorgiCell cell, string typed, string why, CellVersion? theirs)
    {
        if (brief)
            return new JsonResult(new { why, theirs = theirs?.Text, seen = theirs?.Version ?? 0 }) { StatusCode = StatusCodes.Status409Conflict };
        Unsaved = new UnsavedCell(unit, cell, typed, why);
        return Page();
    }

    private async Task<GiorgiTable?> LoadAsync(Guid document, CancellationToken cancellation)
    {
        if (!await OpenAsync(document, cancellation)) return null;
        var (connection, acts) = (await ConnectionAsync(cancellation), await ActsAsync(cancellation));
        var table = new GiorgiTable(connection, Study, acts);
        Rows = GiorgiRow.Of(Document.Text, await new UnitStore(connection, Study, acts).ListAsync(document, cancellation), await table.PresentAsync(document, cancellation));
        return table;
    }
}
