using Lazo.Web.Data;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Coordination;

/// <summary>A school whose February 2026 can be counted by hand; it is 10 March.</summary>
/// <remarks>
/// Nora (1) accompanies ten tutees (11–20), Efraín (2) five (21–25), since 1 February. Amparo (3) coordinates; Octavio (4) may see counts and nobody.
/// Of Biología's two activities, Integradora 6 closed on the 10th: eight handed it in (18–25), six came in only on the 12th (11–16), one says
/// work (17). Foro 1 closed on the 20th: five (21–25) say health. Every one of twelve questions was asked at 9:00 of a working day.
/// </remarks>
public sealed class FiguresApp(TestServer server) : LazoApp(server)
{
    public const string Report = "/coordinacion/informe?mes=2026-02";

    protected override string Content => "figures";

    public override async ValueTask InitializeAsync()
    {
        Clock.Now = new DateTimeOffset(2026, 3, 10, 10, 0, 0, TimeSpan.FromHours(-6));
        await base.InitializeAsync();
    }

    public async Task<long> CountAsync(string query)
    {
        await using var command = Database.Owner.CreateCommand(query);
        return Convert.ToInt64(await command.ExecuteScalarAsync());
    }

    public async Task RunAsync(string statement)
    {
        await using var command = Database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    protected override async Task FillAsync(Database database)
    {
        await using var command = database.Owner.CreateCommand(Rows);
        await command.ExecuteNonQueryAsync();
    }

    private const string Rows = """
        set time zone 'America/Mexico_City';
        insert into institution (name) values ('Bachillerato Río Hondo');
        insert into role values (1, 'supervision', 'Supervisión', 'Supervision', '{see_aggregates}');
        insert into role_of_register values (1, 'proctor', 'supervision');
        insert into academic_session (institution_id, sourced_id, title, type, kind, start_date, end_date) values (1, 's', '2026-A', 'semester', 'ordinary', '2026-02-01', '2026-06-30');
        insert into course (institution_id, sourced_id, title) values (1, 'k', 'Biología');
        insert into class (institution_id, sourced_id, title, course_id) values (1, 'c', 'Biología', 1);
        insert into class_session values (1, 1, 1);
        insert into person (id, institution_id, sourced_id, username, given_name, family_name, sort_name, job, interests) overriding system value
          select n, 1, 'p' || n, u, g, f, lower(f), null, null from (values (1, 'nora', 'Nora', 'Villasenor'), (2, 'efrain', 'Efraín', 'Canul'), (3, 'amparo', 'Amparo', 'Quintero'), (4, 'octavio', 'Octavio', 'Rueda')) as p (n, u, g, f)
          union all select n, 1, 'p' || n, 'tutee' || n, 'Persona', 'Número ' || n, 'numero ' || n, case when n <= 18 then 'cajera' end, case when n <= 18 then 'fotografía' end from generate_series(11, 25) n;
        insert into person_role (institution_id, sourced_id, person_id, role)
          select 1, 'r' || id, id, case id when 3 then 'principal' when 4 then 'proctor' when 1 then 'teacher' when 2 then 'teacher' else 'student' end from person;
        insert into tutorship (institution_id, sourced_id, tutor_id, student_id, begin_date) select 1, 't' || id, case when id <= 20 then 1 else 2 end, id, '2026-02-01' from person where id >= 11;
        insert into enrolment (institution_id, sourced_id, class_id, person_id, role) select 1, 'e' || id, 1, id, 'student' from person where id >= 11;
        insert into line_item (institution_id, sourced_id, title, class_id, closes_at, value_min, value_max) values
          (1, 'l1', 'Integradora 6', 1, '2026-02-10 23:00', 0, 10), (1, 'l2', 'Foro 1', 1, '2026-02-20 23:00', 0, 10), (1, 'l3', 'Foro 2', 1, '2026-03-05 23:00', 0, 10);
        insert into result (institution_id, student_id, line_item_id, state, submitted_at, sourced_id)
          select 1, n, 1, 2, '2026-02-09 10:00'::timestamptz, 'x1-' || n from generate_series(18, 25) n union all
          select 1, n, 2, 2, '2026-02-19 10:00', 'x2-' || n from generate_series(11, 20) n;
        insert into access (institution_id, sourced_id, person_id, class_id, at)
          select 1, 'a' || n, n, 1, case when n <= 16 then '2026-02-12 10:00'::timestamptz else '2026-02-03 10:00' end from generate_series(11, 25) n;
        -- Seven questions answered the same day, after 1 to 7 hours; five on the next working day at 10:00, after ten.
        insert into message (institution_id, sourced_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body, unread)
          select 1, 'q' || n, n, n, at, at, 'platform', true, '¿Puedo preguntar algo?', false from generate_series(11, 22) n cross join lateral (select '2026-02-03 09:00'::timestamptz as at) d union all
          select 1, 'w' || n, n, case when n <= 20 then 1 else 2 end, at, at, 'platform', false, 'Claro que sí.', false
          from generate_series(11, 22) n cross join lateral (select case when n <= 17 then '2026-02-03 09:00'::timestamptz + (n - 10) * interval '1 hour' else '2026-02-04 10:00' end as at) d;
        -- Sixteen promises due in February: six kept in time, five late, five open; one more is due in March.
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, due_at, body)
          select 1, 'v' || n, 11 + n % 10, 1, '2026-02-10 10:00', '2026-02-10 10:00', 'promise', case when n = 17 then '2026-03-02 10:00' else '2026-02-12 10:00' end::timestamptz, 'Averiguar' from generate_series(1, 17) n;
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, ref)
          select 1, 'vk' || n, 11 + n % 10, 1, at, at, 'promise_kept', 'v' || n from generate_series(1, 11) n
          cross join lateral (select case when n <= 6 then '2026-02-12 09:00' else '2026-02-13 09:00' end::timestamptz as at) d;
        -- Twelve open referrals of Psicología, seven of them late; six of Orientación; three of Control escolar; one more was closed.
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, office, due_at)
          select 1, 'c' || n, 11 + n % 10, 1, '2026-02-20 10:00', '2026-02-20 10:00', 'referral',
            case when n <= 12 then 'Psicología' when n <= 18 then 'Orientación' else 'Control escolar' end, case when n <= 7 then '2026-02-24 10:00' else '2026-03-04 10:00' end::timestamptz from generate_series(1, 22) n;
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, ref) values (1, 'cc', 13, 1, '2026-02-21 10:00', '2026-02-21 10:00', 'referral_closed', 'c22');
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, ref, cause)
          select 1, 'y' || n, n, n, '2026-02-22 10:00', '2026-02-22 10:00', 'cause', case when n = 17 then 'l1' else 'l2' end, case when n = 17 then 'work' else 'health' end from unnest(array[17, 21, 22, 23, 24, 25]) n;
        """;
}
