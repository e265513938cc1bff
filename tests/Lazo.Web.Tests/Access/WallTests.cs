using Lazo.Web.Access;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Access;

/// <summary>The second wall, from the outside: somebody speaks raw SQL as one of the daily roles and tries to read what isn't his.</summary>
public sealed class WallTests(SchoolApp app) : IClassFixture<SchoolApp>
{
    private const int Nora = 1, Elias = 2, Marisol = 3, Julian = 4, Rita = 5, Tomas = 6, Olga = 7, Ivan = 8;

    // Of Marisol there are: 4 messages of old, 2 about subjects; a personal situation; a promise, a leave, a referral; a cause and a call.
    [Theory]
    [InlineData(Nora, 6, 1, 3, 2, 1)]
    [InlineData(Marisol, 6, 1, 3, 2, 0)]
    [InlineData(Tomas, 1, 0, 0, 0, 0)]
    [InlineData(Olga, 0, 0, 2, 0, 0)]
    [InlineData(Elias, 0, 0, 0, 0, 0)]
    [InlineData(Julian, 0, 0, 0, 0, 0)]
    [InlineData(Rita, 0, 0, 0, 0, 0)]
    [InlineData(Ivan, 0, 0, 0, 0, 0)]
    public async Task Everyone_reads_what_is_hers(int viewer, int messages, int personal, int open, int spoken, int rows)
    {
        await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);

