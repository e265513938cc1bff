using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Facts;

public sealed class InstitutionTests(TestServer server) : IAsyncLifetime
{
    private Database database = null!;

    public async ValueTask InitializeAsync() => database = await server.NewDatabaseAsync("small_school", SmallSchool.FillAsync);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task What_nobody_set_has_its_default()
    {
        var rules = (await ReadAsync("2025-03-03")).Rules;

        rules.ShouldBe(InstitutionRules.Default with { Calendar = rules.Calendar });
        rules.Calendar.WorkingTimeBetween(At("2025-03-03"), At("2025-03-10")).ShouldBe(TimeSpan.FromHours(45));
    }

    [Fact]
    public async Task A_rule_holds_from_its_day_on_until_the_next_one()
    {
        await ChangeAsync("insert into rule (institution_id, name, holds_from, value) values (1, 'pass_mark', '2025-02-01', '7'), (1, 'pass_mark', '2025-03-04', '6.5')");

        (await ReadAsync("2025-01-31")).Rules.PassMark.ShouldBe(Mark.Of(6));
        (await ReadAsync("2025-02-01")).Rules.PassMark.ShouldBe(Mark.Of(7));
        (await ReadAsync("2025-03-03T23:59:59")).Rules.PassMark.ShouldBe(Mark.Of(7));
        (await ReadAsync("2025-03-04")).Rules.PassMark.ShouldBe(Mark.Of(6.5m));
    }

    [Fact]
    public async Task Working_hours_and_holidays_make_the_calendar()
    {
        await ChangeAsync("""
            insert into rule (institution_id, name, holds_from, value) values (1, 'working_time', '2025-01-01', '{"saturday": ["08:00-10:00", "11:00-12:00"]}');
            insert into holiday values (1, '2025-03-15', 'Feria del pueblo')
            """);

        var calendar = (await ReadAsync("2025-03-03")).Rules.Calendar;

        calendar.WorkingTimeBetween(At("2025-03-03"), At("2025-03-10")).ShouldBe(TimeSpan.FromHours(3));
        calendar.WorkingTimeBetween(At("2025-03-10"), At("2025-03-17")).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Every_rule_can_be_set()
    {
        foreach (var rule in RuleBook.Numbers)
        {
            var value = rule.Get(InstitutionRules.Default) == rule.Least ? rule.Least + rule.Step : rule.Least;
            rule.Get(RuleBook.Set(InstitutionRules.Default, rule.Name, $"{value}")).ShouldBe(value, rule.Name);
            rule.Get(InstitutionRules.Default).ShouldBeInRange(rule.Least, rule.Most, rule.Name);
        }
    }

    [Theory]
    [InlineData("pass_mark", "-1")]
    [InlineData("pass_mark", "\"seis\"")]
    [InlineData("no_access_days", "2.5")]
    [InlineData("no_access_days", "null")]
    [InlineData("working_time", "[]")]
    [InlineData("working_time", "{\"lunes\": [\"09:00-18:00\"]}")]
    [InlineData("working_time", "{\"monday\": [\"18:00-09:00\"]}")]
    [InlineData("working_time", "{\"monday\": [\"09:00-12:00\", \"11:00-13:00\"]}")]
    [InlineData("hora_del_te", "17")]
    public async Task A_value_that_makes_no_sense_is_named(string name, string value)
    {
        await ChangeAsync($"insert into rule (institution_id, name, holds_from, value) values (1, '{name}', '2025-01-01', '{value}')");

        (await Should.ThrowAsync<CallerFault>(() => ReadAsync("2025-03-03"))).Message.ShouldContain(name);
    }

    private async Task<Institution> ReadAsync(string local)
    {
        await using var connection = await database.Signals.OpenConnectionAsync();
        return await Institution.OfIdAsync(connection, 1, At(local), CancellationToken.None);
    }

    private async Task ChangeAsync(string statement)
    {
        await using var command = database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private static Instant At(string local) => Instant.From(DateTimeOffset.Parse(local + (local.Contains('T') ? "-06:00" : "T00:00:00-06:00")));
}
