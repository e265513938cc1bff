using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Visits;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Calendar;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>What of a visit the two may change.</summary>
/// <param name="Why">It wasn't made, or was called off.</param>
public sealed record VisitPlan(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Purpose, string State = "planned", bool AtRecess = false, string Why = "")
{
    public int Minutes => (int)(EndsAt - StartsAt).TotalMinutes;
}

/// <summary>A visit as it is held, through the walls: the advisor's, and that of each teacher whom it is with.</summary>
/// <param name="Teachers">Whom it is with, as far as the viewer may know.</param>
public sealed record VisitRow(
    Guid Id, int Version, int AdvisorId, string Advisor, string? AdvisorMail, int SchoolId, string School, VisitPlan Plan, IReadOnlyList<Guid> Pairs, IReadOnlyList<string> Teachers,
    DateTimeOffset ChangedAt)
{
    private const string Sql = """
        select v.id, v.version, v.advisor_id, a.given_name || ' ' || a.family_name, a.email, v.school_id, o.name, v.starts_at, v.ends_at, v.purpose, v.state, v.at_recess,
          array(select l.pair_id from visit_pair l join advising_pair p on p.id = l.pair_id join person t on t.id = p.teacher_id where l.visit_id = v.id order by t.sort_name, l.pair_id),
          array(select t.given_name || ' ' || t.family_name from visit_pair l join advising_pair p on p.id = l.pair_id join person t on t.id = p.teacher_id where l.visit_id = v.id order by t.sort_name, l.pair_id),
          v.changed_at, v.why
        from visit v join person a on a.id = v.advisor_id join org o on o.id = v.school_id
        where v.institution_id = $1
        """;

    public bool IsPlanned => Plan.State == "planned";

    public static Task<List<VisitRow>> OfAdvisorAsync(NpgsqlConnection connection, int institution, int advisor, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation) =>
        connection.RowsAsync($"{Sql} and v.advisor_id = $2 and v.starts_at >= $3 and v.starts_at < $4 order by v.starts_at, v.id", Read, cancellation, institution, advisor, from, to);

    /// <summary>Every visit of a teacher, also those that weren't made, by their day.</summary>
    public static Task<List<VisitRow>> OfTeacherAsync(NpgsqlConnection connection, int institution, int teacher, CancellationToken cancellation) =>
        connection.RowsAsync(
            $"{Sql} and v.id in (select l.visit_id from visit_pair l join advising_pair p on p.id = l.pair_id where p.teacher_id = $2) order by v.starts_at, v.id",
            Read, cancellation, institution, teacher);

    /// <summary>When the last visit of each pair was made, of those that the viewer may see.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Instant>> LastMadeAsync(NpgsqlConnection connection, int institution, CancellationToken cancellation) =>
        (await connection.RowsAsync(
            "select l.pair_id, max(v.starts_at) from visit v join visit_pair l on l.visit_id = v.id where v.institution_id = $1 and v.state = 'done' group by 1",
            r => (Pair: r.GetGuid(0), At: Instant.From(r.At(1))), cancellation, institution)).ToDictionary(one => one.Pair, one => one.At);

    /// <summary>Those made of a pair.</summary>
    public static Task<List<VisitRow>> MadeOfPairAsync(NpgsqlConnection connection, int institution, Guid pair, CancellationToken cancellation) =>
        connection.RowsAsync($"{Sql} and v.state = 'done' and v.id in (select l.visit_id from visit_pair l where l.pair_id = $2) order by v.starts_at", Read, cancellation, institution, pair);

    /// <summary>Null where there is none that the viewer may see.</summary>
    public static Task<VisitRow?> FindAsync(NpgsqlConnection connection, int institution, Guid id, CancellationToken cancellation) =>
        connection.FirstAsync($"{Sql} and v.id = $2", Read, cancellation, institution, id);

    /// <summary>As the planner sees it.</summary>
    public Visit On(Moments when, School school) => new(Id, school, when.Local(Plan.StartsAt), when.Local(Plan.EndsAt), Plan.AtRecess);

    /// <param name="byAdvisor">Whoever looks is the advisor.</param>
    public CalendarEntry Entry(bool byAdvisor, Speech say) => new(
        Id, Version - 1, ChangedAt, Plan.StartsAt, Plan.EndsAt,
        byAdvisor && Teachers.Count > 0 ? say[$"Visita: {string.Join(", ", Teachers)}", $"Visit: {string.Join(", ", Teachers)}"] : say[$"Visita de {Advisor}", $"Visit of {Advisor}"],
        School, Advisor, AdvisorMail, Plan.State == "cancelled");

    private static VisitRow Read(NpgsqlDataReader row) => new(
        row.GetGuid(0), row.GetInt32(1), row.GetInt32(2), row.GetString(3), row.TextOrNull(4), row.GetInt32(5), row.GetString(6),
        new(row.At(7), row.At(8), row.GetString(9), row.GetString(10), row.GetBoolean(11), row.GetString(15)), row.GetFieldValue<Guid[]>(12), row.GetFieldValue<string[]>(13), row.At(14));
}
