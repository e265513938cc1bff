using Lazo.Domain.Advising.Requests;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Threads;

/// <summary>The advisor proposes an accompaniment to a teacher of her zone.</summary>
public sealed class EmpezarModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "docente")]
    public int TeacherId { get; set; }

    public ZonePerson Teacher { get; private set; } = null!;

    public string About { get; private set; } = "";

    public Idea Idea { get; private set; }

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await BeginAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Idea idea, string? about, CancellationToken cancellation)
    {
        if (!await BeginAsync(cancellation) || !Enum.IsDefined(idea)) return NotFound();
        (Idea, About) = (idea, about ?? "");
        if (string.IsNullOrWhiteSpace(about) || about.Length > PairPage.Longest)
        {
            Wrong = say["Cuenta en una frase para qué sería.", "Say in a sentence what for."];
            return Page();
        }

        var pair = await ZonePeople.BeginAsync(
            await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, TeacherId, Teacher.SchoolId, visit.Now.Now, cancellation);
        await visit.TellAsync((await visit.SeeAsync(pair, cancellation))!, new Requested(idea, about.Trim()), cancellation);
        TempData["Told"] = say["Propuesta enviada. La decisión es suya.", "Proposal sent. The decision is theirs."];
        return Redirect($"/acompanamiento/{pair}");
    }

    private async Task<bool> BeginAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor) return false;
        var teachers = await ZonePeople.TeachersAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, visit.Now.Today, cancellation);
        if (teachers.Find(one => one.Id == TeacherId) is not { } teacher) return false;
        Teacher = teacher;
        return true;
    }
}
