using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Offices;

/// <summary>An office's own page: what it was given, and nothing else of anybody.</summary>
public sealed class InstanciaModel(Viewer viewer, Visit visit, Speech say) : PageModel
{
    public IReadOnlyList<string> Offices { get; private set; } = [];

    public IReadOnlyList<Given> Given { get; private set; } = [];

    public Moments When => visit.Now;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostAcceptAsync(string? matter, CancellationToken cancellation) =>
        ActAsync(matter, RecordKind.ReferralAccepted, null, new("Recibida. La tutoría ya lo sabe.", "Taken up. The tutor knows."), cancellation);

    public Task<IActionResult> OnPostReturnAsync(string? matter, string? text, CancellationToken cancellation) =>
        ActAsync(matter, RecordKind.ReferralReturned, text, new("Devuelta, con tu motivo.", "Sent back, with your reason."), cancellation);

    public Task<IActionResult> OnPostAnswerAsync(string? matter, string? text, CancellationToken cancellation) =>
        ActAsync(matter, RecordKind.ReferralAnswered, text, new("Respuesta enviada a la tutoría. Gracias.", "Answer sent to the tutor. Thank you."), cancellation);

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsOfOffice) return false;
        var connection = await viewer.ConnectionAsync(cancellation);
        Offices = await Office.OfViewerAsync(connection, cancellation);
        Given = await Lazo.Web.Features.Offices.Given.ReadAsync(connection, viewer.PersonId, ofOffice: true, When.Now, cancellation);
        return Offices.Count > 0;
    }

    private async Task<IActionResult> ActAsync(string? matter, RecordKind step, string? words, Phrase done, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Given.FirstOrDefault(one => one.SourcedId == matter) is not { } given) return NotFound();
        var refused = words?.Length > 4000 ? new Phrase("Es demasiado largo.", "It is too long.") : await given.ActAsync(visit, step, words, cancellation);
        TempData[refused is null ? "Told" : "Wrong"] = say[refused ?? done];
        return Redirect("/instancia");
    }
}
