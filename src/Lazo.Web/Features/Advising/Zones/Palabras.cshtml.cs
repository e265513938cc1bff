using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Zones;

/// <summary>How a level is called, and how one is called who teaches there: in both forms, and where nobody chose one.</summary>
public sealed record LevelWords(string Code, string Es, string En, string Neutral, string Her, string Him, string TeacherEn);

/// <summary>A word that changes with the law: a role, an appointment, a council; with both forms where it names a person.</summary>
public sealed record RoleWord(string Code, string Es, string En, string? Her, string? Him);

/// <summary>The words of levels and roles: rows, since the law changes.</summary>
public sealed class PalabrasModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    private const string Address = "/zona/palabras";

    private const int Longest = 80;

    public IReadOnlyList<LevelWords> Levels { get; private set; } = [];

    public IReadOnlyList<RoleWord> Words { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.PlanZone)) return NotFound();
        var connection = await visit.ConnectionAsync(cancellation);
        Levels = await connection.RowsAsync(
            "select code, es, en, teacher_es, teacher_her, teacher_him, teacher_en from school_level where institution_id = $1 order by place, code",
            r => new LevelWords(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5), r.GetString(6)), cancellation, visit.InstitutionId);
        Words = await connection.RowsAsync(
            "select code, es, en, her, him from advising_word where institution_id = $1 order by code",
            r => new RoleWord(r.GetString(0), r.GetString(1), r.GetString(2), r.TextOrNull(3), r.TextOrNull(4)), cancellation, visit.InstitutionId);
        return Page();
    }

    public Task<IActionResult> OnPostLevelAsync(string? code, string? es, string? en, string? neutral, string? her, string? him, string? english, CancellationToken cancellation) => SaveAsync(
        [es, en, neutral, her, him, english],
        "update school_level set es = $3, en = $4, teacher_es = $5, teacher_her = $6, teacher_him = $7, teacher_en = $8 where institution_id = $1 and code = $2",
        cancellation, code ?? "", es?.Trim(), en?.Trim(), neutral?.Trim(), her?.Trim(), him?.Trim(), english?.Trim());

    public Task<IActionResult> OnPostWordAsync(string? code, string? es, string? en, string? her, string? him, CancellationToken cancellation) => SaveAsync(
        [es, en, her ?? "-", him ?? "-"],
        "update advising_word set es = $3, en = $4, her = case when her is null then null else $5::text end, him = case when him is null then null else $6::text end where institution_id = $1 and code = $2 and ($5::text is not null or her is null)",
        cancellation, code ?? "", es?.Trim(), en?.Trim(), her?.Trim(), him?.Trim());

    private async Task<IActionResult> SaveAsync(string?[] words, string statement, CancellationToken cancellation, params object?[] values)
    {
        if (!viewer.May(Permission.PlanZone)) return NotFound();
        if (words.Any(word => string.IsNullOrWhiteSpace(word) || word.Length > Longest))
        {
            TempData["Wrong"] = say[$"No se guardó: cada palabra lleva entre 1 y {Longest} letras.", $"Nothing was saved: each word has 1 to {Longest} letters."];
            return Redirect(Address);
        }

        if (await (await visit.ConnectionAsync(cancellation)).RunAsync(statement, cancellation, [visit.InstitutionId, .. values]) == 0) return NotFound();
        TempData["Told"] = say["Guardado.", "Saved."];
        return Redirect(Address);
    }
}
