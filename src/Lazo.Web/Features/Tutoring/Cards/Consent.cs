using Lazo.Domain.Accompaniment;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Records;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Cards;

/// <summary>That she agreed to a card, or no longer does.</summary>
/// <param name="How">On which channel she said so; the platform where she did it herself.</param>
/// <param name="By">Who wrote it down.</param>
public sealed record Consent(bool Given, DateTimeOffset At, Channel How, int Notice, string NoticeWords, string By)
{
    private const string LatestSql = """
        select c.given, c.at, c.how, c.notice, n.words, p.given_name || ' ' || p.family_name
        from card_consent c join person p on p.id = c.by_id join card_notice n on n.institution_id = c.institution_id and n.version = c.notice
        where c.tutee_id = $1 and c.at <= $2 order by c.at desc, c.id desc limit 1
        """;

    private const string Sql = "insert into card_consent (institution_id, tutee_id, by_id, at, given, how, notice) values ($1, $2, $3, $4, $5, $6, $7)";

    /// <summary>The last word on it; null where she was never asked.</summary>
    public static Task<Consent?> LatestAsync(NpgsqlConnection connection, int tuteeId, DateTimeOffset asOf, CancellationToken cancellation) => connection.FirstAsync(
        LatestSql,
        r => new Consent(r.GetBoolean(0), r.At(1), Written.As<Channel>(r.GetString(2)) ?? Channel.Platform, r.GetInt32(3), r.GetString(4), r.GetString(5)),
        cancellation, tuteeId, asOf);

    /// <summary>Withdrawn, the database empties the card in the same breath.</summary>
    public static Task SayAsync(
        NpgsqlConnection connection, int institutionId, int tuteeId, int byId, DateTimeOffset at, bool given, Channel how, int notice, CancellationToken cancellation) =>
        connection.RunAsync(Sql, cancellation, institutionId, tuteeId, byId, at, given, SnakeCase.Of(how), notice);
}
