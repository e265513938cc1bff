using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Research.Studies;

/// <summary>The studies in which somebody works, and the beginning of one.</summary>
public sealed class InvestigacionModel(Viewer viewer, ResearchVisit visit, Speech say) : PageModel
{
    /// <summary>Of a name.</summary>
    public const int Longest = 160;

    public IReadOnlyList<SeenStudy> Studies { get; private set; } = [];

    public bool MayFound => visit.MayFound;

    public Moments When => visit.Now;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Question { get; set; }

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsResearcher) return NotFound();
        Studies = await visit.StudiesAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!visit.MayFound) return NotFound();
        Studies = await visit.StudiesAsync(cancellation);
        var name = Name?.Trim() ?? "";
        if (name.Length is 0 or > Longest)
        {
            Wrong = say[$"Ponle un nombre al estudio, de hasta {Longest} letras.", $"Give the study a name of up to {Longest} letters."];
            return Page();
        }

        try
        {
            var study = await FoundAsync(name, Question?.Trim() ?? "", cancellation);
            TempData["Told"] = say["El estudio está abierto. Lo primero suele ser la pregunta, el equipo y los documentos.", "The study is open. First come, as a rule, the question, the team and the documents."];
            return Redirect($"/investigacion/{study}");
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            Wrong = say[$"Ya hay un estudio que se llama «{name}». Dale otro nombre.", $"A study is already called “{name}”. Give it another name."];
            return Page();
        }
    }

    private async Task<int> FoundAsync(string name, string question, CancellationToken cancellation)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        var study = (await connection.RowsAsync(
            "insert into study (institution_id, name, question, created_at, created_by) values ($1, $2, $3, $4, $5) returning id",
            r => r.GetInt32(0), cancellation, visit.InstitutionId, name, question, visit.Now.Now, visit.ViewerId))[0];
        await connection.RunAsync(
            "insert into study_member (institution_id, study_id, person_id, role, identities, since) values ($1, $2, $3, 'lead', true, $4)", cancellation, visit.InstitutionId, study, visit.ViewerId, visit.Now.Now);
        await connection.RunAsync(
            "insert into study_act (institution_id, study_id, person_id, at, kind, about) values ($1, $2, $3, $4, $5, jsonb_build_object('name', $6::text))",
            cancellation, visit.InstitutionId, study, visit.ViewerId, visit.Now.Now, ActKinds.StudyFounded, name);
        await together.CommitAsync(cancellation);
        return study;
    }
}
