using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Giorgi;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Journal;

/// <summary>The bracketing journal: what one knows, fears or expects, set aside in writing so that it doesn't read in one's place.</summary>
public sealed class DiarioModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    [BindProperty(SupportsGet = true, Name = "documento")]
    public Guid? Document { get; set; }

    [BindProperty(SupportsGet = true, Name = "unidad")]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "codigo")]
    public Guid? Code { get; set; }

    /// <summary>What the entry is bound to: <c>document:…</c>, <c>unit:…</c>, <c>code:…</c>, or nothing.</summary>
    [BindProperty]
    public string? About { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public bool Shared { get; set; }

    public string? Wrong { get; private set; }

    public IReadOnlyList<JournalEntry> Entries { get; private set; } = [];

    /// <summary>What an entry can be bound to: its value and its words.</summary>
    public IReadOnlyList<(string Value, string Words)> Subjects { get; private set; } = [];

    public string Address => $"{Study.Address}/camino/diario";

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        Wrong = Fault(Body);
        if (Wrong is null)
        {
            var (subject, id) = Bound();
            if (await (await StoreAsync(cancellation)).AddAsync(subject, id, Body!.Trim(), Shared, await Visit.CoderAsync(Study, cancellation), When.Now, cancellation) is { } act)
                return Done(Address, Shared ? say["Anotado y compartido con el equipo.", "Written, and shared with the team."] : say["Anotado. Sólo tú lo lees.", "Written. Only you read it."], act);
            Wrong = say["Aquello sobre lo que escribías ya no está. Elige otra cosa, o nada.", "What you were writing about isn't there any more. Choose something else, or nothing."];
        }

        await LoadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostChangeAsync(Guid entry, string? body, bool shared, CancellationToken cancellation)
    {
        if (!Study.MayWrite || await OwnAsync(entry, cancellation) is not { } store) return NotFound();
        if (Fault(body) is { } fault) return Refused(Address, fault);
        return await store.ChangeAsync(entry, body!.Trim(), shared, When.Now, cancellation) is { } act ? Done($"{Address}#j-{entry}", say["Guardado.", "Saved."], act) : NotFound();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid entry, CancellationToken cancellation)
    {
        if (!Study.MayWrite || await OwnAsync(entry, cancellation) is not { } store) return NotFound();
        return await store.RemoveAsync(entry, cancellation) is { } act ? Done(Address, say["Quitado de tu diario.", "Removed from your journal."], act) : NotFound();
    }

    /// <summary>Where what an entry is bound to can be read; null where it is bound to nothing, or it is gone.</summary>
    public (string Address, string Words)? Link(JournalEntry entry) => entry.About switch
    {
        JournalSubject.Document when entry.Name is { } name => ($"{Study.Address}/documentos/{entry.Document}", name),
        JournalSubject.Unit when entry.Name is { } name => ($"{Study.Address}/camino/unidades/{entry.Document}?handler=Unit&unit={entry.AboutId}", say[$"{name}, unidad {entry.Place}", $"{name}, unit {entry.Place}"]),
        JournalSubject.Code when entry.Name is { } name => ($"{Study.Address}/codigos#c-{entry.AboutId}", say[$"código {name}", $"code {name}"]),
        _ => null,
    };

    private string? Fault(string? body) => string.IsNullOrWhiteSpace(body) || body.Trim().Length > JournalStore.Longest
        ? say[$"Escribe algo, en hasta {JournalStore.Longest:N0} letras.", $"Write something, in up to {JournalStore.Longest:N0} letters."] : null;

    private (JournalSubject Subject, Guid? Id) Bound()
    {
        var parts = (About ?? "").Split(':');
        return parts.Length == 2 && Guid.TryParse(parts[1], out var id)
            ? parts[0] switch
            {
                "document" => (JournalSubject.Document, id),
                "unit" => (JournalSubject.Unit, id),
                "code" => (JournalSubject.Code, id),
                _ => (JournalSubject.Study, null),
            }
            : (JournalSubject.Study, null);
    }

    private async Task<JournalStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));

    private async Task<JournalStore?> OwnAsync(Guid entry, CancellationToken cancellation)
    {
        var store = await StoreAsync(cancellation);
        return await store.FindAsync(entry, cancellation) is { Mine: true } ? store : null;
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        var all = await (await StoreAsync(cancellation)).ListAsync(Unit is null ? Document : null, cancellation);
        Entries = string.IsNullOrWhiteSpace(Sought) ? all : [.. all.Where(one => Plain.Contains($"{one.Body} {one.Name} {one.By}", Sought))];
        var documents = await new DocumentStore(connection, Study, acts).ListAsync(cancellation);
        var codes = await new CodeBook(connection, Study, acts).TreeAsync(cancellation);
        var subjects = documents.Select(one => ($"document:{one.Id}", one.Name)).Concat(codes.Select(one => ($"code:{one.Code.Id}", say[$"código {one.Path}", $"code {one.Path}"]))).ToList();
        var bound = About ?? (Unit is { } unit ? $"unit:{unit}" : Document is { } document ? $"document:{document}" : Code is { } code ? $"code:{code}" : "");
        if (bound.StartsWith("unit:", StringComparison.Ordinal) && Guid.TryParse(bound[5..], out var id) && (await new UnitStore(connection, Study, acts).ListAsync(null, cancellation)).FirstOrDefault(one => one.Id == id) is { } placed)
            subjects.Insert(0, (bound, say[$"{documents.First(one => one.Id == placed.Document).Name}, unidad {placed.Place}", $"{documents.First(one => one.Id == placed.Document).Name}, unit {placed.Place}"]));
        (Subjects, About) = (subjects, bound);
    }
}
