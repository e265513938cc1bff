using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Today;
using Lazo.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>Lazo on an ordinary morning of a small school, in the ninth week of its term.</summary>
/// <remarks>
/// Nora Villaseñor (1) accompanies Marisol Tejeda (2), whom most things happen to, and seventeen more (3–19); Rita Salgado (20) has
/// nobody. Graciela Toledo (21) teaches Biología (class 1); Amparo Quintero (22) coordinates; Efraín Canul (23) is the tutor of
/// somebody else (24). Beatriz Moguel (25) works in Control escolar, Darío Cetina (26) in Psicología, which is confidential. The wall of the database asks its own clock who is whose tutor today, so the days lie around the real one.
/// </remarks>
public sealed class MorningApp(TestServer server) : LazoApp(server)
{
    public const int Marisol = 2;
    public const int Rita = 20;
    public const int OfAnotherTutor = 24;
    public const int Biology = 1;

    protected override string Content => "morning";

    protected override async Task FillAsync(Database database)
    {
        await using var command = database.Owner.CreateCommand(Rows);
        command.CommandTimeout = 120;
        await command.ExecuteNonQueryAsync();
    }

    public override async ValueTask InitializeAsync()
    {
        Clock.Now = TimeProvider.System.GetUtcNow();
        await base.InitializeAsync();
        await Services.GetRequiredService<TodayRows>().RefreshAsync([.. Enumerable.Range(2, 23)], CancellationToken.None);
    }

    /// <summary>A day so far from today, as a form sends it.</summary>
    public string Day(int ahead) => $"{TimeZoneInfo.ConvertTimeBySystemTimeZoneId(Clock.Now, "America/Mexico_City").AddDays(ahead):yyyy-MM-dd}";

    /// <summary>Whether something holds of a tutee on the tutor's list.</summary>
    public async Task<bool> HoldsAsync(int tutee, string kind) =>
        await CountAsync($"select count(*) from today_row where student_id = {tutee} and signals::text like '%{kind}%'") == 1;

    /// <summary>A number that the database answers with.</summary>
    public async Task<long> CountAsync(string query)
    {
        await using var command = Database.Owner.CreateCommand(query);
        return Convert.ToInt64(await command.ExecuteScalarAsync());
    }

