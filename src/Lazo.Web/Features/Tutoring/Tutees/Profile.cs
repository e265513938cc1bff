using Lazo.Domain.Accompaniment;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Records;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Tutees;

/// <summary>Who a tutee is, as far as the school's files or she herself have said.</summary>
public sealed record Profile(
    int Id, string SourcedId, string Name, string GivenName, string Called, string? Job, string? Interests, string? Email, string? Phone,
    Channel? PreferredChannel, DateOnly? BirthDate, string? Tutor, DateOnly? TutorSince)
{
    private const string Sql = """
        select p.id, p.sourced_id, p.given_name || ' ' || p.family_name, p.given_name, coalesce(p.preferred_name, p.given_name), p.job, p.interests,
          p.email, p.phone, p.preferred_channel, p.birth_date, t.name, t.begin_date
        from person p
        left join lateral (
          select u.given_name || ' ' || u.family_name as name, t.begin_date
          from tutorship t join person u on u.id = t.tutor_id
          where t.student_id = p.id and t.begin_date <= $2 and (t.end_date is null or t.end_date >= $2) limit 1) t on true
        where p.id = $1
        """;

    /// <summary>Job and interests in one line; empty when nothing is known.</summary>
    public string Line => LineOf(Job, Interests);

    public static string LineOf(string? job, string? interests) => string.Join(" · ", new[] { job, interests }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>Whole years on a day; null without a date of birth.</summary>
    public int? AgeOn(DateOnly day) => BirthDate is { } born ? day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0) : null;

    /// <summary>The caller has already been let in.</summary>
    public static async Task<Profile> ReadAsync(NpgsqlConnection connection, int id, DateOnly day, CancellationToken cancellation) =>
        await connection.FirstAsync(
            Sql,
            r => new Profile(
                r.GetInt32(0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), r.TextOrNull(5), r.TextOrNull(6), r.TextOrNull(7),
                r.TextOrNull(8), Written.As<Channel>(r.TextOrNull(9)), r.DayOrNull(10), r.TextOrNull(11), r.DayOrNull(12)),
            cancellation, id, day)
        ?? throw new InvalidOperationException("Somebody was let in to a person who isn't there.");
}
