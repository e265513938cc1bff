using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>An institution with its rules as they hold on a day.</summary>
public sealed record Institution(int Id, string Name, InstitutionRules Rules)
{
    public TimeZoneInfo Zone => Rules.Calendar.Zone;

    /// <summary>The institution that a person belongs to.</summary>
    public static Task<Institution> OfPersonAsync(NpgsqlConnection connection, int personId, Instant asOf, CancellationToken cancellation) =>
        ReadAsync(connection, $"id = (select p.institution_id from person p where p.id = {personId})", asOf, cancellation);

    public static Task<Institution> OfIdAsync(NpgsqlConnection connection, int id, Instant asOf, CancellationToken cancellation) =>
        ReadAsync(connection, $"id = {id}", asOf, cancellation);

    /// <summary>The institution of this installation, its own where there is one, else the demonstration; and its zone, in which an instant may have been given.</summary>
    /// <exception cref="CallerFault">There is none yet.</exception>
    public static async Task<(int Id, TimeZoneInfo Zone)> FindHereAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select i.id, i.time_zone from institution i order by i.demonstration limit 1", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation)
            ? (reader.GetInt32(0), ZoneOf(reader.GetString(1)))
            : throw new CallerFault("Todavía no hay ninguna institución: carga primero los archivos de la escuela con «./lazo import».");
    }

    /// <remarks>
    /// A rule holds from its day on, and that day decides, not when the row was written: an institution that begins with
    /// Lazo in the middle of a term writes down a regulation that held before. Rows that are set later begin later.
    /// </remarks>
    private static async Task<Institution> ReadAsync(NpgsqlConnection connection, string which, Instant asOf, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"""
            with i as (select * from institution where {which})
            select i.id, i.name, i.time_zone, null as rule, null as value from i
            union all
            select i.id, null, null, h.day::text, null from i join holiday h on h.institution_id = i.id
            union all
            (select distinct on (r.name) i.id, null, r.name, null, r.value::text
             from i join rule r on r.institution_id = i.id
             where r.holds_from <= (to_timestamp({asOf.UnixSeconds}) at time zone i.time_zone)::date
             order by r.name, r.holds_from desc)
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        if (!await reader.ReadAsync(cancellation))
            throw new InvalidOperationException($"There is no institution whose {which}.");

        var (id, name, zone) = (reader.GetInt32(0), reader.GetString(1), ZoneOf(reader.GetString(2)));
        var rules = new InstitutionRules();
        var holidays = new List<DateOnly>();
        IReadOnlyList<WorkingHours>? hours = null;
        while (await reader.ReadAsync(cancellation))
        {
            if (!reader.IsDBNull(3))
                holidays.Add(DateOnly.ParseExact(reader.GetString(3), "yyyy-MM-dd"));
            else if (reader.GetString(2) == RuleBook.WorkingTime)
                hours = RuleBook.ReadWorkingTime(reader.GetString(4));
            else
                rules = RuleBook.Set(rules, reader.GetString(2), reader.GetString(4));
        }

        return new(id, name, rules with { Calendar = CalendarOf(zone, hours, holidays) });
    }

    private static WorkingCalendar CalendarOf(TimeZoneInfo zone, IReadOnlyList<WorkingHours>? hours, List<DateOnly> holidays)
    {
        try
        {
            return new WorkingCalendar(zone, hours ?? WorkingCalendar.DefaultHours, holidays);
        }
        catch (ArgumentException e)
        {
            throw new CallerFault($"La regla «{RuleBook.WorkingTime}» tiene tramos que se enciman en un mismo día.", e);
        }
    }

    private static TimeZoneInfo ZoneOf(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : throw new CallerFault($"La zona horaria de la institución, «{id}», no existe; una que sí existe es America/Mexico_City.");
}
