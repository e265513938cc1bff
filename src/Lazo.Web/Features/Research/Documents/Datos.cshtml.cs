using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>A participant to whom a document can be given.</summary>
public sealed record ParticipantChoice(Guid Id, string Code, string? Pseudonym)
{
    /// <summary>“E6 · Amaranta”.</summary>
    public string Called => Pseudonym is { Length: > 0 } ? $"{Code} · {Pseudonym}" : Code;

    /// <summary>Those of a study, by their code.</summary>
    internal static Task<List<ParticipantChoice>> ReadAsync(NpgsqlConnection connection, SeenStudy study, CancellationToken cancellation) => connection.RowsAsync(
        "select id, lane || number, pseudonym from participant where institution_id = $1 and study_id = $2 order by lane desc, number",
        r => new ParticipantChoice(r.GetGuid(0), r.GetString(1), r.TextOrNull(2)), cancellation, study.InstitutionId, study.Id);
}

/// <summary>What a document is called, where it lies and whose it is; and how it is taken out.</summary>
public sealed class DatosModel(ResearchVisit visit, Speech say) : DocumentPage(visit)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Folder { get; set; }

    [BindProperty]
    public Guid? Participant { get; set; }

    /// <summary>The document behind which it stands; null: it is the first of its folder.</summary>
    [BindProperty]
    public Guid? After { get; set; }

    public string? Wrong { get; private set; }

    /// <summary>As they stand in the list.</summary>
    public IReadOnlyList<StudyDocument> Documents { get; private set; } = [];

    public IReadOnlyList<ParticipantChoice> Participants { get; private set; } = [];

    public IEnumerable<string> Folders => Documents.Select(one => one.Folder).Where(one => one.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>How many marks would go with it.</summary>
    public int Codings => Documents.First(one => one.Id == Document.Id).Codings;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        await ListAsync(cancellation);
        var here = Documents.First(one => one.Id == Document.Id);
        (Name, Folder, Participant) = (here.Name, here.Folder, here.Participant);
        After = Documents.TakeWhile(one => one.Id != Document.Id).LastOrDefault(one => one.Folder == here.Folder)?.Id;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var (name, folder) = (Name?.Trim() ?? "", Folder?.Trim() ?? "");
        Wrong = name.Length is 0 or > DocumentosModel.Longest ? say[$"Ponle un nombre de hasta {DocumentosModel.Longest} letras.", $"Give it a name of up to {DocumentosModel.Longest} letters."]
            : folder.Length > DocumentosModel.Longest ? say[$"El nombre de la carpeta lleva hasta {DocumentosModel.Longest} letras.", $"A folder's name has up to {DocumentosModel.Longest} letters."] : null;
        try
        {
            if (Wrong is null)
            {
                var act = await (await ChangesAsync(cancellation)).ChangeAsync(Document.Id, new DocumentFacts(name, folder, Participant, After), cancellation);
                return act is null ? NotFound() : Done($"{Study.Address}/documentos", say["Guardado.", "Saved."], act);
            }
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation)
        {
            Wrong = e.SqlState == PostgresErrorCodes.UniqueViolation
                ? say[$"Ya hay un documento que se llama «{name}».", $"A document is already called “{name}”."]
                : say["Esa clave ya no está en el estudio: elige otra.", "That code isn't in the study any more: choose another one."];
        }

        await ListAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        try
        {
            var act = await (await ChangesAsync(cancellation)).RemoveAsync(Document.Id, cancellation);
            return act is null ? NotFound() : Done($"{Study.Address}/documentos", say[$"«{Document.Name}» está fuera, con sus marcas.", $"“{Document.Name}” is out, with its codings."], act);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.ForeignKeyViolation)
        {
            return Refused($"{Address}/datos", say["No se quitó: algo del estudio se apoya en él (una estructura, una validación…). Primero hay que soltarlo de ahí.", "It wasn't taken out: something of the study rests on it (a structure, a validation…). That has to be let go first."]);
        }
    }

    private async Task ListAsync(CancellationToken cancellation)
    {
        Documents = await (await StoreAsync(cancellation)).ListAsync(cancellation);
        Participants = await ParticipantChoice.ReadAsync(await Visit.ConnectionAsync(cancellation), Study, cancellation);
    }

    private async Task<DocumentChanges> ChangesAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
