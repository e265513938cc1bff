using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Research.Studies;

/// <summary>The studies in which somebody works, and the beginning of one.</summary>
[AnswerWithAddress]
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
        var study = await StudyFounding.FoundAsync(connection, visit.InstitutionId, visit.ViewerId, name, question, visit.Now.Now, cancellation);
        await together.CommitAsync(cancellation);
        return study;
    }
}
