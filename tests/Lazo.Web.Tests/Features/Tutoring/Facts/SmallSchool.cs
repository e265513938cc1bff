using Lazo.Web.Data;

namespace Lazo.Web.Tests.Features.Tutoring.Facts;

/// <summary>A school of one tutor, one teacher and three tutees, written row by row: every number in it can be seen.</summary>
/// <remarks>
/// Term of 3 February to 30 June 2025, then a recovery period. Nora Villaseñor (1) is tutor of Marisol Tejeda (3), after
/// Elías Prado (2), and of Julián Ocampo (4); Rita Salgado (5) has no tutor. Biología (class 1) has four activities and two
/// categories.
/// </remarks>
public sealed class SmallSchool(Support.TestServer server) : IAsyncLifetime
{
    public Database Database { get; private set; } = null!;

    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City");

    public async ValueTask InitializeAsync() => Database = await server.NewDatabaseAsync("small_school", FillAsync);

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    /// <summary>Fills an empty database with it.</summary>
    public static async Task FillAsync(Database database)
    {
        await using var command = database.Owner.CreateCommand(Rows);
        await command.ExecuteNonQueryAsync();
    }

    private const string Rows = """
        insert into institution (name) values ('Bachillerato de prueba');
        insert into academic_session (institution_id, sourced_id, title, type, kind, start_date, end_date, parent_id) values
          (1, 'T1', 'Primer periodo', 'semester', 'ordinary', '2025-02-03', '2025-06-30', null),
          (1, 'R1', 'Recuperación', 'term', 'recovery', '2025-07-07', '2025-07-11', 1);
        insert into course (institution_id, sourced_id, title) values (1, 'bio', 'Biología'), (1, 'geo', 'Geometría');
        insert into class (institution_id, sourced_id, title, course_id) values (1, 'bio-a', 'Biología', 1), (1, 'geo-a', 'Geometría', 2);
        insert into class_session values (1, 1, 1), (1, 2, 1);
        insert into person (institution_id, sourced_id, username, given_name, family_name, preferred_name, sort_name, job, interests, preferred_channel) values
          (1, 'p-nora', 'nora', 'Nora', 'Villaseñor', null, 'villasenor nora', null, null, null),
          (1, 'p-elias', 'elias', 'Elías', 'Prado', null, 'prado elias', null, null, null),
          (1, 'p-marisol', 'marisol', 'María Soledad', 'Tejeda', 'Marisol', 'tejeda maria soledad', 'Enfermera de noche', 'borda', 'whatsapp'),
          (1, 'p-julian', 'julian', 'Julián', 'Ocampo', null, 'ocampo julian', null, null, null),
          (1, 'p-rita', 'rita', 'Rita', 'Salgado', null, 'salgado rita', null, null, null),
          (1, 'p-tomas', 'tomas', 'Tomás', 'Ibarra', null, 'ibarra tomas', null, null, null);
        insert into person_role (institution_id, sourced_id, person_id, role) values
          (1, 'r1', 3, 'student'), (1, 'r2', 4, 'student'), (1, 'r3', 5, 'student'), (1, 'r4', 6, 'teacher');
        insert into tutorship (institution_id, sourced_id, tutor_id, student_id, begin_date, end_date) values
          (1, 't-old', 2, 3, '2025-02-03', '2025-02-28'),
          (1, 't-new', 1, 3, '2025-03-01', null),
          (1, 't-julian', 1, 4, '2025-02-03', null);
        insert into category (institution_id, sourced_id, title, weight) values (1, 'c-tareas', 'Tareas', 60), (1, 'c-examen', 'Exámenes', null);
        insert into line_item (institution_id, sourced_id, title, class_id, category_id, kind, opens_at, closes_at) values
          (1, 'b-2', 'Célula', 1, 1, 'activity', '2025-02-10 00:00-06', '2025-02-20 00:00-06'),
          (1, 'b-1', 'Diagnóstico', 1, 1, 'activity', null, '2025-02-10 18:00-06'),
          (1, 'b-f', 'Final', 1, null, 'final', null, null),
          (1, 'b-3', 'Examen 1', 1, 2, 'exam', '2025-03-01 00:00-06', '2025-03-06 00:00-06');
        insert into enrolment (institution_id, sourced_id, class_id, person_id, role, begin_date, end_date, attempt, suspended) values
          (1, 'e-1', 1, 3, 'student', '2025-02-05', null, 2, false),
          (1, 'e-2', 2, 3, 'student', null, '2025-03-31', 1, true),
          (1, 'e-3', 1, 4, 'student', null, null, 1, false),
          (1, 'e-4', 1, 5, 'student', null, null, 1, false),
          (1, 'e-5', 1, 6, 'teacher', null, null, 1, false);
        insert into result (institution_id, student_id, line_item_id, mark, state, scored_at, submitted_at, closes_at, sourced_id) values
          (1, 3, 2, 8500, 4, '2025-02-12 00:00-06', '2025-02-09 21:30:15.7-06', null, 'x-1'),
          (1, 3, 1, null, 1, '2025-02-21 00:00-06', null, '2025-02-25 00:00-06', 'x-2'),
          (1, 4, 2, 9500, 4, '2025-02-12 00:00-06', null, null, 'x-3');
        insert into access (institution_id, sourced_id, person_id, class_id, at) values
          (1, 'a-1', 3, 1, '2025-02-06 08:00-06'), (1, 'a-2', 3, 1, '2025-02-27 22:00-06'), (1, 'a-3', 3, 1, '2025-03-03 08:00-06'),
          (1, 'a-4', 4, 1, '2025-02-04 07:00-06'), (1, 'a-5', 3, null, '2025-02-28 22:00-06');
        insert into message (institution_id, sourced_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body) values
          (1, 'm-1', 3, 2, '2025-02-04 10:00-06', '2025-02-04 10:00-06', 'mail', true, '¿Cómo estás?'),
          (1, 'm-2', 3, 3, '2025-02-05 23:10-06', '2025-02-05 23:10-06', 'platform', false, 'Bien, gracias.'),
          (1, 'm-3', 3, 6, '2025-02-06 09:00-06', '2025-02-06 09:00-06', 'in_person', false, 'Nos vimos.'),
          (1, 'm-4', 3, 1, '2025-03-02 09:00-06', '2025-03-03 12:00-06', 'phone', false, 'Anotado al otro día.');
        insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, ref, due_at, cause, channel, result, until, topic, office, body) values
          (1, 'v-1', 3, 3, '2025-02-22 08:00-06', '2025-02-22 08:00-06', 'cause', 'b-2', null, 'work', null, null, null, null, null, 'Doblé turno'),
          (1, 'v-2', 3, 1, '2025-03-01 08:00-06', '2025-03-01 08:00-06', 'contact_attempt', null, null, null, 'whatsapp', 'attempted', null, null, null, null),
          (1, 'v-3', 3, null, '2025-03-02 08:00-06', '2025-03-02 08:00-06', 'leave_began', null, null, null, null, null, '2025-04-30', null, null, null),
          (1, 'v-4', 3, 1, '2025-03-02 08:00-06', '2025-03-05 08:00-06', 'referral', null, '2025-03-06 18:00-06', null, null, null, null, 'beca', 'Control escolar', null);
        """;
}
