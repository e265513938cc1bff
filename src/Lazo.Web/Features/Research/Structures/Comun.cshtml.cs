using Lazo.Domain.Research.Structures;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Structures;

/// <summary>A structure common to several persons: each sentence bound to units of three or more.</summary>
public sealed class ComunModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    private StructureStore store = null!;

    private SentenceDesk desk = null!;

    [BindProperty(SupportsGet = true, Name = "oracion")]
    public Guid? Chosen { get; set; }

    [BindProperty]
    public SentSentence Sent { get; set; } = new();

    public Structure Structure { get; private set; } = null!;

    public SentencesView View { get; private set; } = null!;

    public StructureFaults Faults { get; private set; } = null!;

    private string Address => $"{Study.Address}/camino/comun/{Structure.Id}";

    public async Task<IActionResult> OnGetAsync(Guid structure, CancellationToken cancellation)
    {
        if (!await LoadAsync(structure, null, cancellation)) return NotFound();
        if (View.Sentences.FirstOrDefault(one => one.Sentence.Id == Chosen) is { } chosen)
            View = View with { Sent = new SentSentence { Id = chosen.Sentence.Id, Text = chosen.Sentence.Words, Units = [.. chosen.Sentence.Units] } };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid structure, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(structure, null, cancellation)) return NotFound();
        var (act, sentence, wrong) = await desk.SaveAsync(Structure, null, Structure.Name, Sent, await Visit.CoderAsync(Study, cancellation), When.Now, cancellation);
        if (act is { } done)
            return Done($"{Address}#o-{sentence}", say["Oración guardada.", "Sentence saved."], done);
        await LoadAsync(structure, wrong, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid structure, Guid sentence, CancellationToken cancellation)
    {
        if (!await HasAsync(structure, sentence, cancellation)) return NotFound();
        return await desk.RemoveAsync(sentence, Structure.Name, cancellation) is { } act ? Done(Address, say["Oración quitada.", "Sentence removed."], act) : Redirect(Address);
    }

    public async Task<IActionResult> OnPostRaiseAsync(Guid structure, Guid sentence, CancellationToken cancellation)
    {
        if (!await HasAsync(structure, sentence, cancellation)) return NotFound();
        return await desk.RaiseAsync(sentence, Structure.Name, cancellation) is { } act ? Done($"{Address}#o-{sentence}", say["Subió un lugar.", "Moved up one place."], act) : Redirect(Address);
    }

    public async Task<IActionResult> OnPostRenameAsync(Guid structure, string? name, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(structure, null, cancellation)) return NotFound();
        var called = name?.Trim() ?? "";
        if (called.Length is 0 or > StructureStore.LongestName) return Refused(Address, say[$"El nombre lleva de 1 a {StructureStore.LongestName} letras.", $"The name has 1 to {StructureStore.LongestName} letters."]);
        try
        {
            return await store.RenameAsync(structure, called, cancellation) is { } act ? Done(Address, say["Guardado.", "Saved."], act) : Redirect(Address);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refused(Address, say[$"Ya hay una que se llama «{called}».", $"One is already called “{called}”."]);
        }
    }

    public async Task<IActionResult> OnPostDropAsync(Guid structure, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(structure, null, cancellation)) return NotFound();
        var list = $"{Study.Address}/camino/comun";
        return await store.RemoveAsync(Structure, cancellation) is { } act ? Done(list, say[$"Se quitó «{Structure.Name}».", $"“{Structure.Name}” was removed."], act) : Redirect(list);
    }

    private async Task<bool> HasAsync(Guid structure, Guid sentence, CancellationToken cancellation) =>
        Study.MayShape && await LoadAsync(structure, null, cancellation) && View.Sentences.Any(one => one.Sentence.Id == sentence);

    private async Task<bool> LoadAsync(Guid structure, string? wrong, CancellationToken cancellation)
    {
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        store = new StructureStore(connection, Study, acts);
        desk = new SentenceDesk(connection, Study, acts, say);
        var all = await store.ListAsync(cancellation);
        if (all.FirstOrDefault(one => one.Id == structure && one.Document is null) is not { } found) return false;
        Structure = found;
        Faults = CommonStructure.Against(await store.PersonsAsync(cancellation), found.Plain);
        View = new SentencesView(Study, Address, found, Common: true, await desk.GroupsAsync(null, all, cancellation), Sent, wrong);
        return true;
    }
}
