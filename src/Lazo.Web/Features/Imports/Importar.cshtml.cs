using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Imports;

/// <summary>An import that was applied.</summary>
public sealed record PastImport(DateTimeOffset At, string? By, long New, long Changed, long Removed);

/// <summary>Hands in the school's files, and shows what came in before.</summary>
// A school's whole history fits into a tenth of this; the database is the limit long before.
[RequestSizeLimit(LargestUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
public sealed class ImportarModel(Viewer viewer, ImportDesk desk, Speech say, TimeProvider clock) : PageModel
{
    private const long LargestUpload = 2L << 30;

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    /// <summary>Handed in and not yet put away.</summary>
    public IReadOnlyList<Upload> Waiting { get; private set; } = [];

    public IReadOnlyList<PastImport> Past { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Import)) return NotFound();
        Waiting = desk.Of(viewer.InstitutionId);
        Past = await (await viewer.ConnectionAsync(cancellation)).RowsAsync(
            """
            select r.applied_at, p.given_name || ' ' || p.family_name,
              coalesce((select sum((f->>'New')::bigint) from jsonb_array_elements(r.report) f), 0)::bigint,
              coalesce((select sum((f->>'Changed')::bigint) from jsonb_array_elements(r.report) f), 0)::bigint,
              coalesce((select sum((f->>'Removed')::bigint) from jsonb_array_elements(r.report) f), 0)::bigint
            from import_run r left join person p on p.id = r.by_person_id
            where r.institution_id = $1 order by r.applied_at desc, r.id desc limit 30
            """,
            r => new PastImport(r.GetFieldValue<DateTimeOffset>(0), r.TextOrNull(1), r.GetInt64(2), r.GetInt64(3), r.GetInt64(4)),
            cancellation, viewer.InstitutionId);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? archivo, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Import)) return NotFound();
        if (archivo is not { Length: > 0 })
        {
            TempData["Wrong"] = say["Elige el zip con los archivos de la escuela.", "Choose the zip with the school's files."];
            return RedirectToPage();
        }

        var demonstration = (await (await viewer.ConnectionAsync(cancellation)).RowsAsync(
            "select demonstration from institution where id = $1", r => r.GetBoolean(0), cancellation, viewer.InstitutionId))[0];
        var id = await desk.TakeAsync(viewer.InstitutionId, demonstration, viewer.PersonId, archivo.FileName, archivo.CopyToAsync, cancellation);
        return RedirectToPage("/Imports/Importacion", new { id });
    }
}
