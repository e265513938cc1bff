using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Memos;

/// <summary>Every memo of a study: found again, opened where it belongs, written and changed.</summary>
public sealed class MemosModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>On one page.</summary>
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    [BindProperty(SupportsGet = true, Name = "sobre")]
    public string? About { get; set; }

    [BindProperty(SupportsGet = true, Name = "de")]
    public Guid? AboutId { get; set; }

    [BindProperty(SupportsGet = true, Name = "quien")]
    public Guid? Author { get; set; }

    [BindProperty(SupportsGet = true, Name = "orden")]
    public string? Order { get; set; }

    [BindProperty(SupportsGet = true, Name = "desde")]
    public int Skip { get; set; }

    public IReadOnlyList<Memo> Memos { get; private set; } = [];

    /// <summary>There are more.</summary>
    public bool More { get; private set; }

    /// <summary>Who wrote memos here.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Authors { get; private set; } = [];

    /// <summary>What a new memo would be about; null where the address asks for what isn't there.</summary>
    public MemoSubject? Subject { get; private set; }

    public string? Title { get; private set; }

    public string? Body { get; private set; }

    public string? Wrong { get; private set; }

    private string Address => $"{Study.Address}/memos";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var store = await StoreAsync(cancellation);
        About = About is not null && MemoSubject.Kinds.ContainsKey(About) ? About : null;
        var found = await store.ListAsync(new MemoQuery(Sought, About, AboutId, Author, Order, Math.Max(0, Skip), PageSize + 1), Visit.ViewerId, cancellation);
        (Memos, More) = ([.. found.Take(PageSize)], found.Count > PageSize);
        Subject = await store.SubjectAsync(AboutId is null ? "study" : About ?? "study", About is null ? null : AboutId, cancellation);
        Authors = await (await Visit.ConnectionAsync(cancellation)).RowsAsync(
            "select o.id, o.name from coder o where o.institution_id = $1 and o.study_id = $2 and exists (select from memo m where m.author_id = o.id) order by o.name",
            r => (r.GetGuid(0), r.GetString(1)), cancellation, Study.InstitutionId, Study.Id);
    }

    /// <summary>Writes one, from here or from the page on which its subject stands.</summary>
    public async Task<IActionResult> OnPostAsync(string? subject, Guid? of, string? title, string? body, string? back, CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        var store = await StoreAsync(cancellation);
        if (await store.SubjectAsync(subject ?? "study", of, cancellation) is not { } found) return Refused(Address, say["No se guardó: aquello sobre lo que escribías ya no está.", "Nothing was saved: what you wrote about isn't there any more."]);
        (Title, Body, Wrong) = (title, body, Refusal(title, body));
        if (Wrong is null)
        {
            var (_, act) = await store.AddAsync(found, title?.Trim() ?? "", body!.Trim(), await Visit.CoderAsync(Study, cancellation), When.Now, cancellation);
            return Done(back is not null && back.StartsWith(Study.Address, StringComparison.Ordinal) && Url.IsLocalUrl(back) ? back : Address, say["El memo está guardado.", "The memo is saved."], act);
        }

        (About, AboutId) = (found.Id is null ? null : found.About, found.Id);
        await OnGetAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostChangeAsync(Guid memo, string? title, string? body, CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        var store = await StoreAsync(cancellation);
        if (await store.FindAsync(memo, Visit.ViewerId, cancellation) is not { Mine: true } known) return NotFound();
        if (Refusal(title, body) is { } wrong) return Refused($"{Address}#m-{memo}", wrong);
        return Done($"{Address}#m-{memo}", say["Guardado.", "Saved."], await store.ChangeAsync(known, title?.Trim() ?? "", body!.Trim(), When.Now, cancellation));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid memo, CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        var store = await StoreAsync(cancellation);
        if (await store.FindAsync(memo, Visit.ViewerId, cancellation) is not { Mine: true } known) return NotFound();
        return Done(Address, say["El memo se quitó.", "The memo was removed."], await store.RemoveAsync(known, cancellation));
    }

    private string? Refusal(string? title, string? body) =>
        string.IsNullOrWhiteSpace(body) || body.Length > MemoStore.Longest ? say[$"Un memo lleva de 1 a {MemoStore.Longest:N0} letras.", $"A memo has 1 to {MemoStore.Longest:N0} letters."]
        : title?.Trim().Length > MemoStore.LongestTitle ? say[$"El título lleva hasta {MemoStore.LongestTitle} letras.", $"The title has up to {MemoStore.LongestTitle} letters."] : null;

    private async Task<MemoStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
