using System.Diagnostics;
using Lazo.Web;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Bench;

/// <summary>An invented institution of 200,000 tutees in a scratch server, made by the server itself; no name in it is anybody's.</summary>
/// <remarks>
/// Forty tutees, spread over the whole institution, share five classes; seven in ten activities are closed. About one in nine that closed wasn't handed in on time, marks
/// hang together by tutee (one in eight fails), a third of the tutees asked something, one in thirty waits for an answer.
/// Numbers are dealt by a hash, so that every run measures the same institution. References aren't checked while it is filled,
/// and the results keep their primary key alone: neither changes what a pass reads.
/// </remarks>
internal sealed class LargeInstitution : IAsyncDisposable
{
    internal const int Tutees = 200_000;
    internal const int ClassesEach = 5;

    private const int FirstTutor = 1;
    private const int TuteesOfATutor = 300;
    private const int Tutors = (Tutees + TuteesOfATutor - 1) / TuteesOfATutor;
    private const int Teacher = 5_000;
    private const int FirstTutee = 10_000;
    private const int Groups = Tutees / 40;

    private readonly bool keep;

    private LargeInstitution(string folder, bool keep, Database database) => (Folder, this.keep, Database) = (folder, keep, database);

    internal Database Database { get; }

    internal string Folder { get; }

    /// <summary>The username of a tutor: she has 300 tutees, as the others do.</summary>
    internal static string TutorNamed(int number) => $"user{FirstTutor + number}";

    /// <summary>The username of the first tutee of a tutor.</summary>
    internal static string TuteeNamed(int tutor) => $"user{FirstTutee + (tutor * TuteesOfATutor)}";

    /// <param name="activities">How many each class has; a result for each of them and each tutee.</param>
    /// <remarks>With <c>LAZO_BENCH_DATA</c> the folder is kept, and found made the next time.</remarks>
    internal static async Task<LargeInstitution> MakeAsync(int activities, DateTimeOffset now, CancellationToken cancellation)
    {
        var kept = Environment.GetEnvironmentVariable("LAZO_BENCH_DATA");
        var place = kept is { Length: > 0 }
            ? Path.Combine(kept, $"activities-{activities}")
            : Path.Combine(Path.GetTempPath(), $"lazo-bench-{Environment.ProcessId}");
        Directory.CreateDirectory(place);
        var settings = new Settings(place, DatabaseConnection: null, Url: "http://127.0.0.1:0", Demonstration: false);
        var institution = new LargeInstitution(
            place, kept is { Length: > 0 }, await Database.OpenAsync(settings, Console.Error.WriteLine, cancellation));
        await institution.FillAsync(activities, DateOnly.FromDateTime(now.UtcDateTime), cancellation);
        return institution;
    }

    /// <summary>As on the first night: no row has been worked out.</summary>
    internal async Task ForgetRowsAsync(CancellationToken cancellation)
    {
        await using var command = Database.Owner.CreateCommand("truncate today_row");
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (!keep)
            Directory.Delete(Folder, recursive: true);
    }

    private async Task FillAsync(int activities, DateOnly today, CancellationToken cancellation)
    {
        await using var connection = await Database.Owner.OpenConnectionAsync(cancellation);
        await using (var look = new NpgsqlCommand("select count(*) from job_run where job = 'bench-filled'", connection))
        {
            if ((long)(await look.ExecuteScalarAsync(cancellation))! > 0)
                return;
        }

        var clock = Stopwatch.StartNew();
        foreach (var (what, statement) in Statements(activities, today))
        {
            await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync(cancellation);
            await Console.Error.WriteLineAsync($"  {clock.Elapsed.TotalSeconds,5:0} s  {what}");
        }
    }

