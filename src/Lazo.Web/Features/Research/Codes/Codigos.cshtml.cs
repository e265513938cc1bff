using System.Text.RegularExpressions;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Codes;

/// <summary>The code book: what each code means, when it is given, and what lies under what.</summary>
public sealed partial class CodigosModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a name.</summary>
    public const int Longest = 120;

    /// <summary>Of a definition, a rule, examples.</summary>
    public const int LongestText = 4_000;

    public IReadOnlyList<PlacedCode> Codes { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? Parent { get; set; }

    [BindProperty]
    public string? Definition { get; set; }

    public string? Wrong { get; private set; }

    private string Address => $"{Study.Address}/codigos";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var all = await (await BookAsync(cancellation)).TreeAsync(cancellation);
        Codes = string.IsNullOrWhiteSpace(Sought) ? all : [.. all.Where(one => Plain.Contains($"{one.Path} {one.Code.Definition}", Sought))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        var name = Name?.Trim() ?? "";
        Wrong = name.Length is 0 or > Longest ? say[$"Ponle un nombre de hasta {Longest} letras.", $"Give it a name of up to {Longest} letters."]
            : Definition?.Length > LongestText ? say[$"La definición lleva hasta {LongestText:N0} letras.", $"The definition has up to {LongestText:N0} letters."] : null;
        try
        {
            if (Wrong is null)
            {
                var (_, act) = await (await BookAsync(cancellation)).AddAsync(name, Parent, null, Definition?.Trim() ?? "", When.Now, cancellation);
                return Done(Address, say[$"El código «{name}» está en el libro.", $"The code “{name}” is in the book."], act);
            }
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            Wrong = say[$"Ahí ya hay un código que se llama «{name}».", $"A code is already called “{name}” there."];
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.ForeignKeyViolation)
        {
            Wrong = say["El código de arriba ya no está.", "The code above isn't there any more."];
        }

        await OnGetAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostChangeAsync(
        Guid code, string? name, Guid? parent, string? color, bool gathers, string? definition, string? examples, string? rule, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var book = await BookAsync(cancellation);
        if ((await book.TreeAsync(cancellation)).FirstOrDefault(one => one.Code.Id == code) is not { } known) return NotFound();
        var called = name?.Trim() ?? "";
        if (called.Length is 0 or > Longest || new[] { definition, examples, rule }.Any(text => text?.Length > LongestText) || color is null || !HexColor().IsMatch(color))
            return Refused(Address, say[$"No se guardó: el nombre lleva de 1 a {Longest} letras y cada texto hasta {LongestText:N0}.", $"Nothing was saved: the name has 1 to {Longest} letters and each text up to {LongestText:N0}."]);
        try
        {
            var act = await book.ChangeAsync(known.Code with { Name = called, Parent = parent, Color = color.ToLowerInvariant(), Codable = !gathers, Definition = definition?.Trim() ?? "", Examples = examples?.Trim() ?? "", Rule = rule?.Trim() ?? "" }, cancellation);
            return Done($"{Address}#c-{code}", say["Guardado.", "Saved."], act);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refused(Address, say[$"No se guardó: ahí ya hay un código que se llama «{called}».", $"Nothing was saved: a code is already called “{called}” there."]);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.CheckViolation or PostgresErrorCodes.ForeignKeyViolation)
        {
            return Refused(Address, say["No se guardó: un código no puede quedar debajo de sí mismo.", "Nothing was saved: a code can't lie under itself."]);
        }
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid code, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var book = await BookAsync(cancellation);
        if ((await book.TreeAsync(cancellation)).FirstOrDefault(one => one.Code.Id == code) is not { } known) return NotFound();
        try
        {
            var act = await book.RemoveAsync(known.Code, cancellation);
            return Done(Address, say[$"Se quitó «{known.Code.Name}» con sus {known.Code.Codings} marcas.", $"“{known.Code.Name}” was removed with its {known.Code.Codings} codings."], act);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refused(Address, say["No se quitó: uno de los que están debajo se llama igual que otro de arriba. Cámbiale el nombre primero.", "It wasn't removed: one of those under it is called like another one above. Rename it first."]);
        }
    }

    public async Task<IActionResult> OnPostMergeAsync(Guid code, Guid into, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var book = await BookAsync(cancellation);
        var all = await book.TreeAsync(cancellation);
        if (all.FirstOrDefault(one => one.Code.Id == code) is not { } from || all.FirstOrDefault(one => one.Code.Id == into) is not { } target) return NotFound();
        if (code == into) return Refused(Address, say["Elige otro código con el cual juntarlo.", "Choose another code to merge it with."]);
        try
        {
            var act = await book.MergeAsync(from.Code, target.Code, cancellation);
            return Done(Address, say[$"Lo de «{from.Code.Name}» está ahora en «{target.Code.Name}».", $"What was in “{from.Code.Name}” is now in “{target.Code.Name}”."], act);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.CheckViolation)
        {
            return Refused(Address, say["No se juntaron: los códigos que están debajo chocan. Cambia primero su nombre o su lugar.", "They weren't merged: the codes under them clash. Change their name or place first."]);
        }
    }

    private async Task<CodeBook> BookAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.None, 100)]
    private static partial Regex HexColor();
}
