using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Facts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Groups;

/// <summary>A student of a class, as its subject advisor sees her: what concerns this class and nothing else.</summary>
/// <param name="Asks">She asked something about it, and nobody has answered.</param>
public sealed record GroupStudent(int Id, string Name, string SortName, string? Tutor, decimal? Points, bool Low, int Missed, int Open, bool Asks);

/// <summary>One class of a subject advisor, student by student.</summary>
public sealed class GrupoModel(Viewer viewer, Visit visit, Database database) : PageModel
{
    private const string Sql = """
        select p.id, p.given_name || ' ' || p.family_name, p.sort_name, t.name, coalesce(m.asked > m.answered, m.asked is not null)
        from wall.advisees() a join person p on p.id = a.student_id and not p.removed
        left join lateral (
          select u.given_name || ' ' || u.family_name as name from tutorship t join person u on u.id = t.tutor_id
          where t.student_id = p.id and t.begin_date <= $2 and (t.end_date is null or t.end_date >= $2) limit 1) t on true
        left join lateral (
          select max(w.sent_at) filter (where w.sender_id = p.id and w.asks) as asked, max(w.sent_at) filter (where w.sender_id <> p.id) as answered
          from message w where w.tutee_id = p.id and w.class_id = $1) m on true
        where a.class_id = $1 order by p.sort_name, p.id
        """;

    public int Id { get; private set; }

    public string Title { get; private set; } = "";

    public IReadOnlyList<GroupStudent> Students { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var connection = await viewer.ConnectionAsync(cancellation);
        var people = await connection.RowsAsync(
            Sql, r => (Id: r.GetInt32(0), Name: r.GetString(1), Sort: r.GetString(2), Tutor: r.TextOrNull(3), Asks: r.GetBoolean(4)), cancellation, id, visit.Now.Today);
        if (people.Count == 0) return NotFound();
        var group = (await connection.RowsAsync("select title, sourced_id from class where id = $1", r => (r.GetString(0), r.GetString(1)), cancellation, id))[0];
        (Id, Title) = (id, group.Item1);
        Students = await StudentsAsync(people, group.Item2, cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<GroupStudent>> StudentsAsync(
        List<(int Id, string Name, string Sort, string? Tutor, bool Asks)> people, string classId, CancellationToken cancellation)
    {
        var asOf = Instant.From(visit.Now.Now);
        await using var signals = await database.Signals.OpenConnectionAsync(cancellation);
        var institution = await Institution.OfPersonAsync(signals, viewer.PersonId, asOf, cancellation);
        var facts = await new TuteeFactsReader(signals, institution.Zone, asOf).ReadAsync(people.Select(person => person.Id), cancellation);
        var byId = facts.ToDictionary(read => read.StudentId, read => read.Facts);
        return
        [
            .. from person in people
               let enrolment = byId.GetValueOrDefault(person.Id)?.Enrolments.LastOrDefault(e => e.Class.Id == classId)
               where enrolment is not null
               let timetable = new ClassTimetable(enrolment.Class, asOf, institution.Rules)
               let outcome = Outcome.Of(timetable, enrolment.Results.Span)
               let holding = TuteeSignals.Of(byId[person.Id] with { Enrolments = [enrolment], Messages = [], Records = [] }, asOf, institution.Rules)
               select new GroupStudent(
                   person.Id, person.Name, person.Sort, person.Tutor, outcome.Points, outcome.Failed,
                   holding.Count(s => s.Kind is SignalKind.MissingActivity or SignalKind.ClosedBeforeReached),
                   holding.Count(s => s.Kind == SignalKind.ClosingSoon), person.Asks),
        ];
    }
}
