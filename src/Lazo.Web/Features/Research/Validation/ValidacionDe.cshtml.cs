using System.Globalization;
using Lazo.Domain.Research.Validation;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Validation;

/// <summary>What one participant is shown, her address, and what was done with what she said.</summary>
public sealed class ValidacionDeModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a quotation, and of what is said of it.</summary>
    public const int Longest = 4_000;

    /// <summary>How long an address holds, in days, unless said; and at most.</summary>
    public const int Days = 30, MostDays = 365;

    private ValidationStore store = null!;

    public ValidationState Of { get; private set; } = null!;

    public IReadOnlyList<ValidationItem> Items { get; private set; } = [];

    /// <summary>What could be shown to her: each place once, however many hands marked it.</summary>
    public IReadOnlyList<(Guid Document, string Where, string Quotation, string Said)> Candidates { get; private set; } = [];

    /// <summary>Her documents, for words that are neither a unit nor a coding.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Documents { get; private set; } = [];

    /// <summary>What was sent and couldn't be kept.</summary>
    public (Guid Document, string Quotation, string Said) Typed { get; private set; }

    public string? Wrong { get; private set; }

    public string Address => $"{Study.Address}/camino/validacion/{Of.Participant}";

    public async Task<IActionResult> OnGetAsync(Guid participant, CancellationToken cancellation)
    {
        if (!await LoadAsync(participant, cancellation)) return NotFound();
        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid participant, Guid document, string? quotation, string? said, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(participant, cancellation)) return NotFound();
        var (words, of) = (quotation?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim() ?? "", said?.Trim() ?? "");
        Wrong = words.Length > Longest || of.Length > Longest ? say[ResearchWords.TooLong(Math.Max(words.Length, of.Length), Longest)]
            : words.Length == 0 || of.Length == 0 ? say["Faltan sus palabras, o lo que se dice de ellas.", "Her words are missing, or what is said of them."]
            : OthersNamed.In(of, Of.Code) is { Count: > 0 } others ? say[$"Lo que se le muestra nombra a otras personas ({string.Join(", ", others)}): quítalas.", $"What she is shown names other people ({string.Join(", ", others)}): take them out."] : null;
        if (Wrong is null && await store.AddAsync(Of, document, words, of, When.Now, cancellation) is { } act)
            return Done($"{Address}#mostrar", say["Elegido.", "Chosen."], act);
        Wrong ??= say["Esas palabras no están en un texto suyo: cópialas tal cual.", "These words aren't in a text of hers: copy them as they are."];
        Typed = (document, words, of);
        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid participant, Guid item, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(participant, cancellation)) return NotFound();
        return await store.RemoveAsync(Of, item, cancellation) is { } act
            ? Done($"{Address}#mostrar", say["Quitado.", "Removed."], act) : Refused($"{Address}#mostrar", say["Ya lo juzgó: se queda como lo vio.", "It was judged already: it stays as it was seen."]);
    }

    public async Task<IActionResult> OnPostGreetAsync(Guid participant, string? greeting, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(participant, cancellation)) return NotFound();
        if (greeting?.Length > Longest)
            return Refused(Address, say[ResearchWords.TooLong(greeting.Length, Longest)]);
        if (OthersNamed.In(greeting ?? "", Of.Code) is { Count: > 0 } others)
            return Refused(Address, Names(others));
        return Done(Address, say["Guardado.", "Saved."], await store.GreetAsync(Of, greeting?.Trim() ?? "", When.Now, cancellation));
    }

    /// <summary>Makes her address; it is shown once.</summary>
    public async Task<IActionResult> OnPostInviteAsync(Guid participant, string? days, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(participant, cancellation)) return NotFound();
        if (Of.Items == 0)
            return Refused(Address, say["Primero elige qué se le muestra.", "First choose what she is shown."]);
        if (!int.TryParse(days?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var open) || open is < 1 or > MostDays)
            return Refused(Address, say[$"No se hizo la dirección: los días que abre van de 1 a {MostDays}, con cifras.", $"No address was made: the days that it opens are 1 to {MostDays}, in digits."]);
        var token = await store.InviteAsync(Of, Visit.ViewerId, When.Now.AddDays(open), When.Now, cancellation);
        TempData["ValidationAddress"] = $"{Request.Scheme}://{Request.Host}/validar/{token}";
        return Redirect($"{Address}#direccion");
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid participant, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(participant, cancellation)) return NotFound();
        await store.RevokeAsync(Of, When.Now, cancellation);
        return Done(Address, say["Su dirección ya no abre nada; lo que dijo se queda.", "The address opens nothing any more; what was said stays."]);
    }

    /// <summary>Says what changed after what she said, or why nothing did.</summary>
    public async Task<IActionResult> OnPostAnswerAsync(Guid participant, Guid item, string? what, string? why, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(participant, cancellation)) return NotFound();
        var (changed, because) = (what?.Trim() ?? "", why?.Trim() ?? "");
        if (Math.Max(because.Length, changed.Length) is > Longest and var letters)
            return Refused($"{Address}#i-{item}", say[ResearchWords.TooLong(letters, Longest)]);
        if (because.Length == 0)
            return Refused($"{Address}#i-{item}", say["No se guardó: di por qué.", "Nothing was saved: say why."]);
        if (OthersNamed.In($"{changed} {because}", Of.Code) is { Count: > 0 } others)
            return Refused($"{Address}#i-{item}", Names(others));
        return await store.AnswerAsync(Of, item, changed, because, await Visit.CoderAsync(Study, cancellation), When.Now, cancellation) is { } act ? Done($"{Address}#i-{item}", say["Anotado.", "Noted."], act) : NotFound();
    }

    private string Names(IReadOnlyCollection<string> others) => say[$"No se guardó: nombra a otras personas ({string.Join(", ", others)}). Quítalas.", $"Nothing was saved: it names other people ({string.Join(", ", others)}). Take them out."];

    private async Task<bool> LoadAsync(Guid participant, CancellationToken cancellation)
    {
        store = new ValidationStore(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
        if ((await store.StatesAsync(When.Now, cancellation)).FirstOrDefault(one => one.Participant == participant) is not { } found) return false;
        Of = found;
        return true;
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Items = Of.Validation is { } validation ? await store.ItemsAsync(validation, cancellation) : [];
        if (!Study.MayShape) return;
        Candidates =
        [
            .. (await store.CandidatesAsync(Of.Participant, cancellation)).GroupBy(one => (one.Document, one.Name, Quotation: one.Quotation.Trim()))
                .Where(place => place.Key.Quotation.Length is > 0 and <= Longest && Items.All(item => item.Quotation.Trim() != place.Key.Quotation))
                .Select(place => (
                    place.Key.Document, $"{place.Key.Name} · {string.Join(", ", place.Select(one => one.Unit is { } unit ? say[$"unidad {unit}", $"unit {unit}"] : one.Code).Distinct())}",
                    place.Key.Quotation, place.Select(one => one.Said).FirstOrDefault(said => said != "") ?? "")),
        ];
        Documents = [.. (await new Documents.DocumentStore(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation)).ListAsync(cancellation)).Where(one => one.Participant == Of.Participant).Select(one => (one.Id, one.Name))];
    }
}
