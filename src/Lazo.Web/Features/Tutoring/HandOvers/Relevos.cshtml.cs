using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.HandOvers;

/// <summary>Somebody who accompanies tutees, or could.</summary>
public sealed record TutorChoice(int Id, string Name, int Tutees);

/// <summary>A tutee as the page of changes lists her.</summary>
/// <param name="Next">From when another tutor is planned already.</param>
public sealed record HandedTutee(int Id, string Name, DateOnly? Since, DateOnly? Next);

/// <summary>The coordination changes the tutor of tutees from a day on: the register goes along, what was told in confidence only with their yes.</summary>
public sealed class RelevosModel(Viewer viewer, Visit visit, Speech say) : PageModel
{
    private const string TutorsSql = """
        select p.id, p.given_name || ' ' || p.family_name,
          (select count(*) from tutorship t where t.tutor_id = p.id and $2::date between t.begin_date and coalesce(t.end_date, 'infinity'))::int
        from person p
        where p.institution_id = $1 and p.enabled and not p.removed
          and (exists (select from tutorship t where t.tutor_id = p.id)
               or exists (select from person_role r where r.person_id = p.id and r.role <> 'student' and coalesce(r.end_date, 'infinity') >= $2::date))
        order by p.sort_name
        """;

    private const string OfTutorSql = """
        select p.id, p.given_name || ' ' || p.family_name, t.begin_date, (select min(n.begin_date) from tutorship n where n.student_id = p.id and n.begin_date > $2::date)
        from tutorship t join person p on p.id = t.student_id and not p.removed
        where t.institution_id = $1 and t.tutor_id = $3 and $2::date between t.begin_date and coalesce(t.end_date, 'infinity') order by p.sort_name
        """;

    // Who studies now and has nobody, as the page of those without a tutor counts them.
    private const string AloneSql = """
        select p.id, p.given_name || ' ' || p.family_name, null::date, (select min(n.begin_date) from tutorship n where n.student_id = p.id and n.begin_date > $2::date)
        from person p
        where p.institution_id = $1 and p.enabled and not p.removed
          and exists (select from enrolment e join class_session cs on cs.class_id = e.class_id join academic_session s on s.id = cs.session_id
                      where e.person_id = p.id and e.role = 'student' and not e.suspended and coalesce(e.end_date, 'infinity') >= $2::date and $2::date between s.start_date and s.end_date)
          and not exists (select from tutorship t where t.student_id = p.id and $2::date between t.begin_date and coalesce(t.end_date, 'infinity'))
        order by p.sort_name
        """;

    /// <summary>Whose tutees are listed; 0 for those without a tutor.</summary>
    [BindProperty(SupportsGet = true, Name = "de")]
    public int? From { get; set; }

    public Moments When => visit.Now;

    public IReadOnlyList<TutorChoice> Tutors { get; private set; } = [];

    public IReadOnlyList<HandedTutee> Tutees { get; private set; } = [];

    public IReadOnlyList<HandOver> Latest { get; private set; } = [];

    public string FromName => From == 0 ? say["sin tutoría", "without a tutor"] : Tutors.First(tutor => tutor.Id == From).Name;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Import)) return NotFound();
        await LoadAsync(await viewer.ConnectionAsync(cancellation), cancellation);
        return From is null or 0 || Tutors.Any(tutor => tutor.Id == From) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(int[] tutees, int? tutor, DateOnly? from, string? text, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Import)) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        await LoadAsync(connection, cancellation);
        var chosen = Tutees.Where(tutee => tutees.Contains(tutee.Id)).ToList();
        if (chosen.Count == 0 || chosen.Count != tutees.Distinct().Count() || Tutors.FirstOrDefault(one => one.Id == tutor && one.Id != From) is not { } to || chosen.Exists(tutee => tutee.Id == tutor))
            return Warned("No se cambió nada: marca al menos a una persona y elige a otra tutora o tutor.", "Nothing was changed: tick at least one person and choose another tutor.");
        if (!ModelState.IsValid || from is not { } day || day < When.Today || day > When.Today.AddYears(1) || text?.Length > 1000)
            return Warned("No se cambió nada: elige desde qué día, hoy o después.", "Nothing was changed: choose from which day, today or later.");
        if (chosen.FindAll(tutee => tutee.Next is not null || tutee.Since >= day) is { Count: > 0 } overlapping)
        {
            var names = string.Join(", ", overlapping.Select(tutee => tutee.Name));
            return Warned($"No se cambió nada: {names} ya tiene otra tutoría que se encima con ese día. Elige un día posterior o quítala de la lista.",
                $"Nothing was changed: {names} already has another tutorship that overlaps with that day. Choose a later day, or take her out.");
        }

        try
        {
            await connection.RunAsync(
                "select wall.hand_over($1, $2, $3, $4::text, $5)", cancellation,
                chosen.Select(tutee => tutee.Id).ToArray(), to.Id, day, string.IsNullOrWhiteSpace(text) ? null : text.Trim(), When.Now);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.ExclusionViolation or PostgresErrorCodes.CheckViolation)
        {
            return Warned("No se cambió nada: mientras tanto alguien cambió una de estas tutorías. Vuelve a mirar la lista.", "Nothing was changed: somebody changed one of these tutorships meanwhile. Look at the list again.");
        }

        foreach (var tutee in chosen)
            await visit.RenewAsync(tutee.Id, cancellation);
        TempData["Told"] = say[
            $"Listo: {say.Count(chosen.Count, new("persona pasa", "person goes"), new("personas pasan", "people go"))} con {to.Name} desde {When.Day(day)}, con todo su registro.",
            $"Done: {say.Count(chosen.Count, new("persona pasa", "person goes"), new("personas pasan", "people go"))} to {to.Name} from {When.Day(day)}, with the whole register."];
        return Redirect($"/institucion/relevos?de={From}");
    }

    private async Task LoadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        Tutors = await connection.RowsAsync(TutorsSql, r => new TutorChoice(r.GetInt32(0), r.GetString(1), r.GetInt32(2)), cancellation, viewer.InstitutionId, When.Today);
        Latest = await HandOver.LatestAsync(connection, viewer.InstitutionId, cancellation);
        if (From is { } listed)
        {
            static HandedTutee Read(NpgsqlDataReader r) => new(r.GetInt32(0), r.GetString(1), r.DayOrNull(2), r.DayOrNull(3));
            Tutees = listed == 0
                ? await connection.RowsAsync(AloneSql, Read, cancellation, viewer.InstitutionId, When.Today)
                : await connection.RowsAsync(OfTutorSql, Read, cancellation, viewer.InstitutionId, When.Today, listed);
        }
    }

    private RedirectResult Warned(string spanish, string english)
    {
        TempData["Wrong"] = say[spanish, english];
        return Redirect($"/institucion/relevos?de={From}");
    }
}
