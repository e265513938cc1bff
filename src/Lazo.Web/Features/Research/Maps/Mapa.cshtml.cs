using System.Globalization;
using System.Text;
using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Maps;

/// <summary>A concept map: drawn, told in a table, and changed with forms, the mouse or the keyboard.</summary>
public sealed class MapaModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Whether the drawing stands at its natural size, and slides: on a telephone its letters are read so.</summary>
    [BindProperty(SupportsGet = true, Name = "cerca")]
    public bool Near { get; set; }

    public DrawnMap Map { get; private set; } = null!;

    /// <summary>Codes that aren't on the map yet.</summary>
    public IReadOnlyList<PlacedCode> Codes { get; private set; } = [];

    public string Address => $"{Study.Address}/mapas/{Map.Id}";

    public async Task<IActionResult> OnGetAsync(Guid map, CancellationToken cancellation)
    {
        if (await FindAsync(map, cancellation) is null) return NotFound();
        var there = Map.Concepts.Select(one => one.Code).ToHashSet();
        Codes = [.. (await new CodeBook(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation)).TreeAsync(cancellation)).Where(one => !there.Contains(one.Code.Id))];
        return Page();
    }

    /// <summary>The drawing as a file.</summary>
    public async Task<IActionResult> OnGetSvgAsync(Guid map, CancellationToken cancellation) =>
        await FindAsync(map, cancellation) is null ? NotFound() : File(Encoding.UTF8.GetBytes(Drawing.Svg(Map)), "image/svg+xml", $"{string.Concat(Map.Name.Split(Path.GetInvalidFileNameChars())).Replace('/', '-')}.svg");

    /// <summary>Puts a code, or a theme by its name, on the map.</summary>
    public Task<IActionResult> OnPostAddAsync(Guid map, Guid? code, string? theme, CancellationToken cancellation) => ChangedAsync(map, async maps =>
    {
        var name = theme?.Trim() ?? "";
        if (name.Length > MapasModel.Longest)
            return Refused(Address, say[ResearchWords.TooLong(name.Length, MapasModel.Longest)]);
        if (code is null && name.Length == 0)
            return Refused(Address, say[$"Elige un código, o escribe un tema de hasta {MapasModel.Longest} letras.", $"Choose a code, or write a theme of up to {MapasModel.Longest} letters."]);
        if (Map.Concepts.Count >= ConceptMaps.MostConcepts)
            return Refused(Address, say[$"En un mapa caben {ConceptMaps.MostConcepts} conceptos: abre otro.", $"A map holds {ConceptMaps.MostConcepts} concepts: open another."]);
        var (_, act) = await maps.AddAsync(Map, code, name, cancellation);
        return Done(Address, say["Ya está en el mapa.", "It is on the map."], act);
    }, cancellation);

    public Task<IActionResult> OnPostRelateAsync(Guid map, Guid from, Guid to, string? name, CancellationToken cancellation) => ChangedAsync(map, async maps =>
    {
        var called = name?.Trim() ?? "";
        if (called.Length > MapasModel.Longest)
            return Refused(Address, say[ResearchWords.TooLong(called.Length, MapasModel.Longest)]);
        if (called.Length == 0 || from == to)
            return Refused(Address, say["Di qué tiene que ver un concepto con otro distinto: «da paso a», «se opone a»…", "Say what a concept has to do with a different one: “leads to”, “is opposed to”…"]);
        var (_, act) = await maps.RelateAsync(Map, from, to, called, cancellation);
        return Done(Address, say[$"{Map.NameOf(from)} {called} {Map.NameOf(to)}.", $"{Map.NameOf(from)} {called} {Map.NameOf(to)}."], act);
    }, cancellation);

    public Task<IActionResult> OnPostTakeOffAsync(Guid map, Guid thing, CancellationToken cancellation) => ChangedAsync(map, async maps =>
        await maps.TakeOffAsync(Map, thing, cancellation) is { } act ? Done(Address, say["Quitado del mapa; el código sigue en el libro.", "Taken off the map; the code stays in the book."], act) : NotFound(), cancellation);

    public Task<IActionResult> OnPostRemoveAsync(Guid map, CancellationToken cancellation) => ChangedAsync(map, async maps =>
        await maps.RemoveAsync(Map, cancellation) is { } act ? Done($"{Study.Address}/mapas", say[$"El mapa «{Map.Name}» ya no está.", $"The map “{Map.Name}” is gone."], act) : NotFound(), cancellation);

    /// <summary>Where concepts were moved to: by the script several at once, by the form one.</summary>
    /// <param name="to">Each as <c>id x y</c>.</param>
    public Task<IActionResult> OnPostMoveAsync(Guid map, string[] to, bool quiet, CancellationToken cancellation) => ChangedAsync(map, async maps =>
    {
        var moved = to.Select(one => one.Split(' ')).Where(one => one.Length == 3 && Guid.TryParse(one[0], out _) && IsPlace(one[1]) && IsPlace(one[2]))
            .Select(one => (Guid.Parse(one[0]), int.Parse(one[1], CultureInfo.InvariantCulture), int.Parse(one[2], CultureInfo.InvariantCulture))).ToArray();
        if (moved.Length == 0 || await maps.MoveAsync(Map, moved, cancellation) is not { } act) return NotFound();
        return quiet ? new NoContentResult() : Done(Address, say["Movido.", "Moved."], act);
    }, cancellation);

    private static bool IsPlace(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private async Task<IActionResult> ChangedAsync(Guid map, Func<ConceptMaps, Task<IActionResult>> change, CancellationToken cancellation)
    {
        if (!Study.MayWrite || await FindAsync(map, cancellation) is not { } maps) return NotFound();
        try
        {
            return await change(maps);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refused(Address, say["Eso ya está en el mapa.", "That is on the map already."]);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.ForeignKeyViolation)
        {
            return Refused(Address, say["Alguien quitó uno de los dos mientras tanto: mira el mapa de nuevo.", "Somebody removed one of the two meanwhile: look at the map again."]);
        }
    }

    private async Task<ConceptMaps?> FindAsync(Guid map, CancellationToken cancellation)
    {
        var maps = new ConceptMaps(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
        if (await maps.ReadAsync(map, cancellation) is not { } read) return null;
        Map = read;
        return maps;
    }
}
