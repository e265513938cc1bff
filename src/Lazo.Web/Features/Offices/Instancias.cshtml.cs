using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Offices;

/// <summary>The offices of the institution: added, changed, retired, and who works in each.</summary>
public sealed class InstanciasModel(Viewer viewer, TimeProvider clock, Speech say) : PageModel
{
    private const string Address = "/institucion/instancias";

    // Not the tutees: an office reads what is told of them.
    private const string PersonSql = """
        select p.id::text from person p
        where p.institution_id = $1 and not p.removed and lower(p.username) = lower($2)
          and not exists (select from person_role r where r.person_id = p.id and r.role = 'student')
        """;

    public IReadOnlyList<Office> Offices { get; private set; } = [];

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return NotFound();
        Offices = await Office.AllAsync(await viewer.ConnectionAsync(cancellation), viewer.InstitutionId, cancellation);
        return Page();
    }

    /// <summary>A new office, or other words for one.</summary>
    public async Task<IActionResult> OnPostSaveAsync(int? office, string? name, string? hours, string? email, bool confidential, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return NotFound();
        name = name?.Trim();
        if (string.IsNullOrEmpty(name) || name.Length > 120 || hours?.Length > 300 || email?.Length > 200)
            return Back("Wrong", new("No se guardó: la instancia necesita un nombre.", "Nothing was saved: the office needs a name."));

        var connection = await viewer.ConnectionAsync(cancellation);
        try
        {
            var saved = office is { } known
                ? await connection.RunAsync(
                    "update office set name = $1, hours = $2::text, email = $3::text, confidential = $4 where id = $5 and institution_id = $6", cancellation,
                    name, Blank(hours), Blank(email), confidential, known, viewer.InstitutionId)
                : await connection.RunAsync(
                    "insert into office (name, hours, email, confidential, institution_id) values ($1, $2::text, $3::text, $4, $5)", cancellation,
                    name, Blank(hours), Blank(email), confidential, viewer.InstitutionId);
            if (saved == 0) return NotFound();
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Back("Wrong", new($"Ya hay una instancia que se llama {name}.", $"There is an office called {name} already."));
        }

        return Back("Told", new($"{name}: guardada.", $"{name}: saved."));
    }

    /// <summary>Nothing new is handed to it; who works there finishes what it has.</summary>
    public Task<IActionResult> OnPostRetireAsync(int office, CancellationToken cancellation) =>
        ChangeAsync("update office set retired_at = $1 where id = $2 and institution_id = $3 and retired_at is null", office,
            new("Retirada: ya no se le canaliza nada nuevo.", "Retired: nothing new is referred to it."), cancellation, clock.GetUtcNow(), office, viewer.InstitutionId);

    public async Task<IActionResult> OnPostReopenAsync(int office, CancellationToken cancellation)
    {
        try
        {
            return await ChangeAsync("update office set retired_at = null where id = $1 and institution_id = $2", office,
                new("Abierta de nuevo.", "Open again."), cancellation, office, viewer.InstitutionId);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Back("Wrong", new("Hay otra instancia abierta con ese nombre: cámbialo primero.", "Another open office has that name: change it first."));
        }
    }

    public async Task<IActionResult> OnPostPersonAsync(int office, string? username, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        var person = await connection.FirstAsync(PersonSql, r => r.GetString(0), cancellation, viewer.InstitutionId, username?.Trim() ?? "");
        if (person is null)
        {
            return Back("Wrong", new(
                "Nadie del personal tiene ese usuario. Búscalo en Cuentas.", "Nobody of the staff has that username. Look it up in Accounts."));
        }

        return await ChangeAsync(
            "insert into office_person (institution_id, office_id, person_id) values ($1, $2, $3) on conflict do nothing", office,
            new("Listo: ya ve lo que llega a la instancia.", "Done: what comes to the office is seen there."), cancellation,
            viewer.InstitutionId, office, int.Parse(person));
    }

    public Task<IActionResult> OnPostLeavesAsync(int office, int person, CancellationToken cancellation) =>
        ChangeAsync("delete from office_person where institution_id = $1 and office_id = $2 and person_id = $3", office,
            new("Listo: ya no ve nada de la instancia.", "Done: nothing of the office is seen any more."), cancellation, viewer.InstitutionId, office, person);

    private async Task<IActionResult> ChangeAsync(string statement, int office, Phrase done, CancellationToken cancellation, params object?[] values)
    {
        if (!viewer.May(Permission.Rules)) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        if ((await Office.AllAsync(connection, viewer.InstitutionId, cancellation)).All(known => known.Id != office)) return NotFound();
        await connection.RunAsync(statement, cancellation, values);
        return Back("Told", done);
    }

    private RedirectResult Back(string how, Phrase words)
    {
        TempData[how] = say[words];
        return Redirect(Address);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