    /// <summary>A statement of the owner's, as an import would make it.</summary>
    public async Task RunAsync(string statement)
    {
        await using var command = Database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    // Whoever reads: person 2 misses every fifth activity of hers, asked two days ago, and was promised an answer that is late.
    private const string Rows = """
        create temporary table day as select (now() at time zone 'America/Mexico_City')::date as today;
        insert into institution (name) values ('Bachillerato Río Hondo');
        insert into academic_session (institution_id, sourced_id, title, type, kind, start_date, end_date, parent_id)
          select 1, 's-now', '2025-B', 'semester', 'ordinary', today - 60, today + 50, null::int from day union all
          select 1, 's-old', '2025-A', 'semester', 'ordinary', today - 240, today - 130, null from day;
        insert into academic_session (institution_id, sourced_id, title, type, kind, start_date, end_date, parent_id)
          select 1, 's-rec', 'Recuperación 2025-B', 'term', 'recovery', today + 55, today + 65, 1 from day;
        insert into course (institution_id, sourced_id, title)
          select 1, 'k' || n, t from unnest(array['Biología', 'Geometría y Trigonometría', 'Historia de México', 'Lectura y Redacción', 'Química', 'Álgebra']) with ordinality as c (t, n);
        insert into class (institution_id, sourced_id, title, course_id) select 1, 'c' || id, title, id from course order by id;
        insert into class_session select 1, id, case when id <= 4 then 1 else 2 end from class;
        insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name, job, interests, phone, preferred_channel)
          select 1, 'p' || n, u, g, f, lower(f || ' ' || g),
            (array['Auxiliar de enfermería, de noche; un hijo', 'Cajera en una farmacia; dos hijas', 'Albañil', null])[1 + n % 4],
            (array['le gusta bordar', 'fotografía', null])[1 + n % 3], '55 0000 00' || lpad(n::text, 2, '0'), (array['whatsapp', null, 'phone'])[1 + n % 3]
          from (values (1, 'nora', 'Nora', 'Villaseñor'), (2, 'marisol', 'Marisol', 'Tejeda'), (3, 'julian', 'Julián', 'Ocampo'), (4, 'itzel', 'Itzel', 'Pacheco'),
            (5, 'rogelio', 'Rogelio', 'Balam'), (6, 'brenda', 'Brenda', 'Tzompantzi'), (7, 'oscar', 'Óscar', 'Luna'), (8, 'gabriela', 'Gabriela', 'Ek'),
            (9, 'ramiro', 'Ramiro', 'Xool'), (10, 'lupita', 'Guadalupe', 'Hau'), (11, 'victor', 'Víctor', 'Sansores'), (12, 'rosa', 'Rosa', 'Quintal'),
            (13, 'daniel', 'Daniel', 'Ucán'), (14, 'fernanda', 'Fernanda', 'Rubio'), (15, 'alma', 'Alma', 'Noh'), (16, 'citlali', 'Citlali', 'Cruz'),
            (17, 'hector', 'Héctor', 'Barrera'), (18, 'paola', 'Paola', 'Medrano'), (19, 'teresa', 'Teresa', 'Méndez'), (20, 'rita', 'Rita', 'Salgado'),
            (21, 'graciela', 'Graciela', 'Toledo'), (22, 'amparo', 'Amparo', 'Quintero'), (23, 'efrain', 'Efraín', 'Canul'), (24, 'ulises', 'Ulises', 'Huchim'),
            (25, 'beatriz', 'Beatriz', 'Moguel'), (26, 'dario', 'Darío', 'Cetina')) as p (n, u, g, f) order by n;
        insert into person_role (institution_id, sourced_id, person_id, role)
          select 1, 'r' || id, id, case when id = 22 then 'principal' when id in (1, 21, 23) then 'teacher' when id > 24 then 'aide' else 'student' end from person;
        insert into tutorship (institution_id, sourced_id, tutor_id, student_id, begin_date)
          select 1, 't' || p.id, case when p.id = 24 then 23 else 1 end, p.id, today - 55 from person p, day where p.id between 2 and 19 or p.id = 24;
        insert into enrolment (institution_id, sourced_id, class_id, person_id, role)
          select 1, 'e' || c.id || '-' || p.id, c.id, p.id, 'student' from class c, person p where p.id between 2 and 20 or p.id = 24
          union all select 1, 'e-graciela', 1, 21, 'teacher';
        insert into line_item (institution_id, sourced_id, title, class_id, kind, opens_at, due_at, closes_at, value_min, value_max)
          select 1, 'l' || c.id || '-' || n, (array['Integradora', 'Foro', 'Cuestionario', 'Ensayo'])[1 + n % 4] || ' ' || n, c.id, 'activity',
            b + n * 11, b + n * 11 + 11, b + n * 11 + 13, 0, 10
          from (select c.*, ((case when c.id <= 4 then today - 60 else today - 240 end)::timestamp at time zone 'America/Mexico_City') as z, case when c.id <= 4 then today - 60 else today - 240 end as d from class c, day) c
          cross join generate_series(0, 8) n cross join lateral (select c.d as b) k;
        insert into line_item (institution_id, sourced_id, title, class_id, kind, opens_at, closes_at, value_min, value_max)
          select 1, 'f' || id, 'Calificación final', id, 'final', null, null, 0, 10 from class where id > 4;
        insert into result (institution_id, student_id, line_item_id, mark, state, scored_at, submitted_at, sourced_id)
          select 1, p.id, li.id, 4500 + (p.id * 997 + li.id * 373) % 5400, 4, li.closes_at + interval '2 days', li.closes_at - interval '1 day' * ((p.id + li.id) % 4), 'r' || p.id || '-' || li.id
          from person p, line_item li, day where (p.id between 2 and 20 or p.id = 24) and li.kind = 'activity' and li.closes_at < now() - interval '1 day' and (p.id * 3 + li.id) % 8 > 0 and (p.id + li.id) % 5 > 0
          union all select 1, p.id, li.id, (array[5000, 8000, 9000])[1 + (p.id + li.class_id) % 3], 4, (today - 125)::timestamptz, null, 'r' || p.id || '-' || li.id
          from person p, line_item li, day where (p.id between 2 and 20 or p.id = 24) and li.kind = 'final';
        insert into message (institution_id, sourced_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body)
          select 1, 'm' || t.student_id || '-' || n, t.student_id, case when n % 2 = 1 then t.tutor_id else t.student_id end, at, at,
            (array['platform', 'whatsapp'])[1 + n % 2], x like '%?%', x
          from tutorship t
          cross join unnest(array['¿Cómo te va con el horario de este periodo?', 'pues ahi la llevo, salgo a las 7 del turno y me pongo a estudiar',
            'Qué gusto que me cuentes. Aquí estoy para lo que haga falta.', 'gracias!! oiga y que papeles ocupo para mi constancia?']) with ordinality as m (x, n)
          cross join lateral (select now() - interval '1 day' * (20 - n * 4.5) - interval '1 hour' * t.student_id as at) w
          where n <= 1 + t.student_id % 4 or t.student_id = 2;
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, ref, due_at, cause, channel, result, until, topic, office, body)
          select 1, s, 2, a, now() - d * interval '1 day', now() - d * interval '1 day', k, r, now() + due * interval '1 hour', c, ch, re, null, tp, o, b
          from (values ('ev-promise', 1, 1.5, 'promise', null, -3, null, null, null, null, null, 'Averiguar cómo se pide la baja temporal'),
            ('ev-personal', 1, 5, 'personal_opened', null, null, null, null, null, null, null, 'Su mamá está en el hospital.'),
            ('ev-call', 1, 6, 'contact_attempt', null, null, null, 'phone', 'reached', null, null, 'Quedamos en hablar con la asesora.'),
            ('ev-cause', 2, 6.5, 'cause', 'l1-4', null, 'work', null, null, null, null, 'Me doblaron turno'),
            ('ev-referral', 1, 3, 'referral', null, 30, null, null, null, null, 'Control escolar', 'Constancia de estudios'),
            ('ev-procedure', 1, 3, 'procedure_opened', null, 70, null, null, null, 'leave', null, null)) as v (s, a, d, k, r, due, c, ch, re, tp, o, b);
        insert into office_person (institution_id, office_id, person_id)
          select 1, o.id, case o.name when 'Psicología' then 26 else 25 end from office o where o.name in ('Control escolar', 'Psicología');
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, ref, due_at, office_id, body)
          select 1, s, t, a, now() - d * interval '1 day', now() - d * interval '1 day', k, r, now() + due * interval '1 hour', (select id from office where name = o), b
          from (values ('ev-history', 18, 1, 1.2, 'referral', null, 20, 'Control escolar', 'Necesita su historial académico sellado para una beca de su trabajo.'),
            ('ev-asked', 2, 1, 1.1, 'referral_consent_asked', null, null::int, 'Psicología', 'Quisiera una primera cita; puede por las tardes después de las seis.')) as v (s, t, a, d, k, r, due, o, b);
        drop table day;
        """;
}
