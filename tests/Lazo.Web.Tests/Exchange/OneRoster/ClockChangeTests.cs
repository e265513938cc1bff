using Lazo.Web.Tests.Support;
using Lazo.Web.Tests.Support.Bundles;

namespace Lazo.Web.Tests.Exchange.OneRoster;

/// <summary>Times without an offset are the institution's, also on the days on which its clocks were changed (Mexico City did so until 2022).</summary>
public sealed class ClockChangeTests(TestServer server)
{
    [Theory]
    [InlineData("2025-02-20T21:15:00", "2025-02-21T03:15:00Z")]
    [InlineData("2025-02-20 21:15", "2025-02-21T03:15:00Z")]
    [InlineData("2025-07-20T21:15:00", "2025-07-21T03:15:00Z")]
    [InlineData("2022-04-03T01:59:59", "2022-04-03T07:59:59Z")]
    [InlineData("2022-04-03T02:30:00", "2022-04-03T08:00:00Z")]
    [InlineData("2022-04-03T03:00:00", "2022-04-03T08:00:00Z")]
    [InlineData("2022-07-20T21:15:00", "2022-07-21T02:15:00Z")]
    [InlineData("2022-10-30T00:59:59", "2022-10-30T05:59:59Z")]
    [InlineData("2022-10-30T01:30:00", "2022-10-30T06:30:00Z")]
    [InlineData("2022-10-30T02:00:00", "2022-10-30T08:00:00Z")]
    [InlineData("2022-10-30T01:30:00-06:00", "2022-10-30T07:30:00Z")]
    [InlineData("2022-04-03T02:30:00+0530", "2022-04-02T21:00:00Z")]
    public async Task A_time_is_read_by_the_institution_s_clock(string written, string instant)
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.ImportAsync(new SmallBundle().Replace("accesses", "2025-02-20T21:00:00-06:00", written))).Refusals.ShouldBeEmpty();
        (await school.OneAsync("select to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from access")).ShouldBe(instant);
    }

    [Theory]
    [InlineData("2022-04-03", "2022-04-04T05:00:00Z")]
    [InlineData("2022-10-30", "2022-10-31T06:00:00Z")]
    public async Task A_day_of_23_or_25_hours_closes_at_its_end(string due, string closes)
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.ImportAsync(new SmallBundle().Replace("lineItems", "2025-02-01,2025-02-10", $"2022-02-01,{due}"))).Refusals.ShouldBeEmpty();
        (await school.OneAsync($"select closes_at = '{closes}' from line_item where sourced_id = 'l-1'")).ShouldBe("True");
    }
}
