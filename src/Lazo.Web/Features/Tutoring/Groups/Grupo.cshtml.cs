using Lazo.Domain.Accompaniment;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Groups;

/// <summary>One class of a subject advisor, student by student.</summary>
public sealed class GrupoModel(Viewer viewer, Visit visit, Database database) : PageModel
{
    public int Id { get; private set; }

    public string Title { get; private set; } = "";

    public IReadOnlyList<TaughtStudent> Students { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var connection = await viewer.ConnectionAsync(cancellation);
        await using var signals = await database.Signals.OpenConnectionAsync(cancellation);
        Students = await TaughtStudents.ReadAsync(
            connection, signals, viewer.PersonId, Instant.From(visit.Now.Now), visit.Now.Today, await visit.RulesAsync(cancellation), id, null, cancellation);
        if (Students.Count == 0) return NotFound();
        (Id, Title) = (id, Students[0].Subject);
        return Page();
    }
}
