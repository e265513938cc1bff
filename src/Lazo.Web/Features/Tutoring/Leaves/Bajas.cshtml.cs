using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Leaves;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Facts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Leaves;

/// <summary>A leave that was asked for and waits for its answer, or was answered.</summary>
/// <param name="Tutor">Who accompanies her today.</param>
/// <param name="Granted">Null while nobody has answered.</param>
public sealed record AskedLeave(
    int TuteeId, string Tutee, string? Tutor, string Request, DateTimeOffset At, DateOnly? Until, string? Body, bool? Granted, DateOnly? Begins, DateOnly? Last, string? Reason);

/// <summary>Somebody on leave, or whose leave is over.</summary>
public sealed record AwayTutee(int TuteeId, string Name, Permanence State, DateOnly? Until, PlannedReturn? Return);

/// <summary>The coordination answers leaves, sees those under way and the ways back, and counts them apart from dropouts.</summary>
public sealed class BajasModel(Viewer viewer, Visit visit, Database database, Speech say) : PageModel
{
    private const string Home = "/institucion/bajas";
    private const int LongestLeave = 2;

    // Answered lately: long enough that a slip is seen.
    private const string AskedSql = """
        select e.student_id, p.given_name || ' ' || p.family_name,
          (select u.given_name || ' ' || u.family_name from tutorship t join person u on u.id = t.tutor_id
           where t.student_id = e.student_id and $2::date between t.begin_date and coalesce(t.end_date, 'infinity') limit 1),
          e.sourced_id, e.at, e.until, e.body, d.granted, d.begins, d.until, d.reason
        from event e join person p on p.id = e.student_id
        left join leave_decision d on d.institution_id = e.institution_id and d.request = e.sourced_id
        where e.institution_id = $1 and e.kind = 'leave_requested' and not p.removed and e.at > $3
          and (d.id is not null or not exists (select from event o where o.student_id = e.student_id and o.kind in ('leave_began', 'leave_ended') and o.ref = e.sourced_id))
        order by e.at desc
        """;

    // Whoever can be on leave, back from one, or gone; nobody else needs to be looked at.
    private const string CandidatesSql = """
        select p.id, p.given_name || ' ' || p.family_name from person p
        where p.institution_id = $1 and not p.removed and p.enabled and p.id in (
          select e.student_id from event e where e.institution_id = $1 and (e.kind = 'leave_began' or (e.kind = 'procedure_opened' and e.topic = 'withdrawal'))
          union select n.person_id from enrolment n where n.institution_id = $1 and n.role = 'student' and (n.suspended or n.end_date is not null))
        order by p.sort_name
        """;

    private static readonly TimeSpan Lately = TimeSpan.FromDays(180);

    public Moments When => visit.Now;

    public IReadOnlyList<AskedLeave> Waiting { get; private set; } = [];

    public IReadOnlyList<AskedLeave> Answered { get; private set; } = [];

    public IReadOnlyList<AwayTutee> Away { get; private set; } = [];

    public IReadOnlyList<AwayTutee> NotBack { get; private set; } = [];

    /// <summary>Ways back in which the coordination writes, and whose day has come.</summary>
    public IReadOnlyList<PlannedReturn> Due { get; private set; } = [];

