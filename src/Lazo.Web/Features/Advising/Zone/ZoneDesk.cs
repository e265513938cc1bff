using System.Text.Json;
using Lazo.Domain.Advising.Figures;
using Lazo.Web.Data;

namespace Lazo.Web.Features.Advising.Zone;

/// <summary>Where months of zones are counted: once, at night when they are over, or as soon as somebody asks.</summary>
public sealed class ZoneDesk(Database database, TimeProvider clock)
{
    /// <summary>Days after a month's end until it is counted: what is written without a signal is sent late.</summary>
    public const int Grace = 10;

    private const string KeepSql = "insert into zone_month (institution_id, org_id, month, counted_at, figures) values ($1, $2, $3, $4, $5::jsonb) on conflict do nothing";

    private const string NeedsSql = "insert into zone_needs (institution_id, zone_id, month, counted_at, figures) values ($1, $2, $3, $4, $5::jsonb) on conflict do nothing";

    /// <summary>The first day of the latest month that can be counted.</summary>
    public static DateOnly Latest(DateOnly today)
    {
        var then = today.AddDays(-Grace);
        return new DateOnly(then.Year, then.Month, 1).AddMonths(-1);
    }

    /// <summary>Counts the latest month of every zone, so that a month is counted also where nobody asks for it.</summary>
    public async Task CountAsync(CancellationToken cancellation)
    {
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        var zones = await connection.RowsAsync(
            "select distinct s.institution_id, s.zone_id, i.time_zone from school s join institution i on i.id = s.institution_id order by 1, 2",
            r => (Institution: r.GetInt32(0), Zone: r.GetInt32(1), Wall: TimeZoneInfo.FindSystemTimeZoneById(r.GetString(2))), cancellation);
        foreach (var (institution, zone, wall) in zones)
            await EnsureAsync(institution, zone, Latest(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), wall).DateTime)), wall, cancellation);
    }

    /// <summary>Counts the latest month of a zone, unless it is counted: the first count stays, whatever is told later.</summary>
    internal async Task EnsureAsync(int institution, int zone, DateOnly month, TimeZoneInfo wall, CancellationToken cancellation)
    {
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        await connection.RunAsync("select pg_advisory_xact_lock(7303, $1)", cancellation, zone);
        if (await connection.FirstAsync("select org_id::text from zone_month where org_id = $1 and month = $2", r => r.GetString(0), cancellation, zone, month) is not null)
            return;
        var count = await ZoneMonthReader.ReadAsync(connection, institution, zone, month, wall, cancellation);
        var (report, now) = (ZoneReport.Publish(count), clock.GetUtcNow());
        await connection.RunAsync(KeepSql, cancellation, institution, zone, month, now, JsonSerializer.Serialize(report));
        foreach (var school in count.Schools)
            await connection.RunAsync(KeepSql, cancellation, institution, school.Id, month, now, JsonSerializer.Serialize(report.ForSchool(school.Id, count.Teachers.Count(one => one.School == school.Id))));
        await connection.RunAsync(NeedsSql, cancellation, institution, zone, month, now, JsonSerializer.Serialize(ZoneReport.PublishNeeds(count)));
        await together.CommitAsync(cancellation);
    }
}
