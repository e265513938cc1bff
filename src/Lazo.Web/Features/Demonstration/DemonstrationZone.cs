using System.Security.Cryptography;
using System.Text;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Visits;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Npgsql;

namespace Lazo.Web.Features.Demonstration;

/// <summary>What the files of the zone have no place for: who accompanies whom, what they told each other, and the visits.</summary>
internal static class DemonstrationZone
{
    private const string PairSql = """
        insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at)
        select $2, $1, a.id, t.id, s.id, $6 from person a, person t, org s
        where a.institution_id = $1 and a.sourced_id = $3 and t.institution_id = $1 and t.sourced_id = $4 and s.institution_id = $1 and s.sourced_id = $5
        on conflict do nothing
        """;

    // Most have chosen how they are spoken of; some never looked there.
    private const string FormSql = "insert into spoken_form (institution_id, person_id, form, at) values ($1, $2, $3, $4) on conflict do nothing";

    private const string VisitSql = """
        with made as (
          insert into visit (id, institution_id, advisor_id, school_id, version, starts_at, ends_at, purpose, state, at_recess, changed_at, changed_by, why)
          select $2, $1, a.id, s.id, 1, v.starts, v.starts + make_interval(mins => $7), $8, $9, $10, $11, a.id, $12
          from institution i cross join lateral (select ($5::date + $6::time) at time zone i.time_zone as starts) v
          join person a on a.institution_id = i.id and a.sourced_id = $3 join org s on s.institution_id = i.id and s.sourced_id = $4
          where i.id = $1 returning *)
        insert into shared_version (institution_id, thing, thing_id, version, fate, body, changed_at, changed_by, received_at)
        select institution_id, 'visit', id, 1, 'held',
          jsonb_build_object('startsAt', starts_at, 'endsAt', ends_at, 'purpose', purpose, 'state', state, 'atRecess', at_recess, 'why', why), changed_at, changed_by, changed_at from made
        """;

    private const string AgreementSql = """
        with made as (
          insert into advising_agreement (id, institution_id, pair_id, version, words, owner, until, changed_at, changed_by)
          select $2, $1, p.id, 1, $4, 'both', $5, $6, p.teacher_id from advising_pair p where p.id = $3 returning *),
        kept as (
          insert into shared_version (institution_id, thing, thing_id, version, fate, body, changed_at, changed_by, received_at)
          select institution_id, 'agreement', id, 1, 'held', jsonb_build_object('words', words, 'owner', owner, 'until', until), changed_at, changed_by, changed_at from made)
        insert into agreement_signature (agreement_id, version, person_id, institution_id, at)
        select m.id, 1, who, m.institution_id, m.changed_at from made m join advising_pair p on p.id = m.pair_id cross join unnest(array[p.advisor_id, p.teacher_id]) who
        """;

    /// <summary>Once in the life of a demonstration; visitors go on from there.</summary>
    /// <param name="owner">As which files are brought in.</param>
    internal static async Task TellOnceAsync(NpgsqlConnection owner, int institution, DateTimeOffset now, DateOnly today, CancellationToken cancellation)
    {
        await using var together = await owner.BeginTransactionAsync(cancellation);
        if (await owner.FirstAsync("select id::text from advising_pair where institution_id = $1 limit 1", r => r.GetString(0), cancellation, institution) is not null)
            return;
        var people = new ZonePeople(today);
        var numbers = (await owner.RowsAsync(
            "select sourced_id, id from person where institution_id = $1 and sourced_id like 'zone-%'", r => (Key: r.GetString(0), Value: r.GetInt32(1)), cancellation, institution))
            .ToDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
        foreach (var person in people.All.Where(person => !new Draw($"{person.Id} form").Chance(0.15)))
            await owner.RunAsync(FormSql, cancellation, institution, numbers[person.Id], person.Sex == Sex.Female ? "her" : "him", now.AddDays(-100));
        var diary = ZoneDiary.Of(people, today);
        var telling = new Telling(owner, institution, today, diary, numbers);
        foreach (var teacher in people.Teachers.Where(teacher => teacher.Advisor is not null))
        {
            var pair = PairOf(teacher.Person);
            Guid Line(int place) => IdOf($"{teacher.Person.Id} {place}");
            var story = ZoneStories.Of(teacher, today, Line);
            await owner.RunAsync(
                PairSql, cancellation, institution, pair, teacher.Advisor!.Id, teacher.Person.Id, teacher.School.Id,
                ZoneDays.At(ZoneStories.DayOf(story[0], today), TimeOnly.MinValue));
            foreach (var (line, place) in story.Select((line, place) => (line, place)))
            {
                var at = telling.At(teacher, line, place, story);
                await telling.TellAsync(Line(place), line.Body, at, line.ByTeacher ? teacher.Person.Id : teacher.Advisor.Id, [pair], line.About is { } about ? Line(about) : null, cancellation);
            }
        }

        foreach (var (line, place) in ZoneStories.LuciasOwn.Select((line, place) => (line, place)))
            await telling.TellAsync(IdOf($"own {place}"), line.Body, telling.Evening(line), people.Lucia.Id, [], null, cancellation);
        var ceiba = people.Teachers.Where(teacher => teacher is { School.Key: "ceiba", Advisor: not null }).Select(teacher => PairOf(teacher.Person)).ToArray();
        await telling.TellAsync(
            IdOf("colegiado"), ZoneStories.Gathering.Body, ZoneDays.At(ZoneStories.DayOf(ZoneStories.Gathering, today), new TimeOnly(12, 45)), people.Lucia.Id, ceiba, null, cancellation);
        await owner.RunAsync(
            AgreementSql, cancellation, institution, IdOf("agreement tomasa"), PairOf(people.Teachers.First(teacher => teacher.Person.Username == "tomasa").Person),
            "Probar las preguntas en pareja en matemáticas, dos veces por semana", today.AddDays(9), ZoneDays.At(ZoneDays.OnOrBefore(today.AddDays(-12)), new TimeOnly(13, 0)));
        await VisitAsync(telling, people, now, cancellation);
        await together.CommitAsync(cancellation);
    }