    public PermanenceCount Count { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.SeePeople)) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        var asked = await AskedAsync(connection, cancellation);
        Waiting = asked.FindAll(one => one.Granted is null);
        Answered = asked.FindAll(one => one.Granted is not null);
        Due = await PlannedReturn.DueAsync(connection, tutor: false, viewer.InstitutionId, When.Today, When.Now, cancellation);
        var people = await connection.RowsAsync(CandidatesSql, r => (Id: r.GetInt32(0), Name: r.GetString(1)), cancellation, viewer.InstitutionId);
        var names = people.ToDictionary(person => person.Id, person => person.Name);
        var plans = (await PlannedReturn.OfInstitutionAsync(connection, viewer.InstitutionId, When.Now, cancellation)).ToLookup(plan => plan.TuteeId);
        var rules = await visit.RulesAsync(cancellation);
        var asOf = Instant.From(When.Now);
        await using var signals = await database.Signals.OpenConnectionAsync(cancellation);
        var states = (await new TuteeFactsReader(signals, rules.Calendar.Zone, asOf).ReadAsync([.. names.Keys], cancellation))
            .Select(read =>
            {
                var leave = Leave.Of(read.Facts.Records, asOf, rules);
                DateOnly? until = leave is null || leave.EndsAt == Instant.Never ? null : rules.Calendar.DateOf(leave.EndsAt).AddDays(-1);
                return new AwayTutee(read.StudentId, names[read.StudentId], Permanences.Of(read.Facts, asOf, rules), until, plans[read.StudentId].LastOrDefault(plan => plan.Leave == leave?.Began.Id));
            })
            .ToList();
        Count = PermanenceCount.Of(states.Select(state => state.State));
        Away = [.. states.Where(state => state.State == Permanence.OnLeave).OrderBy(state => state.Until ?? DateOnly.MaxValue).ThenBy(state => state.Name, StringComparer.Ordinal)];
        NotBack = states.FindAll(state => state.State == Permanence.NotBack);
        return Page();
    }

    public async Task<IActionResult> OnPostGrantAsync(
        string? request, DateOnly? begins, DateOnly? until, string? reason, string? writer, DateOnly? on, CancellationToken cancellation)
    {
        if (await WaitingAsync(request, cancellation) is not { } asked) return NotFound();
        if (!ModelState.IsValid || begins is not { } first || first < When.Today || first > When.Today.AddYears(1) || until < first || until > When.Today.AddYears(LongestLeave)
            || (on is not null && writer is not ("tutor" or "coordination")))
            return Warned("No se guardó: la baja empieza hoy o después y termina después de empezar, dos años como mucho.",
                "Nothing was saved: a leave begins today or later and ends after it begins, two years at most.");
        // Granted without a last day, the one that was asked for holds.
        if (on is { } written && WayBack.Against(written, first, until ?? asked.Until, When.Today) is { } obstacle)
            return Warned(LeaveWords.Of(obstacle).Es, LeaveWords.Of(obstacle).En);
        var connection = await viewer.ConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        if (!await DecideAsync(connection, asked, true, first, until, reason, cancellation)) return Warned(AlreadyEs, AlreadyEn);
        var at = first == When.Today ? When.Now : When.StartOf(first);
        await (await visit.WritingAsync(cancellation)).RecordAsync(
            new NewRecord(asked.TuteeId, RecordKind.LeaveBegan, reason, asked.Request, At: at, Until: until), cancellation);
        if (on is { } day)
        {
            await connection.RunAsync(
                """
                insert into return_plan (institution_id, student_id, leave, writer, write_on, by_id, at)
                select e.institution_id, e.student_id, e.sourced_id, $4, $5, $6, $7 from event e
                where e.institution_id = $1 and e.student_id = $2 and e.kind = 'leave_began' and e.ref = $3 order by e.id desc limit 1
                """,
                cancellation, viewer.InstitutionId, asked.TuteeId, asked.Request, writer!, day, viewer.PersonId, When.Now);
        }

        await together.CommitAsync(cancellation);
        await visit.RenewAsync(asked.TuteeId, cancellation);
        return Told($"Autorizada: {asked.Tutee} y su tutoría ven la respuesta.", $"Granted: {asked.Tutee} and the tutor see the answer.");
    }

    public async Task<IActionResult> OnPostRefuseAsync(string? request, string? reason, CancellationToken cancellation)
    {
        if (await WaitingAsync(request, cancellation) is not { } asked) return NotFound();
        if (string.IsNullOrWhiteSpace(reason)) return Warned("No se guardó: di por qué, para que se busque otra salida.", "Nothing was saved: say why, so that another way can be found.");
        if (!await DecideAsync(await viewer.ConnectionAsync(cancellation), asked, false, null, null, reason, cancellation)) return Warned(AlreadyEs, AlreadyEn);
        await visit.RenewAsync(asked.TuteeId, cancellation);
        return Told("Guardado: no se autoriza. Su tutoría la sigue viendo en Hoy, para buscar otra salida.", "Saved: not granted. The tutor still sees it in Today, to find another way.");
    }

    /// <summary>The coordination has written to her before her return.</summary>
    public async Task<IActionResult> OnPostWroteAsync(long plan, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.SeePeople)) return NotFound();
        return await PlannedReturn.WroteAsync(await viewer.ConnectionAsync(cancellation), plan, tutor: false, When.Now, cancellation)
            ? Told("Anotado: ya se le escribió.", "Noted: somebody has written.") : NotFound();
    }

    private const string AlreadyEs = "Esa solicitud ya tiene respuesta.";

    private const string AlreadyEn = "That request has its answer already.";

    private Task<List<AskedLeave>> AskedAsync(NpgsqlConnection connection, CancellationToken cancellation) => connection.RowsAsync(
        AskedSql,
        r => new AskedLeave(
            r.GetInt32(0), r.GetString(1), r.TextOrNull(2), r.GetString(3), r.At(4), r.DayOrNull(5), r.TextOrNull(6),
            r.IsDBNull(7) ? null : r.GetBoolean(7), r.DayOrNull(8), r.DayOrNull(9), r.TextOrNull(10)),
        cancellation, viewer.InstitutionId, When.Today, When.Now - Lately);

    private async Task<AskedLeave?> WaitingAsync(string? request, CancellationToken cancellation) => viewer.May(Permission.SeePeople)
        ? (await AskedAsync(await viewer.ConnectionAsync(cancellation), cancellation)).Find(one => one.Request == request && one.Granted is null) : null;

    private async Task<bool> DecideAsync(
        NpgsqlConnection connection, AskedLeave asked, bool granted, DateOnly? begins, DateOnly? until, string? reason, CancellationToken cancellation) =>
        await connection.RunAsync(
            """
            insert into leave_decision (institution_id, student_id, request, granted, begins, until, reason, by_id, at)
            values ($1, $2, $3, $4, $5::date, $6::date, $7::text, $8, $9) on conflict (institution_id, request) do nothing
            """,
            cancellation, viewer.InstitutionId, asked.TuteeId, asked.Request, granted, begins, until, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), viewer.PersonId, When.Now) == 1;

    private RedirectResult Told(string spanish, string english)
    {
        TempData["Told"] = say[spanish, english];
        return Redirect(Home);
    }

    private RedirectResult Warned(string spanish, string english)
    {
        TempData["Wrong"] = say[spanish, english];
        return Redirect(Home);
    }
}
