using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Rounds;

/// <summary>Rounds in which each codes alone: who opens them, how far each is, and what comes after.</summary>
public sealed class RondasModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    public IReadOnlyList<Round> Rounds { get; private set; } = [];

    public IReadOnlyList<PossibleCoder> Possible { get; private set; } = [];

    public IReadOnlyList<StudyDocument> Documents { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public IReadOnlyList<Guid> Texts { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<int> Coders { get; set; } = [];

    public string? Wrong { get; private set; }

    private string Address => $"{Study.Address}/rondas";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var store = await StoreAsync(cancellation);
        Rounds = await store.ListAsync(Visit.ViewerId, cancellation);
        if (!Study.MayRunRounds) return;
        Possible = await store.PossibleAsync(cancellation);
        Documents = await new DocumentStore(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation)).ListAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayRunRounds) return NotFound();
        await OnGetAsync(cancellation);
        var (name, coders, texts) = (Name?.Trim() ?? "", Possible.Where(one => Coders.Contains(one.Person)).ToArray(), Documents.Where(one => Texts.Contains(one.Id)).Select(one => one.Id).ToArray());
        Wrong = name.Length is 0 or > RoundStore.Longest ? say[$"Ponle un nombre de hasta {RoundStore.Longest} letras.", $"Give it a name of up to {RoundStore.Longest} letters."]
            : texts.Length == 0 ? say["Elige al menos un texto.", "Choose at least one text."]
            : coders.Length < 2 ? say["Elige al menos a dos personas: una sola no tiene con quién compararse.", "Choose at least two people: one alone has nobody to be compared with."] : null;
        if (Wrong is not null) return Page();
        var (_, act) = await (await StoreAsync(cancellation)).OpenAsync(name, texts, coders, When.Now, cancellation);
        return Done(Address, say[$"La ronda «{name}» está abierta: desde ahora cada quien ve ahí sólo sus marcas.", $"The round “{name}” is open: from now on each sees only her own marks there."], act);
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid round, CancellationToken cancellation)
    {
        if (!Study.MayRunRounds) return NotFound();
        var store = await StoreAsync(cancellation);
        if ((await store.ListAsync(Visit.ViewerId, cancellation)).FirstOrDefault(one => one.Id == round) is not { } known) return NotFound();
        return await store.CloseAsync(known, When.Now, cancellation) is not null
            ? Done(Address, say["La ronda está cerrada: ya se ven las marcas de todos y se pueden comparar.", "The round is closed: everybody's marks can be seen and compared."])
            : Refused(Address, say["Ya estaba cerrada.", "It was closed already."]);
    }

    /// <summary>She is through with a text, or not yet after all; from here or from the desk.</summary>
    public async Task<IActionResult> OnPostReadAsync(Guid round, Guid document, bool read, string? back, CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        var store = await StoreAsync(cancellation);
        if ((await store.ListAsync(Visit.ViewerId, cancellation)).FirstOrDefault(one => one.Id == round && one is { Mine: true, ClosedAt: null }) is not { } known || known.Texts.FirstOrDefault(text => text.Id == document) is not { } text) return NotFound();
        var act = await store.ReadAsync(known, text, await Visit.CoderAsync(Study, cancellation), read, When.Now, cancellation);
        var address = back is not null && back.StartsWith(Study.Address, StringComparison.Ordinal) && Url.IsLocalUrl(back) ? back : Address;
        return Done(address, read ? say[$"Anotado: terminaste «{text.Name}».", $"Noted: you are through with “{text.Name}”."] : say[$"Anotado: sigues con «{text.Name}».", $"Noted: you go on with “{text.Name}”."], act);
    }

    private async Task<RoundStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
