using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Today;
using Npgsql;

namespace Lazo.Web.Features.Demonstration;

/// <summary>What the school's files have no place for: who works in the offices, and matters on their way to them and back.</summary>
/// <remarks>Told once, from the day on which the demonstration began; whatever visitors did with it since stays.</remarks>
public sealed class DemonstrationMatters(Database database, TimeProvider clock, TodayRows rows)
{
    // tutee n: Nora's, in the order of their names in the files, without Marisol.
    private const string Sql = """
        create temporary table tell on commit drop as
          select i.id as institution, $1::timestamptz as now, n.id as nora, b.id as beatriz, d.id as dario, g.id as graciela,
            (select id from office where institution_id = i.id and name = 'Control escolar') as control,
            (select id from office where institution_id = i.id and name = 'Psicología') as psychology
          from institution i
          join person n on n.institution_id = i.id and n.sourced_id = 'tutor-1' join person g on g.institution_id = i.id and g.sourced_id = 'advisor-06'
          join person b on b.institution_id = i.id and b.sourced_id = 'office-1' join person d on d.institution_id = i.id and d.sourced_id = 'office-2'
          where i.demonstration and not exists (select from event e where e.institution_id = i.id and e.sourced_id = 'demo-history');
        create temporary table hers on commit drop as
          select row_number() over (order by p.sourced_id) as n, p.id, p.sourced_id
          from tell join tutorship t on t.tutor_id = tell.nora and t.end_date is null join person p on p.id = t.student_id and p.enabled
          where p.sourced_id not in ('tutee-marisol', 'tutee-001');

        insert into office_person (institution_id, office_id, person_id) select institution, control, beatriz from tell union all select institution, psychology, dario from tell
          on conflict do nothing;
        update office o set hours = 'lunes a viernes, de 10 a 14 h' from tell where o.id = tell.control and o.hours is null;
        update office o set hours = 'martes y jueves, de 16 a 20 h' from tell where o.id = tell.psychology and o.hours is null;

        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, ref, due_at, office_id, body)
        select tell.institution, v.id, hers.id, case v.who when 'nora' then tell.nora when 'beatriz' then tell.beatriz else hers.id end, tell.now - v.ago, tell.now - v.ago,
          v.kind, v.ref, tell.now + v.due, case v.office when 'control' then tell.control when 'psychology' then tell.psychology end, v.body
        from (values
          (1, 'demo-history', 3, 'nora', interval '5 hours', 'referral', null, interval '2 days', 'control', 'Constancia con promedio, para la beca del municipio.'),
          (2, 'demo-late', 4, 'nora', interval '4 days', 'referral', null, interval '-1 day', 'control', 'En la plataforma falta un apellido; hay que corregirlo.'),
          (3, 'demo-late-taken', 4, 'beatriz', interval '3 days', 'referral_accepted', 'demo-late', null, 'control', null),
          (4, 'demo-answered', 5, 'nora', interval '2 days', 'referral', null, interval '1 day', 'control', 'Falta en la plataforma la inscripción a una asignatura que ya está pagada.'),
          (5, 'demo-answer', 5, 'beatriz', interval '3 hours', 'referral_answered', 'demo-answered', null, 'control', 'La inscripción ya quedó: se ve en la plataforma desde hoy.'),
          (6, 'demo-asked', 6, 'nora', interval '3 days', 'referral_consent_asked', null, null, 'psychology', 'Una primera cita; de preferencia martes o jueves, después de las siete.'),
          (7, 'demo-yes', 6, 'hers', interval '1 day', 'referral_consent_given', 'demo-asked', null, null, null),
          (8, 'demo-sent', 6, 'hers', interval '1 day', 'referral', 'demo-asked', interval '1 day', 'psychology', 'Una primera cita; de preferencia martes o jueves, después de las siete.')
        ) as v (step, id, tutee, who, ago, kind, ref, due, office, body)
        cross join tell join hers on hers.n = v.tutee order by v.step;

        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, office_id, body)
        select institution, 'demo-consent', p.id, t.tutor_id, now - interval '6 hours', now - interval '6 hours', 'referral_consent_asked', psychology,
          'Una primera plática, con calma; el reparto termina a las ocho de la noche.'
        from tell join person p on p.institution_id = institution and p.sourced_id = 'tutee-001' join tutorship t on t.student_id = p.id and t.end_date is null;

        -- A question for Graciela, of somebody in a class of hers; and one that Control escolar has answered.
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, due_at, to_id, class_id, message_id, body)
        select institution, 'demo-question', hers.id, nora, now - interval '20 hours', now - interval '20 hours', 'promise', now + interval '1 day', graciela, s.class_id,
          (select m.id from message m where m.tutee_id = hers.id and m.sender_id = hers.id order by m.sent_at desc limit 1), '¿Hasta cuándo se puede entregar la práctica, si va sin las fotos?'
        from tell cross join hers join enrolment s on s.person_id = hers.id and s.role = 'student' and not s.suspended
        join enrolment e on e.class_id = s.class_id and e.role = 'teacher' and e.person_id = graciela
        join class_session cs on cs.class_id = s.class_id join academic_session k on k.id = cs.session_id and now::date between k.start_date and k.end_date
        where hers.n > 8 order by hers.n limit 1;
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, due_at, office_id, message_id, body)
        select institution, 'demo-find-out', hers.id, nora, now - interval '1 day', now - interval '1 day', 'promise', now + interval '1 day', control,
          (select m.id from message m where m.tutee_id = hers.id and m.sender_id = hers.id order by m.sent_at desc limit 1), '¿Con qué documento puede recoger el certificado otra persona?'
        from tell join hers on hers.n = 7;
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, ref, office_id, body)
        select institution, 'demo-found', hers.id, beatriz, now - interval '2 hours', now - interval '2 hours', 'promise_answered', 'demo-find-out', control,
          'Con carta poder simple y copia de las dos identificaciones.'
        from tell join hers on hers.n = 7;

        -- What was explored for the situation that Marisol told.
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, ref, body)
        select e.institution_id, v.id, e.student_id, nora, now - v.ago, now - v.ago, v.kind, coalesce(v.ref, e.sourced_id), v.body
        from tell join event e on e.institution_id = institution and e.kind = 'personal_opened'
          join person p on p.id = e.student_id and p.sourced_id = 'tutee-marisol'
        cross join (values
          (1, 'demo-alternative-1', interval '9 days', 'personal_alternative', null, 'Entregar lo atrasado en el periodo de recuperación'),
          (2, 'demo-alternative-told', interval '8 days', 'personal_alternative_told', 'demo-alternative-1', null),
          (3, 'demo-alternative-2', interval '1 day', 'personal_alternative', null, 'Una baja temporal, con regreso el siguiente periodo')) as v (step, id, ago, kind, ref, body)
        order by v.step on conflict do nothing;

        -- What is due is due when somebody works: at noon, and after a weekend on Monday.
        update event e set due_at = d.due
        from (select o.id, (o.day + case extract(isodow from o.day)::int when 6 then 2 when 7 then 1 else 0 end + time '12:00') at time zone o.time_zone as due
              from (select f.id, i.time_zone, (f.due_at at time zone i.time_zone)::date as day from tell join institution i on i.id = tell.institution
                    join event f on f.institution_id = i.id where f.sourced_id like 'demo-%' and f.due_at > tell.now) o) d
        where e.id = d.id;

        -- Somebody who doesn't reply has been looked for on every rung.
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, channel, result)
        select institution, 'demo-try-' || v.channel, silent.id, nora, now - v.ago, now - v.ago, 'contact_attempt', v.channel, 'attempted'
        from tell cross join lateral (
          select hers.id from hers cross join lateral (
            select m.sender_id, m.asks, m.sent_at from message m where m.tutee_id = hers.id order by m.sent_at desc limit 1) last
          where last.sender_id = nora and last.asks and last.sent_at < now - interval '4 days' order by hers.n limit 1) silent
        cross join (values ('platform', interval '80 hours'), ('mail', interval '70 hours'), ('whatsapp', interval '60 hours'), ('phone', interval '40 hours'), ('in_person', interval '18 hours')) as v (channel, ago);
        """;

    private const string TouchedSql = "select distinct e.student_id from event e join institution i on i.id = e.institution_id and i.demonstration where e.sourced_id like 'demo-%'";

    /// <summary>Tells them, unless they were told before, and works out the rows of those they are about.</summary>
    public async Task TellAsync(CancellationToken cancellation)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancellation);
        var touched = new List<int>();
        await using (var together = await connection.BeginTransactionAsync(cancellation))
        {
            // Several statements at once take no parameters: each is sent by itself.
            foreach (var statement in Sql.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                await using var tell = new NpgsqlCommand(statement, connection);
                if (statement.Contains("$1", StringComparison.Ordinal)) tell.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow().ToUniversalTime() });
                await tell.ExecuteNonQueryAsync(cancellation);
            }

            await using (var ask = new NpgsqlCommand(TouchedSql, connection))
            await using (var row = await ask.ExecuteReaderAsync(cancellation))
            {
                while (await row.ReadAsync(cancellation)) touched.Add(row.GetInt32(0));
            }

            await together.CommitAsync(cancellation);
        }

        await rows.RefreshAsync(touched, cancellation);
    }
}
