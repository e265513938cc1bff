using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Advising.Zones;

/// <summary>A version of a notice; without an instant the one that Lazo brings.</summary>
public sealed record NoticeVersion(int Version, string Words, DateTimeOffset? At);

/// <summary>A notice with its versions, the one that holds first.</summary>
public sealed record Notice(string Code, Phrase Title, IReadOnlyList<NoticeVersion> Versions);

/// <summary>What is read before a photo is taken or a narrative handed to research: new versions, the old ones kept.</summary>
public sealed class AvisosModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    public const int Longest = 2000;

    private const int Least = 40;

    // The names of tables are of this list alone.
    private static readonly (string Code, string Table, Phrase Title)[] Kinds =
    [
        ("relato", "narrative_notice", new("Antes de entregar un relato a investigación", "Before a narrative is handed to research")),
        ("foto", "evidence_notice", new("Antes de tomar una foto como evidencia", "Before a photo is taken as evidence")),
    ];

    public Moments When => visit.Now;

    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    /// <summary>The notice whose new version was refused.</summary>
    public string? Typing { get; private set; }

    public string Typed { get; private set; } = "";

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    /// <param name="known">The version that whoever writes had before her.</param>
    public async Task<IActionResult> OnPostAsync(string? which, int known, string? words, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Notices.FirstOrDefault(one => one.Code == which) is not { Versions: [var now, ..] }) return NotFound();
        var (text, table) = ((words ?? "").Trim().ReplaceLineEndings("\n"), Kinds.First(kind => kind.Code == which).Table);
        Wrong = text.Length is < Least or > Longest ? say[$"Un aviso lleva entre {Least} y {Longest} letras: di qué se guarda, quién lo ve y cómo se retira.", $"A notice has {Least} to {Longest} letters: say what is kept, who sees it and how it is withdrawn."]
            : text == now.Words ? say["Son las mismas palabras: no hace falta otra versión.", "The words are the same: no other version is needed."]
            : now.Version != known ? Newer
            : null;
        if (Wrong is null && !await AddAsync(table, now.Version + 1, text, cancellation)) Wrong = Newer;
        if (Wrong is not null)
        {
            (Typing, Typed) = (which, words ?? "");
            return Page();
        }

        TempData["Told"] = say["Guardado como versión nueva. La anterior se conserva para quien la aceptó.", "Saved as a new version. The former one is kept for who agreed to it."];
        return Redirect("/zona/avisos");
    }

    private string Newer => say["Alguien guardó otra versión mientras escribías. Es la que ves arriba; la tuya sigue aquí.", "Somebody saved another version while you were writing. It is the one above; yours is still here."];

    private async Task<bool> AddAsync(string table, int version, string words, CancellationToken cancellation)
    {
        try
        {
            await (await visit.ConnectionAsync(cancellation)).RunAsync(
                $"insert into {table} (institution_id, version, words, by_id, at) values ($1, $2, $3, $4, $5)", cancellation, visit.InstitutionId, version, words, visit.ViewerId, When.Now);
            return true;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return false;
        }
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.PlanZone)) return false;
        var connection = await visit.ConnectionAsync(cancellation);
        var notices = new List<Notice>();
        foreach (var (code, table, title) in Kinds)
        {
            notices.Add(new(code, title, await connection.RowsAsync(
                $"select version, words, at from {table} where institution_id = $1 order by version desc", r => new NoticeVersion(r.GetInt32(0), r.GetString(1), r.AtOrNull(2)), cancellation, visit.InstitutionId)));
        }

        Notices = notices;
        return true;
    }
}