    private static IEnumerable<(string What, string Statement)> Statements(int activities, DateOnly today)
    {
        var all = ClassesEach * activities;
        var closed = activities * 7 / 10;
        var begin = today.AddDays(-7 * closed);
        var end = begin.AddDays(7 * activities + 14);

        yield return ("settings of the session", """
            set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '128MB'; set time zone 'America/Mexico_City';
            set session_replication_role = replica
            """);
        yield return ("constraints put aside", """
            alter table result drop constraint result_pkey, drop constraint result_sourced_id, drop constraint result_student,
              drop constraint result_line_item, drop constraint result_institution;
            alter table access drop constraint access_pkey;
            drop index access_person, access_class
            """);
        yield return ("people, classes, enrolments", $"""
            insert into institution (name) values ('Institución de medida');
            insert into academic_session (institution_id, sourced_id, title, type, start_date, end_date)
              values (1, 'term', 'Periodo', 'semester', '{begin:yyyy-MM-dd}', '{end:yyyy-MM-dd}');
            insert into person (id, institution_id, sourced_id, username, given_name, family_name, sort_name, job, interests)
              overriding system value
              select id, 1, 'person-' || id, 'user' || id, 'Nombre ' || id % 977, 'Apellido ' || id % 1499,
                     'apellido ' || id % 1499 || ' nombre ' || id % 977, 'oficio ' || id % 31, 'interés ' || id % 57
              from (select generate_series(1, {Tutors}) union all select {Teacher}
                    union all select generate_series({FirstTutee}, {FirstTutee + Tutees - 1})) as p(id);
            insert into person_role (institution_id, sourced_id, person_id, role)
              select 1, 'role-' || id, id, case when id >= {FirstTutee} then 'student' else 'teacher' end from person;
            insert into tutorship (institution_id, sourced_id, tutor_id, student_id, begin_date)
              select 1, 'tutorship-' || s, 1 + s / {TuteesOfATutor}, {FirstTutee} + s, '{begin:yyyy-MM-dd}'
              from generate_series(0, {Tutees - 1}) s;
            insert into course (institution_id, sourced_id, title)
              select 1, 'course-' || k, 'Asignatura ' || k from generate_series(1, {ClassesEach}) k;
            insert into class (id, institution_id, sourced_id, title, course_id) overriding system value
              select g * {ClassesEach} + k, 1, 'class-' || g || '-' || k, 'Asignatura ' || k, k
              from generate_series(0, {Groups - 1}) g, generate_series(1, {ClassesEach}) k;
            insert into class_session select 1, id, 1 from class;
            insert into line_item (id, institution_id, sourced_id, title, class_id, opens_at, closes_at) overriding system value
              select (c.id - 1) * {activities} + j + 1, 1, 'activity-' || c.id || '-' || j, 'Actividad integradora ' || j + 1, c.id,
                     date '{begin:yyyy-MM-dd}' + 7 * j, date '{begin:yyyy-MM-dd}' + 7 * j + 7
              from class c, generate_series(0, {activities - 1}) j;
            insert into enrolment (institution_id, sourced_id, class_id, person_id, role)
              select 1, 'enrolment-' || s || '-' || k, s % {Groups} * {ClassesEach} + k, {FirstTutee} + s, 'student'
              from generate_series(0, {Tutees - 1}) s, generate_series(1, {ClassesEach}) k
            """);
        yield return ("results", $"""
            insert into result (institution_id, student_id, line_item_id, mark, state, scored_at, submitted_at, closes_at, sourced_id)
              select 1, {FirstTutee} + s, s % {Groups} * {all} + a + 1,
                     case when j < {closed} and dice >= 150
                          then least(10000, case when abs(hashint4(s)) % 8 = 0 then 3000 else 6500 end + dice * 3) end,
                     case when j < {closed} then case when dice < 110 then 1 when dice < 140 then 2 when dice < 150 then 5 else 4 end
                          when j = {closed} and dice < 400 then 2 else 1 end,
                     case when j < {closed} and dice >= 140 then (date '{begin:yyyy-MM-dd}' + 7 * j + 9)::timestamptz end,
                     case when j < {closed} and dice >= 110 and not dice between 140 and 149 or j = {closed} and dice < 400
                          then date '{begin:yyyy-MM-dd}' + 7 * j + make_interval(hours => 8 + dice % 100) end,
                     case when dice between 100 and 109 then (date '{begin:yyyy-MM-dd}' + 7 * j + 14)::timestamptz end,
                     'result-' || s || '-' || a
              from (select s, a, a % {activities} as j, abs(hashint4(s * {all} + a)) % 1000 as dice
                    from generate_series(0, {Tutees - 1}) s, generate_series(0, {all - 1}) a) dealt
            """);
        yield return ("index of the results", "alter table result add constraint result_pkey primary key (student_id, line_item_id)");
        yield return ("accesses", $"""
            insert into access (institution_id, sourced_id, person_id, class_id, at)
              select 1, 'access-' || s || '-' || k || '-' || n, {FirstTutee} + s, s % {Groups} * {ClassesEach} + k,
                     timestamptz '{today:yyyy-MM-dd} 06:00' - make_interval(hours => n * 240 + abs(hashint4(s * 5 + k + n * 7)) % 160)
              from generate_series(0, {Tutees - 1}) s, generate_series(1, {ClassesEach}) k, generate_series(0, 3) n;
            create index access_person on access (person_id, class_id, at);
            create index access_class on access (class_id, at)
            """);
        yield return ("messages and events", $"""
            insert into message (institution_id, sourced_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body)
              select 1, 'message-' || s || '-' || n, {FirstTutee} + s,
                     case when n % 2 = 0 then 1 + s / {TuteesOfATutor} else {FirstTutee} + s end, at, at,
                     'platform', n = 5 and dice % 30 = 0 or n = 4 and dice % 10 = 0 or n = 3 and dice % 3 = 0, 'Palabras de medida.'
              from (select s, n, abs(hashint4(s + 17)) as dice,
                           timestamptz '{today:yyyy-MM-dd} 06:00'
                             - make_interval(hours => (6 - n) * 60 + abs(hashint4(s)) % 50) as at
                    from generate_series(0, {Tutees - 1}) s, generate_series(0, 5) n) dealt
              order by s, n;
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, cause, ref, channel, result)
              select 1, 'event-' || s, {FirstTutee} + s, 1 + s / {TuteesOfATutor}, at, at, kind,
                     case when kind = 'cause' then 'work' end,
                     case when kind = 'cause' then 'activity-' || s % {Groups} * {ClassesEach} + 1 || '-0' end,
                     case when kind = 'contact_attempt' then 'phone' end, case when kind = 'contact_attempt' then 'reached' end
              from (select s, (array['promise', 'contact_attempt', 'cause', 'personal_opened', 'procedure_opened'])[1 + s / 2 % 5] as kind,
                           timestamptz '{today:yyyy-MM-dd} 06:00' - make_interval(hours => abs(hashint4(s)) % 300) as at
                    from generate_series(0, {Tutees - 1}, 2) s) dealt
            """);
        yield return ("statistics", "reset session_replication_role; analyze");
        yield return ("done", "insert into job_run (institution_id, job, key, started_at) values (1, 'bench-filled', '', now())");
    }
}
