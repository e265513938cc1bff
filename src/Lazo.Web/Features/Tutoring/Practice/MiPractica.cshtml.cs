using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Indicators;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Practice;

/// <summary>A tutor's own practice, month after month: hers alone, and beside nobody's.</summary>
public sealed class MiPracticaModel(Viewer viewer, Database database, TimeProvider clock, Speech say) : PageModel
{
    private const int MonthsShown = 6;

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    /// <summary>The running month last.</summary>
    public IReadOnlyList<PracticeMonth> Months { get; private set; } = [];

    public PracticeMonth Now => Months[^1];

    public TimeSpan? Median => Quantile.Of(Now.Practice.Answers, 0.5);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor) return NotFound();
        Months = await OwnPractice.ReadAsync(database, viewer.InstitutionId, viewer.PersonId, When.Now, MonthsShown, cancellation);
        return Page();
    }
}