    private static async Task VisitAsync(Telling telling, ZonePeople people, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var visit in telling.Diary)
        {
            await telling.VisitAsync(
                IdOf($"lived {visit.Advisor.Id} {visit.Day:yyyyMMdd} {visit.School.Key}"), visit.Advisor, visit.School, visit.Day, visit.From, visit.Minutes, visit.Purpose, "done", false, "",
                ZoneDays.At(visit.Day, new TimeOnly(18, 30)), visit.Teachers, cancellation);
        }

        foreach (var (visit, place) in ZoneVisit.All.Select((visit, place) => (visit, place)))
        {
            var (id, day) = (IdOf($"visit {place}"), visit.DayFrom(telling.Today));
            var teachers = visit.Teachers.Length > 0
                ? visit.Teachers.Select(username => people.Teachers.First(teacher => teacher.Person.Username == username))
                : people.Teachers.Where(teacher => teacher.School.Key == visit.School && teacher.Turn is not null).Take(1);
            await telling.VisitAsync(
                id, people.Advisors.First(advisor => advisor.Username == visit.Advisor), ZoneSchools.Of(visit.School), day, TimeOnly.Parse(visit.From), visit.Minutes, visit.Purpose,
                visit.Days > 0 ? "planned" : "not_done", visit.AtRecess, visit.Days > 0 ? "" : "Trabajo administrativo", visit.Days > 0 ? now.AddDays(-2) : ZoneDays.At(day, new TimeOnly(18, 0)), [.. teachers], cancellation);
            if (visit.Days < 0)
            {
                await telling.TellAsync(
                    IdOf("admin work"), new AdminWork("Captura de estadística de doce escuelas", day, 240, id), ZoneDays.At(day, new TimeOnly(18, 0)), people.Lucia.Id, [], null, cancellation);
            }
        }
    }

    /// <summary>The same on every machine, so that what is told can be found.</summary>
    internal static Guid PairOf(Person teacher) => IdOf("pair " + teacher.Id);

    private static Guid IdOf(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes("zone 07 " + key)).AsSpan(0, 16));

    /// <summary>Tells facts as somebody, each on its day and at its hour.</summary>
    private sealed record Telling(NpgsqlConnection Owner, int Institution, DateOnly Today, IReadOnlyList<LivedVisit> Diary, IReadOnlyDictionary<string, int> Numbers)
    {
        /// <summary>In a visit one thing after the other; what one of the two tells alone, after school.</summary>
        public DateTimeOffset At(ZoneTeacher teacher, ZoneLine line, int place, IReadOnlyList<ZoneLine> story)
        {
            var day = ZoneStories.DayOf(line, Today);
            if (Diary.FirstOrDefault(visit => visit.Day == day && visit.Teachers.Contains(teacher)) is { } visit)
                return ZoneDays.At(day, visit.From).AddMinutes(5 + (5 * (place - story.TakeWhile(other => ZoneStories.DayOf(other, Today) != day).Count())));
            var isLast = !story.Skip(place + 1).Any(other => !other.ByTeacher && ZoneStories.DayOf(other, Today) == day);
            return (line.ByTeacher && isLast ? Evening(line) : ZoneDays.At(day, new TimeOnly(13, 10))).AddMinutes(place);
        }

        public DateTimeOffset Evening(ZoneLine line) => ZoneDays.At(ZoneStories.DayOf(line, Today), new TimeOnly(19, 5));

        public Task<Kept> TellAsync(Guid id, FactBody body, DateTimeOffset at, string author, IReadOnlyList<Guid> pairs, Guid? about, CancellationToken cancellation)
        {
            var kind = FactKinds.Of(body);
            return FactStore.KeepAsync(Owner, Institution, Numbers[author], new FactSent(id, kind, kind.Said.Form, at, pairs, kind.Said.Own, about, FactJson.Write(body)), at, cancellation);
        }

        public async Task VisitAsync(
            Guid id, Person advisor, ZoneSchool school, DateOnly day, TimeOnly from, int minutes, string purpose, string state, bool atRecess, string why, DateTimeOffset changed,
            IReadOnlyList<ZoneTeacher> teachers, CancellationToken cancellation)
        {
            await Owner.RunAsync(VisitSql, cancellation, Institution, id, advisor.Id, school.Id, day, from, minutes, purpose, state, atRecess, changed, why);
            await Owner.RunAsync(
                "insert into visit_pair (visit_id, pair_id, institution_id) select $2, p, $1 from unnest($3::uuid[]) p", cancellation, Institution, id,
                teachers.Select(teacher => PairOf(teacher.Person)).ToArray());
        }
    }
}
