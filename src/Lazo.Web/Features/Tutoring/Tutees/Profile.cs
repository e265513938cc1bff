using Lazo.Domain.Accompaniment;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Cards;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Wishes;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Tutees;

/// <summary>Who a tutee is, as far as the school's files or she herself have said.</summary>
/// <param name="Job">As the school's files say it; <paramref name="Card"/> is her own word.</param>
/// <param name="Card">Null where there is none, and for who may not read it.</param>
public sealed record Profile(
    int Id, string SourcedId, string Name, string GivenName, string Called, string? Job, string? Interests, string? Email, string? Phone,
    Channel? PreferredChannel, DateOnly? BirthDate, string? Tutor, DateOnly? TutorSince, ContactWish Wish, Card? Card)
{
    // Who teaches her may know how she likes to be called, and nothing else of what she wishes.
    private const string Sql = """
        select p.id, p.sourced_id, p.given_name || ' ' || p.family_name, p.given_name,
          case when w.at is not null then w.called when k.tutee_id is not null then k.called else p.preferred_name end, p.job, p.interests,
          p.email, p.phone, case when w.at is null then p.preferred_channel else w.channel end, p.birth_date, t.name, t.begin_date,
          w.good_time, w.quiet::text, d.at, d.age, d.work, d.hours, d.children, d.interests, d.dream
        from person p
        left join lateral (
          select w.at, w.called, w.channel, w.good_time, w.quiet
          from contact_wish w where w.tutee_id = p.id and w.at <= $3 order by w.at desc, w.id desc limit 1) w on true
        left join lateral (select c.tutee_id, c.called from wall.called($3) c where w.at is null and c.tutee_id = p.id) k on true
        left join card d on d.tutee_id = p.id and d.at <= $3
        left join lateral (
          select u.given_name || ' ' || u.family_name as name, t.begin_date
          from tutorship t join person u on u.id = t.tutor_id
          where t.student_id = p.id and t.begin_date <= $2 and (t.end_date is null or t.end_date >= $2) limit 1) t on true
        where p.id = $1
        """;

    /// <summary>Work and interests in one line; empty when nothing is known.</summary>
    public string Line => Card?.Line ?? LineOf(Job, Interests);

    public static string LineOf(string? job, string? interests) => string.Join(" · ", new[] { job, interests }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>As the school's files say it, else as she told it; null where neither is known.</summary>
    public int? AgeOn(Moments when) => AgeOn(when.Today) ?? Card?.AgeOn(when.Today, when.DateOf(Card.At));

    /// <summary>Whole years on a day; null without a date of birth.</summary>
    private int? AgeOn(DateOnly day) => BirthDate is { } born ? day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0) : null;

    /// <summary>The caller has already been let in.</summary>
    public static async Task<Profile> ReadAsync(NpgsqlConnection connection, int id, Moments when, CancellationToken cancellation) =>
        await connection.FirstAsync(
            Sql,
            r => new Profile(
                r.GetInt32(0), r.GetString(1), r.GetString(2), r.GetString(3), r.TextOrNull(4) ?? r.GetString(3), r.TextOrNull(5), r.TextOrNull(6),
                r.TextOrNull(7), r.TextOrNull(8), Written.As<Channel>(r.TextOrNull(9)), r.DayOrNull(10), r.TextOrNull(11), r.DayOrNull(12),
                new(r.TextOrNull(4), Written.As<Channel>(r.TextOrNull(9)), r.TextOrNull(13), QuietJson.Read(r.TextOrNull(14))),
                r.AtOrNull(15) is { } at
                    ? new(r.IsDBNull(16) ? null : r.GetInt16(16), r.TextOrNull(17), r.TextOrNull(18), r.TextOrNull(19), r.TextOrNull(20), r.TextOrNull(21), at)
                    : null),
            cancellation, id, when.Today, when.Now)
        ?? throw new InvalidOperationException("Somebody was let in to a person who isn't there.");
}