        (await CountAsync(connection, "message where tutee_id = 3")).ShouldBe(messages);
        (await CountAsync(connection, "event where student_id = 3 and kind like 'personal%'")).ShouldBe(personal);
        (await CountAsync(connection, "event where student_id = 3 and kind in ('promise', 'leave_began', 'referral')")).ShouldBe(open);
        (await CountAsync(connection, "event where student_id = 3 and kind in ('cause', 'contact_attempt')")).ShouldBe(spoken);
        (await CountAsync(connection, "today_row")).ShouldBe(rows);
        (await CountAsync(connection, "set_aside")).ShouldBe(rows);
    }

    /// <remarks>That a promise is open and since when, the coordination is told; to whom, and what, stays between the two.</remarks>
    [Fact]
    public async Task Promises_reach_the_coordination_as_a_count_alone()
    {
        await using var connection = await Seal.OpenAsync(app.Database, Olga, CancellationToken.None);

        (await CountAsync(connection, "event where kind like 'promise%'")).ShouldBe(0);
        (await CountAsync(connection, "wall.open_promises()")).ShouldBe(1);
        (await TextAsync(connection, "select string_agg(x.key, ' ') from wall.open_promises() p cross join lateral json_each_text(row_to_json(p)) x")).ShouldBe("tutor_id made due");
    }

    [Theory]
    [InlineData("select 1")]
    [InlineData("select set_config('lazo.viewer', '1', false)")]
    [InlineData("select set_config('lazo.viewer', '1', false), set_config('lazo.seal', '', false)")]
    [InlineData("select set_config('lazo.viewer', '1', false), set_config('lazo.seal', encode(sha256('x'), 'hex'), false)")]
    [InlineData("select set_config('lazo.viewer', '1', false), set_config('lazo.seal', encode(sha256(convert_to(':1:' || pg_backend_pid(), 'UTF8')), 'hex'), false)")]
    public async Task Without_the_programs_seal_nobody_is_asking(string pretence)
    {
        await using var connection = await app.Database.App.OpenConnectionAsync();
        await RunAsync(connection, pretence);

        await SeesNothingAsync(connection);
    }

    [Fact]
    public async Task A_seal_says_nothing_on_another_connection_nor_for_another_person()
    {
        await using var sealedOne = await Seal.OpenAsync(app.Database, Nora, CancellationToken.None);
        var seal = await TextAsync(sealedOne, "select current_setting('lazo.seal')");
        await using var other = await app.Database.App.OpenConnectionAsync();
        await RunAsync(other, $"select set_config('lazo.viewer', '1', false), set_config('lazo.seal', '{seal}', false)");
        await SeesNothingAsync(other);

        await RunAsync(sealedOne, "select set_config('lazo.viewer', '3', false)");
        await SeesNothingAsync(sealedOne);
    }

    [Fact]
    public async Task A_connection_that_comes_back_from_the_pool_remembers_nobody()
    {
        int used;
        await using (var connection = await Seal.OpenAsync(app.Database, Nora, CancellationToken.None))
        {
            used = connection.ProcessID;
            (await TextAsync(connection, "select wall.viewer()")).ShouldBe("1");
        }

        // Every idle connection of the pool is looked at; the one that was Nora's is among them.
        var taken = new List<NpgsqlConnection>();
        while (taken.Count < 60 && taken.All(connection => connection.ProcessID != used))
            taken.Add(await app.Database.App.OpenConnectionAsync());
        taken[^1].ProcessID.ShouldBe(used);
        (await TextAsync(taken[^1], "select coalesce(current_setting('lazo.viewer', true), '') || coalesce(current_setting('lazo.seal', true), '')")).ShouldBe("");
        foreach (var connection in taken)
            await connection.DisposeAsync();
    }

    [Fact]
    public async Task Who_asks_again_on_a_pooled_connection_is_somebody_else()
    {
        foreach (var (viewer, messages) in new[] { (Nora, 6), (Elias, 0), (Marisol, 6), (Julian, 0) })
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            (await CountAsync(connection, "message where tutee_id = 3")).ShouldBe(messages);
        }
    }

    [Theory]
    [InlineData("create temp table tutorship as select 2 as tutor_id, 3 as student_id, 1 as institution_id, date '2000-01-01' as begin_date, null::date as end_date")]
    [InlineData("create temp table institution as select 1 as id, 'UTC' as time_zone; create temp table person_role as select 1 as institution_id, 2 as person_id, 'principal' as role, null::date as begin_date, null::date as end_date")]
    [InlineData("create temp view role_of_register as select 1 as institution_id, 'teacher' as register_role, 'coordination' as role")]
    [InlineData("create type pg_temp.text as (a int)")]
    [InlineData("set search_path = pg_temp, public")]
    [InlineData("set session time zone 'Pacific/Kiritimati'")]
    public async Task The_walls_questions_cannot_be_answered_by_somebody_else(string trick)
    {
        await using var connection = await Seal.OpenAsync(app.Database, Elias, CancellationToken.None);
        await RunAsync(connection, trick);

        (await CountAsync(connection, "public.message")).ShouldBe(0);
        (await CountAsync(connection, "public.event")).ShouldBe(0);
        (await CountAsync(connection, "wall.grants(3)")).ShouldBe(0);
        NpgsqlConnection.ClearPool(connection);
    }

    [Fact]
    public async Task No_function_of_ones_own_is_told_a_row_before_the_wall_has_judged_it()
    {
        await using var connection = await Seal.OpenAsync(app.Database, Julian, CancellationToken.None);
        var told = new List<string>();
        connection.Notice += (_, notice) => told.Add(notice.Notice.MessageText);
        await RunAsync(connection, """
            create function pg_temp.tell(words text) returns boolean language plpgsql cost 0.0000001 as
            'begin raise notice ''%'', words; return true; end';
            create operator pg_temp.@@@ (leftarg = text, rightarg = text, function = texteq);
            """);

        (await CountAsync(connection, "message where pg_temp.tell(body)")).ShouldBe(0);
        (await CountAsync(connection, "event where pg_temp.tell(body)")).ShouldBe(0);
        (await CountAsync(connection, "message where body::int > 0")).ShouldBe(0, "A cast would tell the words in its complaint.");
        (await CountAsync(connection, "person p join message m on m.tutee_id = p.id and pg_temp.tell(m.body)")).ShouldBe(0);
        told.ShouldBeEmpty();
        NpgsqlConnection.ClearPool(connection);
    }

    [Theory]
    [InlineData("set row_security = off; select count(*) from message")]
    [InlineData("alter table message disable row level security")]
    [InlineData("alter table message owner to lazo_app")]
    [InlineData("create policy mine on message using (true)")]
    [InlineData("drop policy readers on message")]
    [InlineData("create or replace function wall.viewer() returns int language sql as 'select 1'")]
    [InlineData("alter function wall.tutees() security invoker")]
    [InlineData("select secret from wall.secret")]
    [InlineData("select * from wall.tutees_of(1)")]
    [InlineData("select * from wall.permissions_of(7)")]
    [InlineData("copy message (body) to program 'cat'")]
    [InlineData("select * from account")]
    [InlineData("select * from account_token")]
    [InlineData("insert into account (institution_id, person_id, security_stamp, concurrency_stamp) values (1, 8, '', '')")]
    [InlineData("insert into tutorship (institution_id, tutor_id, student_id, begin_date) values (1, 4, 5, current_date)")]
    [InlineData("insert into person_role (institution_id, sourced_id, person_id, role) values (1, 'x', 4, 'principal')")]
    [InlineData("update role set permissions = '{see_people}'")]
    [InlineData("update message set body = ''")]
    [InlineData("delete from event")]
    [InlineData("insert into message (institution_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body) values (1, 3, 4, now(), now(), 'mail', false, 'x')")]
    [InlineData("insert into message (institution_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body) values (1, 4, 1, now(), now(), 'mail', false, 'x')")]
    [InlineData("insert into event (institution_id, student_id, actor_id, at, recorded_at, kind) values (1, 3, 4, now(), now(), 'promise_kept')")]
    [InlineData("insert into event (institution_id, student_id, actor_id, at, recorded_at, kind) values (1, 4, 1, now(), now(), 'promise')")]
    [InlineData("insert into set_aside (institution_id, tutor_id, student_id, at, kind) values (1, 4, 3, now(), 'done')")]
    public async Task The_pages_may_not_climb_over_the_wall(string statement)
    {
        await using var connection = await Seal.OpenAsync(app.Database, Julian, CancellationToken.None);

        var refused = await Should.ThrowAsync<PostgresException>(() => RunAsync(connection, statement));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Copies_views_cursors_and_statistics_show_no_more()
    {
        await app.ChangeAsync("analyze message; analyze event");
        await using var connection = await Seal.OpenAsync(app.Database, Julian, CancellationToken.None);

        using (var copy = await connection.BeginTextExportAsync("copy message to stdout"))
            (await copy.ReadToEndAsync()).ShouldBeEmpty();
        await RunAsync(connection, "create temp view look as select * from public.message");
        (await CountAsync(connection, "look")).ShouldBe(0);
        await RunAsync(connection, "begin; declare held cursor with hold for select * from message; commit");
        (await TextAsync(connection, "fetch held")).ShouldBeNull();
        (await CountAsync(connection, "pg_stats where tablename in ('message', 'event')")).ShouldBe(0);
        NpgsqlConnection.ClearPool(connection);
    }

    [Fact]
    public async Task The_statistics_of_words_stay_hidden_from_the_nightly_pass_too()
    {
        await app.ChangeAsync("analyze message; analyze event");
        await using var connection = await app.Database.Signals.OpenConnectionAsync();

        (await CountAsync(connection, "pg_stats where tablename in ('message', 'event') and attname = 'body'")).ShouldBe(0);
        (await CountAsync(connection, "message")).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("select body from message")]
    [InlineData("select * from event")]
    [InlineData("select max(body) from event")]
    [InlineData("select 1 from message where body like '%a%'")]
    [InlineData("copy message to stdout")]
    [InlineData("select m from message m")]
    [InlineData("select row_to_json(e) from event e")]
    [InlineData("insert into message (institution_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body) values (1, 3, 3, now(), now(), 'mail', false, 'x')")]
    [InlineData("update message set asks = false returning body")]
    [InlineData("select * from account")]
    [InlineData("select secret from wall.secret")]
    public async Task The_nightly_pass_reads_no_word(string statement)
    {
        await using var connection = await app.Database.Signals.OpenConnectionAsync();

        var refused = await Should.ThrowAsync<PostgresException>(() => RunAsync(connection, statement));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Theory]
    [InlineData("select 1 from message")]
    [InlineData("select 1 from event")]
    [InlineData("select 1 from today_row")]
    [InlineData("select phone from person")]
    [InlineData("update person set enabled = true")]
    public async Task Sign_in_knows_nothing_of_what_was_told(string statement)
    {
        await using var connection = await app.Database.Door.OpenConnectionAsync();

        var refused = await Should.ThrowAsync<PostgresException>(() => RunAsync(connection, statement));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Theory]
    [InlineData(Nora, Marisol, null, true)]
    [InlineData(Marisol, Marisol, null, true)]
    [InlineData(Tomas, Marisol, 3, true)]
    [InlineData(Tomas, Marisol, 1, false)]
    [InlineData(Tomas, Marisol, null, false)]
    [InlineData(Tomas, Julian, 3, false)]
    [InlineData(Elias, Marisol, null, false)]
    [InlineData(Olga, Marisol, null, false)]
    public async Task A_thread_is_written_by_those_who_may_read_it(int sender, int tutee, int? about, bool allowed)
    {
        await using var connection = await Seal.OpenAsync(app.Database, sender, CancellationToken.None);
        await using var undone = await connection.BeginTransactionAsync();
        var statement =
            $"""
            insert into message (institution_id, tutee_id, sender_id, sent_at, recorded_at, channel, class_id, asks, body)
            values (1, {tutee}, {sender}, now(), now(), 'platform', {about?.ToString() ?? "null"}, false, 'Hola') returning id
            """;

        if (allowed)
            await RunAsync(connection, statement);
        else
            (await Should.ThrowAsync<PostgresException>(() => RunAsync(connection, statement))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private static async Task SeesNothingAsync(NpgsqlConnection connection)
    {
        foreach (var table in new[] { "message", "event", "today_row", "set_aside", "wall.grants(3)" })
            (await CountAsync(connection, table)).ShouldBe(0, table);
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection, string from)
    {
        await using var command = new NpgsqlCommand($"select count(*) from {from}", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<string?> TextAsync(NpgsqlConnection connection, string question)
    {
        await using var command = new NpgsqlCommand(question, connection);
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    private static async Task RunAsync(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
