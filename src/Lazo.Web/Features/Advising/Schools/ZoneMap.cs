using Lazo.Domain.Advising.Visits;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Schools;

/// <summary>A school of the zone, with its name and its level's words.</summary>
public sealed record ZoneSchool(School Hours, int Zone, string Name, string Level, string LevelEs, string LevelEn, string Shift, bool Multigrade, bool Signal)
{
    public int Number => Hours.Number;
}

/// <summary>A day of the calendar, with its number for taking it away.</summary>
public sealed record CalendarDay(long Id, int Zone, SchoolDay Day, string? School);

/// <summary>The schools of the zones that somebody advises or plans, their roads and their days.</summary>
public sealed record ZoneMap(IReadOnlyList<ZoneSchool> Schools, IReadOnlyDictionary<(int From, int To), int> Minutes)
{
    public Roads Roads { get; } = new(Minutes);

    public ZoneSchool? Find(int number) => Schools.FirstOrDefault(school => school.Number == number);

    /// <summary>Of the advisor's zones today.</summary>
    public static Task<ZoneMap> OfAdvisorAsync(NpgsqlConnection connection, int institution, int advisor, CancellationToken cancellation) =>
        ReadAsync(connection, "s.zone_id in (select z from wall.zones_of($2) z)", cancellation, institution, advisor);

    /// <summary>Of the zones that whoever asks plans.</summary>
    public static Task<ZoneMap> PlannedAsync(NpgsqlConnection connection, int institution, CancellationToken cancellation) =>
        ReadAsync(connection, "s.zone_id in (select wall.planned_zones())", cancellation, institution);

    public async Task<IReadOnlyList<CalendarDay>> DaysAsync(NpgsqlConnection connection, int institution, DateOnly from, DateOnly to, CancellationToken cancellation) =>
        await connection.RowsAsync(
            """
            select d.id, d.zone_id, d.day, d.school_id, d.kind, d.words, o.name from school_day d left join org o on o.id = d.school_id
            where d.institution_id = $1 and d.zone_id = any($2) and d.day between $3 and $4 order by d.day, d.id
            """,
            r => new CalendarDay(
                r.GetInt64(0), r.GetInt32(1),
                new(r.GetFieldValue<DateOnly>(2), r.IntOrNull(3), r.GetString(4) switch { "council" => SchoolDayKind.Council, "no_classes" => SchoolDayKind.NoClasses, _ => SchoolDayKind.Other }, r.TextOrNull(5)),
                r.TextOrNull(6)),
            cancellation, institution, Schools.Select(school => school.Zone).Distinct().ToArray(), from, to);

    public static async Task<IReadOnlyList<Appointment>> AppointmentsAsync(NpgsqlConnection connection, int institution, int advisor, CancellationToken cancellation) =>
        await connection.RowsAsync(
            "select begins, ends from advisor_term where institution_id = $1 and advisor_id = $2 order by begins",
            r => new Appointment(r.GetFieldValue<DateOnly>(0), r.GetFieldValue<DateOnly>(1)), cancellation, institution, advisor);

    private static async Task<ZoneMap> ReadAsync(NpgsqlConnection connection, string where, CancellationToken cancellation, params object[] values)
    {
        var schools = await connection.RowsAsync(
            $"""
            select s.org_id, s.opens_at, s.closes_at, s.recess_from, s.recess_to, s.road_minutes, s.zone_id, o.name, s.level, l.es, l.en, s.shift, s.multigrade, s.signal
            from school s join org o on o.id = s.org_id join school_level l on l.institution_id = s.institution_id and l.code = s.level
            where s.institution_id = $1 and {where} order by l.place, o.name
            """,
            r => new ZoneSchool(
                new(r.GetInt32(0), r.GetFieldValue<TimeOnly>(1), r.GetFieldValue<TimeOnly>(2), TimeOrNull(r, 3), TimeOrNull(r, 4), r.GetInt32(5)),
                r.GetInt32(6), r.GetString(7), r.GetString(8), r.GetString(9), r.GetString(10), r.GetString(11), r.GetBoolean(12), r.GetBoolean(13)),
            cancellation, values);
        var numbers = schools.Select(school => school.Number).ToArray();
        var roads = await connection.RowsAsync(
            "select from_id, to_id, minutes from road where institution_id = $1 and from_id = any($2) and to_id = any($2)",
            r => (From: r.GetInt32(0), To: r.GetInt32(1), Minutes: r.GetInt32(2)), cancellation, values[0], numbers);
        return new(schools, roads.ToDictionary(road => (road.From, road.To), road => road.Minutes));
    }

    private static TimeOnly? TimeOrNull(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<TimeOnly>(column);
}
