using Lazo.Web.Data;

namespace Lazo.Web.Features.Demonstration;

/// <summary>What a school's files have no place for: cards, wishes and appointments of the demonstration's people.</summary>
internal static class DemonstrationBeside
{
    // A visitor who withdraws a consent, takes hours away or cancels finds it so tomorrow: only what was never there is added.
    private const string Sql = """
        insert into appointment_hours (institution_id, tutor_id, weekday, from_time, to_time, minutes)
        select p.institution_id, p.id, h.weekday, h.from_time, h.to_time, 30
        from person p cross join (values (2, time '17:00', time '19:00'), (4, time '17:00', time '19:00'), (1, time '10:00', time '12:00')) as h (weekday, from_time, to_time)
        where p.institution_id = $1 and p.sourced_id ~ '^tutor-[0-9]+$'
          and not exists (select from appointment a where a.tutor_id = p.id) and not exists (select from appointment_hours h where h.tutor_id = p.id);

        with asked as (
          insert into card_consent (institution_id, tutee_id, by_id, at, given, how, notice)
          select p.institution_id, p.id, t.tutor_id, $2, true, (array['phone', 'platform', 'whatsapp'])[1 + p.id % 3], 1
          from person p join tutorship t on t.student_id = p.id and t.end_date is null
          where p.institution_id = $1 and (p.id % 3 = 0 or p.sourced_id in ('tutee-marisol', 'tutee-001'))
            and not exists (select from card_consent c where c.tutee_id = p.id)
          returning institution_id, tutee_id, by_id)
        insert into card (tutee_id, institution_id, by_id, at, work, hours, children, interests, dream)
        select p.id, p.institution_id, a.by_id, $2, nullif(split_part(p.job, '; ', 1), ''),
          (array['de 7 a 3, de lunes a viernes', 'turnos que cambian cada semana', 'en las tardes y los sábados', 'de noche'])[1 + p.id % 4],
          nullif(split_part(p.job, '; ', 2), ''), p.interests,
          (array['Terminar el bachillerato y estudiar enfermería.', 'Poner un negocio de la familia.', 'Que en casa vean que sí se puede.', 'Entrar a la universidad a distancia.', 'Enseñar algún día lo que ahora aprendo.'])[1 + p.id % 5]
        from asked a join person p on p.id = a.tutee_id
        on conflict do nothing;

        insert into contact_wish (institution_id, tutee_id, by_id, at, called, channel, good_time, quiet)
        select p.institution_id, p.id, p.id, $2, p.preferred_name, p.preferred_channel,
          (array['después de las 8 de la noche', 'al salir del trabajo', 'los fines de semana'])[1 + p.id % 3], '[{"days": "every", "from": "22:30", "to": "06:30"}]'
        from person p join tutorship t on t.student_id = p.id and t.end_date is null
        where p.institution_id = $1 and (p.id % 5 = 0 or p.sourced_id = 'tutee-001') and not exists (select from contact_wish w where w.tutee_id = p.id);

        insert into appointment (institution_id, uid, tutor_id, tutee_id, starts_at, ends_at, channel, about, by_id, at)
        select i.id, md5(d.day || ' ' || t.student_id)::uuid, t.tutor_id, t.student_id, s.starts, s.starts + interval '30 minutes',
          (array['phone', 'whatsapp'])[1 + t.student_id % 2], (array['cómo acomodar mis horarios', 'qué sigue con mis materias', null])[1 + t.student_id % 3], t.student_id, $2
        from institution i
        cross join generate_series(1, 7) as ahead (days)
        cross join lateral (select ($2::timestamptz at time zone i.time_zone)::date + ahead.days as day) d
        join (
          select t.tutor_id, t.student_id, row_number() over (partition by t.tutor_id order by (p.sourced_id in ('tutee-marisol', 'tutee-001')) desc, p.id) as place
          from tutorship t join person p on p.id = t.student_id where t.institution_id = $1 and t.end_date is null) t on t.place <= 2
        cross join lateral (select (d.day + time '17:00' + (t.place - 1) * interval '30 minutes') at time zone i.time_zone as starts) s
        where i.id = $1 and extract(dow from d.day) in (2, 4)
          and not exists (select from appointment a where a.tutee_id = t.student_id and (a.over_at is null and a.starts_at > $2 or a.uid = md5(d.day || ' ' || t.student_id)::uuid))
        order by d.day
        on conflict do nothing;
        """;

    internal static async Task SeedAsync(Database database, int institution, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        foreach (var statement in Sql.Split(";\n\n"))
        {
            // A statement of its own types its parameters itself; the one that needs no instant is given none.
            await connection.RunAsync(statement.TrimEnd(';', '\n', ' '), cancellation, statement.Contains("$2", StringComparison.Ordinal) ? [institution, now] : [institution]);
        }

        await together.CommitAsync(cancellation);
    }
}
