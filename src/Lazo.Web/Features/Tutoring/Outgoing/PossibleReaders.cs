using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Outgoing;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Today;
using Lazo.Web.Features.Tutoring.Tutees;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Outgoing;

/// <summary>One of the viewer's tutees, as a possible reader.</summary>
public sealed record PossibleReader(int Id, string SourcedId, string Name, Candidate Candidate);

/// <summary>The tutees of the viewer with what holds about each: among them she chooses to whom to write.</summary>
internal static class PossibleReaders
{
    private const string Sql = """
        select p.id, p.sourced_id, p.given_name || ' ' || p.family_name, coalesce((select coalesce(w.called, p.given_name) from contact_wish w where w.tutee_id = p.id order by w.at desc, w.id desc limit 1), p.preferred_name, p.given_name), coalesce(
          (select o.name from person_role r join org o on o.id = r.org_id where r.person_id = p.id and r.role = 'student' order by r.begin_date desc nulls last limit 1),
          (select o.name from enrolment e join class c on c.id = e.class_id join org o on o.id = c.org_id where e.person_id = p.id and e.role = 'student' order by e.id desc limit 1))
        from wall.tutees() t (id) join person p on p.id = t.id and not p.removed
        order by p.sort_name, p.id
        """;

    /// <param name="viewer">Asks as the tutor.</param>
    /// <param name="signals">Of the role that reads no words.</param>
    internal static async Task<List<PossibleReader>> ReadAsync(
        NpgsqlConnection viewer, NpgsqlConnection signals, Instant asOf, InstitutionRules rules, CancellationToken cancellation)
    {
        var people = await viewer.RowsAsync(
            Sql, r => (Id: r.GetInt32(0), SourcedId: r.GetString(1), Name: r.GetString(2), Called: r.GetString(3), School: r.TextOrNull(4)), cancellation);
        var read = await new TuteeFactsReader(signals, rules.Calendar.Zone, asOf).ReadAsync(people.Select(person => person.Id), cancellation);
        var timetables = new Timetables(asOf, rules);
        var facts = read.ToDictionary(tutee => tutee.StudentId, tutee => tutee.Facts);
        return
        [
            .. from person in people
               where facts.ContainsKey(person.Id)
               select new PossibleReader(person.Id, person.SourcedId, Known.As(person.Called, person.Name), CandidateOf(person.Called, person.School, facts[person.Id], timetables)),
        ];
    }

    private static Candidate CandidateOf(string called, string? school, TuteeFacts facts, Timetables timetables) => new(
        called,
        school,
        [.. facts.Enrolments.Where(enrolment => Runs(enrolment, timetables.AsOf)).Select(enrolment => CourseOf(enrolment, timetables))],
        [.. TuteeSignals.Of(facts, timetables).Select(signal => MatterOf(signal, facts))]);

    private static bool Runs(EnrolmentFacts enrolment, Instant asOf) =>
        !enrolment.Suspended && enrolment.BeginsAt <= asOf && enrolment.Class.BeginsAt <= asOf && asOf < enrolment.Class.EndsAt
        && (enrolment.EndsAt.IsNone || asOf < enrolment.EndsAt);

    private static Course CourseOf(EnrolmentFacts enrolment, Timetables timetables)
    {
        var outcome = Outcome.Of(timetables.Of(enrolment.Class), enrolment.Results.Span);
        return new(enrolment.Class.Id, enrolment.Class.Title, enrolment.Attempt, outcome.Failed, outcome.Points is not null);
    }

    private static Matter MatterOf(Signal signal, TuteeFacts facts)
    {
        var (activity, subject) = ShownSignal.TitlesOf(signal.About, facts);
        var taken = facts.Enrolments.FirstOrDefault(enrolment =>
            enrolment.Class.Id == signal.About || enrolment.Class.Activities.Any(one => one.Id == signal.About));
        return new(signal.Kind, taken?.Class.Id, subject, activity, signal.Until);
    }
}
