using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Zones;

/// <summary>How a level is called, and how one is called who teaches there.</summary>
public sealed record LevelWords(string Code, string Es, string En, string TeacherEs);

/// <summary>A word that changes with the law: a role, an appointment, a council.</summary>
public sealed record RoleWord(string Code, string Es, string En);

/// <summary>The words of levels and roles, and how long an appointment may be: rows, since the law changes.</summary>
public sealed class PalabrasModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    private const string Address = "/zona/palabras";

    private const int Longest = 80;

    public IReadOnlyList<LevelWords> Levels { get; private set; } = [];

    public IReadOnlyList<RoleWord> Words { get; private set; } = [];

    /// <summary>School cycles that an appointment may last.</summary>
    public int Cycles { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.PlanZone)) return NotFound();
        var connection = await visit.ConnectionAsync(cancellation);
        Levels = await connection.RowsAsync(
            "select code, es, en, teacher_es from school_level where institution_id = $1 order by place, code",
            r => new LevelWords(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3)), cancellation, visit.InstitutionId);
        Words = await connection.RowsAsync(
            "select code, es, en from advising_word where institution_id = $1 order by code", r => new RoleWord(r.GetString(0), r.GetString(1), r.GetString(2)), cancellation, visit.InstitutionId);
        Cycles = (await connection.RowsAsync(
            """
            select coalesce((select value from advising_setting where institution_id = $1 and name = 'term_cycles' and holds_from <= $2 order by holds_from desc, set_at desc limit 1), 3)
            """,
            r => r.GetInt32(0), cancellation, visit.InstitutionId, visit.Now.Today))[0];
        return Page();
    }

    public Task<IActionResult> OnPostLevelAsync(string? code, string? es, string? en, string? teacher, CancellationToken cancellation) => SaveAsync(
        [es, en, teacher], "update school_level set es = $3, en = $4, teacher_es = $5 where institution_id = $1 and code = $2", cancellation, code ?? "", es?.Trim(), en?.Trim(), teacher?.Trim());

    public Task<IActionResult> OnPostWordAsync(string? code, string? es, string? en, CancellationToken cancellation) => SaveAsync(
        [es, en], "update advising_word set es = $3, en = $4 where institution_id = $1 and code = $2", cancellation, code ?? "", es?.Trim(), en?.Trim());

    public async Task<IActionResult> OnPostCyclesAsync(int? cycles, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.PlanZone)) return NotFound();
        if (cycles is not (>= 1 and <= 10))
        {
            TempData["Wrong"] = say["No se guardó: un nombramiento dura de 1 a 10 ciclos.", "Nothing was saved: an appointment lasts 1 to 10 cycles."];
            return Redirect(Address);
        }

        await (await visit.ConnectionAsync(cancellation)).RunAsync(
            "insert into advising_setting (institution_id, name, value, holds_from, set_at, set_by) values ($1, 'term_cycles', $2, $3, $4, $5)",
            cancellation, visit.InstitutionId, cycles.Value, visit.Now.Today, visit.Now.Now, visit.ViewerId);
        TempData["Told"] = say["Guardado. Vale para los nombramientos que entren desde hoy.", "Saved. It holds for appointments that come in from today."];
        return Redirect(Address);
    }

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
