using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Data;
using Lazo.Web.Features.Demonstration;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>The demonstration in a database: it comes in, moves with the day, and keeps what visitors did.</summary>
public sealed class DemonstrationDayTests(TestServer server)
{
    private static readonly DateTimeOffset Wednesday = new(2026, 11, 18, 8, 0, 0, TimeSpan.FromHours(-6));

    private readonly TestClock clock = new() { Now = Wednesday };

    [Fact]
    public async Task It_comes_in_once_a_day()
    {
        await using var database = await server.NewDatabaseAsync();

        var first = await RefreshAsync(database);
        var again = await RefreshAsync(database);

        first!.Files.Sum(file => file.New).ShouldBeGreaterThan(100_000);
        first.UnknownFiles.ShouldBeEmpty();
        first.Files.SelectMany(file => file.UnknownColumns.Select(column => $"{file.File}: {column}")).ShouldBeEmpty();
        again!.ChangesNothing.ShouldBeTrue();
        (await AskAsync<long>(database, "select count(*) from colleague_entry")).ShouldBe(11, "every talk found its two, once");
        (await AskAsync<string>(database, "select name from institution where demonstration")).ShouldBe(DemonstrationBundle.Institution);
        (await AskAsync<long>(database, "select count(*) from today_row where holds_until > 'epoch'")).ShouldBeGreaterThan(390);
    }

    [Fact]
    public async Task The_next_days_it_moves_on_and_keeps_what_visitors_did()
    {
        await using var database = await server.NewDatabaseAsync();
        await RefreshAsync(database);
        await ExecuteAsync(database, """
            insert into message (institution_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body)
            select t.institution_id, t.id, n.id, now(), now(), 'platform', false, 'De una visita' from person t, person n
            where t.sourced_id = 'tutee-001' and n.sourced_id = 'tutor-1'
            """);
        var people = await AskAsync<long>(database, "select sum(id) from person");

        foreach (var days in (int[])[1, 7])
        {
            clock.Now = Wednesday.AddDays(days);
            var report = await RefreshAsync(database);

            report!.ChangesNothing.ShouldBeFalse();
            report.Files.Sum(file => file.New + file.Removed).ShouldBe(0);
            report.Files.Sum(file => file.Vanished).ShouldBe(0);
        }

        (await AskAsync<long>(database, "select count(*) from message where body = 'De una visita'")).ShouldBe(1);
        (await AskAsync<long>(database, "select sum(id) from person")).ShouldBe(people);
    }

    [Fact]
    public async Task An_installation_with_a_school_of_its_own_has_no_demonstration()
    {
        await using var database = await server.NewDatabaseAsync();
        await ExecuteAsync(database, "insert into institution (name) values ('Escuela propia')");

        (await RefreshAsync(database)).ShouldBeNull();
        (await AskAsync<long>(database, "select count(*) from person")).ShouldBe(0);
    }

    /// <remarks>What the days are counted with elsewhere in these tests must be what the import makes of the same files.</remarks>
    [Fact]
    public async Task What_holds_in_the_database_is_what_holds_in_the_files()
    {
        await using var database = await server.NewDatabaseAsync();
        await RefreshAsync(database);
        var eight = Instant.From(Wednesday);

        await using var connection = await database.Signals.OpenConnectionAsync();
        var reader = new TuteeFactsReader(connection, InstitutionRules.Default.Calendar.Zone, eight);
        var ids = new List<int>();
        await using (var ask = connection.CreateCommand())
        {
            ask.CommandText = "select distinct student_id from tutorship order by 1";
            await using var rows = await ask.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                ids.Add(rows.GetInt32(0));
        }

        var stored = (await reader.ReadAsync(ids, CancellationToken.None)).ToDictionary(read => read.Facts.Id, read => Held(read.Facts));
        var written = new FactsOfBundle(new BundleOfDay(DateOnly.FromDateTime(Wednesday.DateTime))).Tutees().ToDictionary(tutee => tutee.Id, Held);

        stored.Count.ShouldBe(401);
        foreach (var (tutee, signals) in written)
            stored[tutee].ShouldBe(signals, tutee);

        string Held(Domain.Tutoring.Trajectories.TuteeFacts tutee) => string.Join(
            '\n',
            TuteeSignals.Of(tutee, eight, InstitutionRules.Default).Select(signal => $"{signal.Severity} {signal.Kind} {signal.Since} {signal.About}"));
    }

    private Task<Lazo.Web.Exchange.OneRoster.ImportReport?> RefreshAsync(Database database) =>
        new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);

    private static async Task<T> AskAsync<T>(Database database, string query)
    {
        await using var command = database.Owner.CreateCommand(query);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private static async Task ExecuteAsync(Database database, string statement)
    {
        await using var command = database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
