using System.Security.Cryptography;
using System.Text;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Visits;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Npgsql;

namespace Lazo.Web.Features.Demonstration;

/// <summary>What the files of the zone have no place for: who accompanies whom, what they told each other, and Lucía's visits.</summary>
internal static class DemonstrationZone
{
    private const string PairSql = """
        insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at)
        select $2, $1, a.id, t.id, s.id, $6 from person a, person t, org s
        where a.institution_id = $1 and a.sourced_id = $3 and t.institution_id = $1 and t.sourced_id = $4 and s.institution_id = $1 and s.sourced_id = $5
        on conflict do nothing
        """;

    private const string VisitSql = """
        with made as (
          insert into visit (id, institution_id, advisor_id, school_id, version, starts_at, ends_at, purpose, state, at_recess, changed_at, changed_by)
          select $2, $1, a.id, s.id, 1, v.starts, v.starts + make_interval(mins => $7), $8, $9, $10, $11, a.id
          from institution i cross join lateral (select ($5::date + $6::time) at time zone i.time_zone as starts) v
          join person a on a.institution_id = i.id and a.sourced_id = $3 join org s on s.institution_id = i.id and s.sourced_id = $4
          where i.id = $1 returning *)
        insert into shared_version (institution_id, thing, thing_id, version, fate, body, changed_at, changed_by, received_at)
        select institution_id, 'visit', id, 1, 'held',
          jsonb_build_object('startsAt', starts_at, 'endsAt', ends_at, 'purpose', purpose, 'state', state, 'atRecess', at_recess), changed_at, changed_by, changed_at from made
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
        var telling = new Telling(owner, institution, now, numbers);
        foreach (var teacher in people.Teachers.Where(teacher => teacher.Advisor is not null))
        {
            var pair = PairOf(teacher.Person);
            Guid Line(int place) => IdOf($"{teacher.Person.Id} {place}");
            var story = ZoneStories.Of(teacher.Person.Id, Line);
            await owner.RunAsync(
                PairSql, cancellation, institution, pair, teacher.Advisor!.Id, teacher.Person.Id, teacher.School.Id, now.AddDays(-story[0].DaysAgo).AddHours(-12));
            foreach (var (line, place) in story.Select((line, place) => (line, place)))
                await telling.TellAsync(Line(place), line, place, line.ByTeacher ? teacher.Person.Id : teacher.Advisor.Id, [pair], line.About is { } about ? Line(about) : null, cancellation);
        }

        foreach (var (line, place) in ZoneStories.LuciasOwn.Select((line, place) => (line, place)))
            await telling.TellAsync(IdOf($"own {place}"), line, place, people.Lucia.Id, [], null, cancellation);
        var ceiba = people.Teachers.Where(teacher => teacher is { School.Key: "ceiba", Advisor: not null }).Select(teacher => PairOf(teacher.Person)).ToArray();
        await telling.TellAsync(IdOf("colegiado"), ZoneStories.Gathering, 0, people.Lucia.Id, ceiba, null, cancellation);
        await owner.RunAsync(
            AgreementSql, cancellation, institution, IdOf("agreement tomasa"), PairOf(people.Teachers.First(teacher => teacher.Person.Username == "tomasa").Person),
            "Probar las preguntas en pareja en matemáticas, dos veces por semana", today.AddDays(9), now.AddDays(-8));
        await VisitAsync(telling, people, today, cancellation);
        await together.CommitAsync(cancellation);
    }

    private static async Task VisitAsync(Telling telling, ZonePeople people, DateOnly today, CancellationToken cancellation)
    {
        foreach (var (visit, place) in ZoneVisit.All.Select((visit, place) => (visit, place)))
        {
            var (id, day) = (IdOf($"visit {place}"), visit.DayFrom(today));
            await telling.Owner.RunAsync(
                VisitSql, cancellation, telling.Institution, id, people.Lucia.Id, ZoneSchools.Of(visit.School).Id, day, TimeOnly.Parse(visit.From), visit.Minutes, visit.Purpose,
                visit.Days > 0 ? "planned" : place == 1 ? "not_done" : "done", visit.AtRecess, telling.Now.AddDays(-8));
            await telling.Owner.RunAsync(
                "insert into visit_pair (visit_id, pair_id, institution_id) select $2, p, $1 from unnest($3::uuid[]) p", cancellation, telling.Institution, id,
                visit.Teachers.Select(username => PairOf(people.Teachers.First(teacher => teacher.Person.Username == username).Person)).ToArray());
            if (place == 1)
            {
                await telling.TellAsync(
                    IdOf("admin work"), new(today.DayNumber - day.DayNumber, false, new AdminWork("Captura de estadística de doce escuelas", day, 240, id)), 0, people.Lucia.Id, [], null, cancellation);
            }
        }
    }

    /// <summary>The same on every machine, so that what is told can be found.</summary>
    internal static Guid PairOf(Person teacher) => IdOf("pair " + teacher.Id);

    private static Guid IdOf(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes("zone 07 " + key)).AsSpan(0, 16));

    /// <summary>Tells facts as somebody, in the order of their places.</summary>
    private sealed record Telling(NpgsqlConnection Owner, int Institution, DateTimeOffset Now, IReadOnlyDictionary<string, int> Numbers)
    {
        public Task<Kept> TellAsync(Guid id, ZoneLine line, int place, string author, IReadOnlyList<Guid> pairs, Guid? about, CancellationToken cancellation)
        {
            // A visit's morning, one thing after the other; never in time to come.
            var at = Now.AddDays(-line.DaysAgo).AddMinutes(place - 60);
            var kind = FactKinds.Of(line.Body);
            return FactStore.KeepAsync(
                Owner, Institution, Numbers[author], new FactSent(id, kind, kind.Said.Form, at, pairs, kind.Said.Own, about, FactJson.Write(line.Body)), at, cancellation);
        }
    }
}
