using Lazo.Domain.Research.Structures;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Structures;

/// <summary>Every structure of a study: person by person, and what is common, which is of three or more.</summary>
public sealed class ComunesModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    public IReadOnlyList<Structure> Structures { get; private set; } = [];

    /// <summary>The codes of those whose own structure is written.</summary>
    public IReadOnlyList<string> Persons { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    public string? Wrong { get; private set; }

    public bool TooFew => Persons.Count < CommonStructure.FewestPersons;

    public string Address => $"{Study.Address}/camino/comun";

    public StructureFaults FaultsOf(Structure structure) => CommonStructure.Against(Persons, structure.Plain);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var store = await StoreAsync(cancellation);
        (Structures, Persons) = (await store.ListAsync(cancellation), await store.PersonsAsync(cancellation));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var name = Name?.Trim() ?? "";
        if (name.Length is 0 or > StructureStore.LongestName)
            Wrong = say[$"Ponle un nombre de hasta {StructureStore.LongestName} letras.", $"Give it a name of up to {StructureStore.LongestName} letters."];
        else
        {
            try
            {
                var (id, act, few) = await (await StoreAsync(cancellation)).BeginCommonAsync(name, await Visit.CoderAsync(Study, cancellation), When.Now, cancellation);
                if (act is not null)
                    return Redirect($"{Address}/{id}");
                Wrong = Reason(few!);
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
            {
                Wrong = say[$"Ya hay una que se llama «{name}».", $"One is already called “{name}”."];
            }
        }

        await OnGetAsync(cancellation);
        return Page();
    }

    /// <summary>Why what fewer than three lived isn't called common.</summary>
    public string Reason(IReadOnlyList<string> few)
    {
        var who = few.Count == 0 ? say["todavía no hay ninguna", "there is none yet"] : say["hay de " + string.Join(", ", few), "there are those of " + string.Join(", ", few)];
        return say[
            $"Hacen falta tres personas con su estructura escrita, y {who}. Con una o dos no se distingue lo que es del fenómeno de lo que es de la persona.",
            $"Three persons with their structure written are needed, and {who}. With one or two, what belongs to the phenomenon can't be told from what belongs to the person."];
    }

    private async Task<StructureStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
