using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>The documents of a study, and how one comes in.</summary>
public sealed class DocumentosModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a name.</summary>
    public const int Longest = 160;

    /// <summary>Characters of a text: some thousand pages.</summary>
    public const int LongestText = 8_000_000;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    public IReadOnlyList<StudyDocument> Documents { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public string? Wrong { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var all = await (await StoreAsync(cancellation)).ListAsync(cancellation);
        Documents = string.IsNullOrWhiteSpace(Sought) ? all : [.. all.Where(one => Plain.Contains($"{one.Name} {one.Folder} {one.Code}", Sought))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var (name, text) = (Name?.Trim() ?? "", Text ?? "");
        Wrong = name.Length is 0 or > Longest ? say[$"Ponle un nombre de hasta {Longest} letras.", $"Give it a name of up to {Longest} letters."]
            : string.IsNullOrWhiteSpace(text) ? say["El texto está vacío.", "The text is empty."]
            : text.Length > LongestText ? say["El texto es demasiado largo: pártelo en varios documentos.", "The text is too long: divide it into several documents."] : null;
        try
        {
            if (Wrong is null)
                return Redirect($"{Study.Address}/documentos/{await (await StoreAsync(cancellation)).AddAsync(name, text, "txt", null, When.Now, cancellation)}");
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            Wrong = say[$"Ya hay un documento que se llama «{name}».", $"A document is already called “{name}”."];
        }

        await OnGetAsync(cancellation);
        return Page();
    }

    private async Task<DocumentStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
