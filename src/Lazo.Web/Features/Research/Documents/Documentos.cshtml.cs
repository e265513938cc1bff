using Lazo.Web.Exchange.Texts;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>The documents of a study, and how they come in: written here, or in files.</summary>
[RequestSizeLimit(LargestUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestUpload, ValueLengthLimit = LargestForm)]
public sealed class DocumentosModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a name.</summary>
    public const int Longest = 160;

    /// <summary>Bytes of a form with a whole text in it.</summary>
    public const int LargestForm = 96 << 20;

    private const long LargestUpload = 1L << 30;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    public IReadOnlyList<StudyDocument> Documents { get; private set; } = [];

    public IReadOnlyList<string> Folders { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public string? Wrong { get; private set; }

    public IReadOnlyList<ParticipantChoice> Participants { get; private set; } = [];

    /// <summary>Where files are laid.</summary>
    [BindProperty]
    public string? Folder { get; set; }

    /// <summary>Whose they are.</summary>
    [BindProperty]
    public Guid? Participant { get; set; }

    /// <summary>What became of the files handed in; null where none were.</summary>
    public Uploaded? Uploaded { get; private set; }

    /// <summary>Why no file was looked at.</summary>
    public string? NoFiles { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var all = await (await StoreAsync(cancellation)).ListAsync(cancellation);
        Documents = string.IsNullOrWhiteSpace(Sought) ? all : [.. all.Where(one => Plain.Contains($"{one.Name} {one.Folder} {one.Code}", Sought))];
        Folders = [.. all.Select(one => one.Folder).Where(one => one.Length > 0).Distinct(StringComparer.Ordinal)];
        Participants = await ParticipantChoice.ReadAsync(await Visit.ConnectionAsync(cancellation), Study, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var (name, text) = (Name?.Trim() ?? "", Text ?? "");
        Wrong = name.Length is 0 or > Longest ? say[$"Ponle un nombre de hasta {Longest} letras.", $"Give it a name of up to {Longest} letters."]
            : string.IsNullOrWhiteSpace(text) ? say["El texto está vacío.", "The text is empty."]
            : text.Length > TextFile.LongestText ? say["El texto es demasiado largo: pártelo en varios documentos.", "The text is too long: divide it into several documents."] : null;
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

    /// <summary>Takes files; what can't be read is said one by one, and what can comes in.</summary>
    public async Task<IActionResult> OnPostUploadAsync(List<IFormFile> files, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var folder = Folder?.Trim() ?? "";
        NoFiles = files.Count == 0 ? say["Elige uno o varios archivos.", "Choose one file or several."]
            : folder.Length > Longest ? say[$"El nombre de la carpeta lleva hasta {Longest} letras.", $"A folder's name has up to {Longest} letters."] : null;
        try
        {
            if (NoFiles is null)
            {
                Uploaded = await new Uploads(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation), When.Now).TakeAsync(files, folder, Participant, cancellation);
                if (Uploaded is { Refused.Count: 0, Said.Count: 0 })
                    return Done($"{Study.Address}/documentos", Uploaded.Taken is [var one] ? say[$"Entró «{one.Name}».", $"“{one.Name}” came in."] : say[$"Entraron {Uploaded.Taken.Count} documentos.", $"{Uploaded.Taken.Count} documents came in."], Uploaded.Act);
            }
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation)
        {
            NoFiles = say["No entró ninguno: alguien cambió el estudio en este momento. Inténtalo de nuevo.", "None came in: somebody changed the study at this very moment. Try again."];
        }

        ModelState.Clear();
        await OnGetAsync(cancellation);
        return Page();
    }

    private async Task<DocumentStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
