using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Features.Offices;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Promises;

/// <summary>What tutors ask a subject advisor so that a student of hers gets an answer; it goes back through the tutor.</summary>
public sealed class PreguntasModel(Viewer viewer, Visit visit, Speech say) : PageModel
{
    public IReadOnlyList<Given> Given { get; private set; } = [];

    public Moments When => visit.Now;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAnswerAsync(string? matter, string? text, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Given.FirstOrDefault(one => one.SourcedId == matter) is not { } given) return NotFound();
        var refused = text?.Length > 4000 ? new Phrase("Es demasiado largo.", "It is too long.") : await given.ActAsync(visit, RecordKind.PromiseAnswered, text, cancellation);
        TempData[refused is null ? "Told" : "Wrong"] = say[refused ?? new Phrase("Gracias. La tutoría ya tiene tu respuesta y se la cuenta.", "Thank you. The tutor has your answer and tells it.")];
        return Redirect("/asesoria/preguntas");
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsSubjectAdvisor) return false;
        Given = await Offices.Given.ReadAsync(await viewer.ConnectionAsync(cancellation), viewer.PersonId, ofOffice: false, When.Now, cancellation);
        return true;
    }
}
