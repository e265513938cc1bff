using Lazo.Web.Features.Research.Steps;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>What stood in a cell of Giorgi's table, by whom and when; each can be taken up again.</summary>
public sealed class VersionesModel(ResearchVisit visit, Speech say) : StepPage(visit)
{
    [BindProperty(SupportsGet = true, Name = "unidad")]
    public Guid Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "celda")]
    public GiorgiCell Cell { get; set; }

    public PlacedUnit Placed { get; private set; } = null!;

    public IReadOnlyList<CellVersion> Versions { get; private set; } = [];

    /// <summary>Under the table in the bar: its versions.</summary>
    public override string Step => "tabla";

    public string Words => Document.Text.Slice(Placed.Span.From, Placed.Span.To).Trim();

    public async Task<IActionResult> OnGetAsync(Guid document, CancellationToken cancellation) => await LoadAsync(document, cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(Guid document, int version, CancellationToken cancellation)
    {
        if (!Study.MayShape || await LoadAsync(document, cancellation) is not { } table) return NotFound();
        var taken = await table.TakeUpAsync(Unit, Cell, version, await HandAsync(cancellation), When.Now, cancellation);
        var address = $"{Address}#u-{Unit}";
        return taken.Act is { } act
            ? Done(address, say["Esa versión está de nuevo en la tabla. Las demás siguen en su historia.", "That version is in the table again. The others stay in its history."], act)
            : Refused(address, say["No se retomó: alguien escribió mientras tanto, o ya es la que está.", "It wasn't taken up: somebody wrote meanwhile, or it is the one that stands."]);
    }

    private async Task<GiorgiTable?> LoadAsync(Guid document, CancellationToken cancellation)
    {
        if (!Enum.IsDefined(Cell) || !await OpenAsync(document, cancellation)) return null;
        var (connection, acts) = (await ConnectionAsync(cancellation), await ActsAsync(cancellation));
        if ((await new UnitStore(connection, Study, acts).ListAsync(document, cancellation)).FirstOrDefault(one => one.Id == Unit) is not { } placed) return null;
        var table = new GiorgiTable(connection, Study, acts);
        (Placed, Versions) = (placed, await table.VersionsAsync(Unit, Cell, cancellation));
        return table;
    }
}
