using Lazo.Web.Features.Research.Evidence;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Types;

/// <summary>One square of the table: what is said, in a few words, and what it rests on.</summary>
public sealed class CasillaModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    private TypeStore store = null!;
    private EvidenceStore evidence = null!;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    [BindProperty(SupportsGet = true, Name = "todas")]
    public bool All { get; set; }

    public StudyType Type { get; private set; } = null!;

    public TypeAspect Aspect { get; private set; } = null!;

    public TypeSquare? Square { get; private set; }

    public string Words { get; private set; } = "";

    public EvidencePart Part { get; private set; } = null!;

    public string? Wrong { get; private set; }

    private string Address => $"{Study.Address}/camino/tipos/{Type.Id}/{Aspect.Id}";

    public async Task<IActionResult> OnGetAsync(Guid type, Guid aspect, CancellationToken cancellation)
    {
        if (!await LoadAsync(type, aspect, cancellation)) return NotFound();
        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid type, Guid aspect, string? words, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(type, aspect, cancellation)) return NotFound();
        if (words?.Length > TiposModel.LongestText)
        {
            await ShowAsync(cancellation);
            (Words, Wrong) = (words, say[$"Es demasiado largo: hasta {TiposModel.LongestText:N0} letras.", $"It is too long: up to {TiposModel.LongestText:N0} letters."]);
            return Page();
        }

        var act = await store.SayAsync(Type, Aspect, words?.Trim() ?? "", await Visit.CoderAsync(Study, cancellation), When.Now, cancellation);
        return Done(Address, say["Guardado.", "Saved."], act);
    }

    public async Task<IActionResult> OnPostLinkAsync(Guid type, Guid aspect, string[]? grounds, string? note, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(type, aspect, cancellation)) return NotFound();
        var chosen = EvidenceWords.Read(grounds);
        if (chosen.Count == 0)
            return Refused($"{Address}#buscar", say["Primero elige qué vincular.", "First choose what to link."]);
        return await store.LinkAsync(Type, Aspect, chosen, Cut.To(note?.Trim() ?? "", 400), await Visit.CoderAsync(Study, cancellation), When.Now, cancellation) is { } act
            ? Done($"{Address}#evidencia", say["Vinculado.", "Linked."], act) : Refused($"{Address}#buscar", say["Ya no está lo que elegiste.", "What you chose isn't there any more."]);
    }

    public async Task<IActionResult> OnPostUnlinkAsync(Guid type, Guid aspect, Guid link, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(type, aspect, cancellation)) return NotFound();
        return await evidence.UnlinkAsync(link, $"{Type.Name}, {Aspect.Name}", cancellation) is { } act ? Done($"{Address}#evidencia", say["Desvinculado.", "Unlinked."], act) : NotFound();
    }

    private async Task<bool> LoadAsync(Guid type, Guid aspect, CancellationToken cancellation)
    {
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        (store, evidence) = (new TypeStore(connection, Study, acts), new EvidenceStore(connection, Study, acts));
        var table = await ComparisonTable.ReadAsync(store, cancellation);
        if (table.Types.FirstOrDefault(one => one.Id == type) is not { } found || table.Aspects.FirstOrDefault(one => one.Id == aspect) is not { } under) return false;
        (Type, Aspect, Square) = (found, under, table.Of(found, under));
        return true;
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Words = Square?.Words ?? "";
        var persons = Type.Bearers.Select(one => one.Person).OfType<string>().Distinct().ToArray();
        var found = Study.MayShape ? await evidence.FindAsync(Square?.Id ?? Guid.Empty, Sought, All || persons.Length == 0 ? null : persons, cancellation) : [];
        Part = new EvidencePart(Address, Study, Square is null ? [] : await evidence.LinksAsync(Square.Id, cancellation), found, Sought, All, persons);
    }
}
