using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Maps;

/// <summary>The concept maps of a study.</summary>
public sealed class MapasModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a map's name, a theme's, a relation's.</summary>
    public const int Longest = 80;

    public IReadOnlyList<ConceptMap> Maps { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    public string? Wrong { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Maps = await (await MapsAsync(cancellation)).ListAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        var (maps, name) = (await MapsAsync(cancellation), Name?.Trim() ?? "");
        try
        {
            if (name.Length is > 0 and <= Longest)
            {
                var (id, act) = await maps.FoundAsync(name, When.Now, cancellation);
                return Done($"{Study.Address}/mapas/{id}", say["Un mapa en blanco: pon en él códigos y temas.", "An empty map: put codes and themes on it."], act);
            }

            Wrong = say[$"Ponle un nombre de hasta {Longest} letras.", $"Give it a name of up to {Longest} letters."];
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            Wrong = say[$"Ya hay un mapa que se llama «{name}».", $"A map is already called “{name}”."];
        }

        Maps = await maps.ListAsync(cancellation);
        return Page();
    }

    private async Task<ConceptMaps> MapsAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
