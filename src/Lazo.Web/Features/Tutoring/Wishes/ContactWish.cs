using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Wishes;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Facts;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Wishes;

/// <summary>How and when a tutee likes to be contacted; the school's files speak until she does.</summary>
/// <param name="Called">How she likes to be called; null: by her given name.</param>
/// <param name="Channel">Null: she doesn't mind.</param>
/// <param name="GoodTime">When it suits her, in her words.</param>
public sealed record ContactWish(string? Called, Channel? Channel, string? GoodTime, IReadOnlyList<QuietTime> Quiet)
{
    public const int LongestCalled = 60;
    public const int LongestGoodTime = 160;

    /// <summary>So many quiet times fit the form.</summary>
    public const int MostQuiet = 2;

    private const string Sql = """
        insert into contact_wish (institution_id, tutee_id, by_id, at, called, channel, good_time, quiet)
        values ($1, $2, $3, $4, $5::text, $6::text, $7::text, $8::text::jsonb)
        """;

    /// <summary>Until when she is to be left in peace; null where she may be sought.</summary>
    public DateTimeOffset? QuietUntil(DateTimeOffset now, TimeZoneInfo zone)
    {
        var until = QuietTimes.Until(Quiet, Instant.From(now), LocalDays.Of(zone));
        return until.IsNone ? null : until.ToDateTimeOffset();
    }

    public Task SaveAsync(NpgsqlConnection connection, int institutionId, int tuteeId, int byId, DateTimeOffset at, CancellationToken cancellation) =>
        connection.RunAsync(
            Sql, cancellation, institutionId, tuteeId, byId, at, Called, Channel is { } channel ? SnakeCase.Of(channel) : null, GoodTime, QuietJson.Write(Quiet));
}

/// <summary>Quiet times in words.</summary>
public static class QuietWords
{
    public static Phrase Of(QuietDays days) => days switch
    {
        QuietDays.Every => new("todos los días", "every day"),
        QuietDays.Weekdays => new("de lunes a viernes", "Monday to Friday"),
        QuietDays.Weekend => new("sábado y domingo", "Saturday and Sunday"),
        _ => throw new ArgumentOutOfRangeException(nameof(days), days, null),
    };

    /// <summary>“de 22:00 a 7:00, todos los días”.</summary>
    public static Phrase Of(QuietTime time) => new(
        $"de {time.From:H:mm} a {time.To:H:mm}, {Of(time.Days).Es}", $"{time.From:H:mm} to {time.To:H:mm}, {Of(time.Days).En}");
}
