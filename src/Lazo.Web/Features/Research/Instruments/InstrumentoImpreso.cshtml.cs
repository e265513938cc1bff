using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Instruments;

/// <summary>An instrument on paper: to be answered by hand, or to have beside one while one asks.</summary>
public sealed class InstrumentoImpresoModel(ResearchVisit visit) : StudyPage(visit)
{
    public InstrumentForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid version, CancellationToken cancellation)
    {
        if (await InstrumentReading.ReadAsync(await Visit.ConnectionAsync(cancellation), Study.InstitutionId, Study.Id, version, cancellation) is not { } form) return NotFound();
        Form = form;
        return Page();
    }
}
