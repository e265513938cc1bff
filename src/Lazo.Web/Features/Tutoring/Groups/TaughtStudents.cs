using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Groups;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Today;
using Lazo.Web.Features.Tutoring.Tutees;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Groups;

/// <summary>A student in a class of the viewer: what concerns this class and nothing else.</summary>
/// <param name="Name">As she likes to be called, with the registered name.</param>
/// <param name="Signals">Of this class alone, the gravest first.</param>
/// <param name="Low">The standing, or the mark that ended the class, is below the pass mark.</param>
public sealed record TaughtStudent(
    int Id, string Name, string SortName, string Called, string? Tutor, int ClassId, string Subject, bool Asks, IReadOnlyList<ShownSignal> Signals, bool Low, InClass Standing)
{
    public string Address => $"/asesoria/grupos/{ClassId}/{Id}";

    public int Count(SignalKind kind) => Signals.Count(shown => shown.Signal.Kind == kind);

    /// <summary>A beginning for the advisor's words; empty where nothing holds.</summary>
    public string DraftIn(TimeZoneInfo zone)
    {
        // Good news is told alone; what presses comes first otherwise.
        var about = Signals.OrderBy(shown => shown.Signal.Kind == SignalKind.RecoveryOpen ? 0 : shown.Signal.Kind == SignalKind.Achievement ? 2 : 1).FirstOrDefault();
        var end = about?.Signal.Until is { IsNone: false } until && until != Instant.Never ? Domain.Tutoring.Today.SpanishDay.End(until, zone) : null;
        return AdvisorDraft.Of(about?.Signal.Kind, new(Called, Subject, about?.Activity, end));
    }
}

/// <summary>The students of an advisor, class by class.</summary>
internal static class TaughtStudents
{
    // A message that asks, by its signs or as it was read; only what was written about the class counts, here and in the answer.
    private const string Sql = """
        select p.id, p.given_name || ' ' || p.family_name, p.sort_name, coalesce(case when k.tutee_id is null then p.preferred_name else k.called end, p.given_name), t.name, c.id, c.title, c.sourced_id,
          coalesce(m.asked > m.answered, m.asked is not null), m.mine
        from (select distinct student_id, class_id from wall.advisees()) a
        join person p on p.id = a.student_id and not p.removed join class c on c.id = a.class_id
        left join wall.called($6::timestamptz + interval '1 second') k on k.tutee_id = p.id
        left join lateral (
          select u.given_name || ' ' || u.family_name as name from tutorship t join person u on u.id = t.tutor_id
          where t.student_id = p.id and t.begin_date <= $1 and (t.end_date is null or t.end_date >= $1) limit 1) t on true
        left join lateral (
          select max(w.sent_at) filter (where w.sender_id = p.id and (w.asks or w.expressed & $5 <> 0)) as asked,
            max(w.sent_at) filter (where w.sender_id <> p.id) as answered, max(w.sent_at) filter (where w.sender_id = $2) as mine
          from message w where w.tutee_id = p.id and w.class_id = c.id) m on true
        where ($3::int is null or c.id = $3) and ($4::int is null or p.id = $4)
        order by p.sort_name, p.id, c.id
        """;

    /// <param name="viewer">Asks as the advisor: the wall says whom she teaches.</param>
    /// <param name="signals">Of the role that reads no words.</param>
    /// <param name="classId">Null: every class of hers.</param>
    /// <param name="studentId">Null: everyone.</param>
    internal static async Task<List<TaughtStudent>> ReadAsync(
        NpgsqlConnection viewer, NpgsqlConnection signals, int advisorId, Instant asOf, DateOnly today, InstitutionRules rules, int? classId, int? studentId,
        CancellationToken cancellation)
    {
        var people = await viewer.RowsAsync(
            Sql,
            r => (Id: r.GetInt32(0), Name: r.GetString(1), Sort: r.GetString(2), Called: r.GetString(3), Tutor: r.TextOrNull(4), ClassId: r.GetInt32(5),
                Subject: r.GetString(6), Class: r.GetString(7), Asks: r.GetBoolean(8), Mine: r.AtOrNull(9)),
            cancellation, today, advisorId, classId, studentId, (short)Domain.Tutoring.Conversations.Expressed.NeedsAnswer, asOf.ToDateTimeOffset());
        var facts = await new TuteeFactsReader(signals, rules.Calendar.Zone, asOf).ReadAsync(people.Select(person => person.Id), cancellation);
        var byId = facts.ToDictionary(read => read.StudentId, read => read.Facts);
        var timetables = new Timetables(asOf, rules);
        return
        [
            .. from person in people
               let all = byId.GetValueOrDefault(person.Id)
               let enrolment = all?.Enrolments.LastOrDefault(one => one.Class.Id == person.Class)
               where enrolment is not null
               // Her other classes, her words and what was recorded of her stay out: nothing of them can be told by what holds here.
               let here = all with { Enrolments = [enrolment], Tutorships = [], Messages = [], Records = [] }
               let holds = TuteeSignals.Of(here, timetables)
               let outcome = Outcome.Of(timetables.Of(enrolment.Class), enrolment.Results.Span)
               select new TaughtStudent(
                   person.Id, Known.As(person.Called, person.Name), person.Sort, person.Called, person.Tutor, person.ClassId, person.Subject, person.Asks,
                   [.. holds.Select(signal => ShownSignal.Of(signal, here))], outcome.Failed, new InClass(holds, outcome.Points, Instant.From(person.Mine))),
        ];
    }
}
