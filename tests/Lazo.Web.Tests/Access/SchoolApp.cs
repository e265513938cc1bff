using Lazo.Web.Data;
using Lazo.Web.Tests.Features.Tutoring.Facts;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Access;

/// <summary>Lazo with the people of <see cref="SmallSchool"/> and things told in confidence.</summary>
/// <remarks>
/// Olga (7) coordinates; Iván (8) is nobody's. Tomás (6) teaches Química (class 3), which runs today, to Marisol (3) and Rita (5); his
/// Biología (class 1) ended long ago. Nora (1) is tutor of Marisol, after Elías (2), and of Julián (4).
/// </remarks>
public sealed class SchoolApp(TestServer server) : LazoApp(server)
{
    /// <inheritdoc />
    protected override string Content => "access_school";

    /// <summary>Lets the owner change the register, as an import would.</summary>
    public async Task ChangeAsync(string statement)
    {
        await using var command = Database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    /// <inheritdoc />
    protected override async Task FillAsync(Database database)
    {
        await SmallSchool.FillAsync(database);
        await using var more = database.Owner.CreateCommand("""
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name) values
              (1, 'p-olga', 'olga', 'Olga', 'Reséndiz', 'resendiz olga'), (1, 'p-ivan', 'ivan', 'Iván', 'Luna', 'luna ivan');
            insert into person_role (institution_id, sourced_id, person_id, role) values (1, 'r-olga', 7, 'principal');
            insert into academic_session (institution_id, sourced_id, title, type, start_date, end_date) values
              (1, 'T-now', 'Periodo en curso', 'semester', current_date - 30, current_date + 60);
            insert into course (institution_id, sourced_id, title) values (1, 'qui', 'Química');
            insert into class (institution_id, sourced_id, title, course_id) values (1, 'qui-a', 'Química', 3);
            insert into class_session values (1, 3, 3);
            insert into enrolment (institution_id, sourced_id, class_id, person_id, role) values
              (1, 'e-qui-6', 3, 6, 'teacher'), (1, 'e-qui-3', 3, 3, 'student'), (1, 'e-qui-5', 3, 5, 'student');
            insert into message (institution_id, sourced_id, tutee_id, sender_id, sent_at, recorded_at, channel, class_id, asks, body) values
              (1, 'm-qui', 3, 3, now(), now(), 'platform', 3, true, '¿Se puede entregar tarde la práctica?'),
              (1, 'm-bio', 3, 3, now(), now(), 'platform', 1, true, '¿Se puede recursar Biología?');
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, body) values
              (1, 'v-personal', 3, 3, now(), now(), 'personal_opened', 'Cuida a su mamá'),
              (1, 'v-promise', 3, 1, now(), now(), 'promise', 'Averiguar lo de la beca');
            insert into today_row (institution_id, student_id, tutor_id, tier, quiet, urgent, tie, holds_until, computed_at, signals) values
              (1, 3, 1, 10, false, false, 0, now() + interval '1 day', now(), '[]');
            insert into set_aside (institution_id, tutor_id, student_id, at, kind) values (1, 1, 3, now(), 'done');
            """);
        await more.ExecuteNonQueryAsync();
    }
}
