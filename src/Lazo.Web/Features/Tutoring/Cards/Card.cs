using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Cards;

/// <summary>Who a tutee is besides a student, in her own words; kept only as long as she agrees.</summary>
/// <param name="Hours">When she works.</param>
/// <param name="Dream">What she said she dreams of.</param>
public sealed record Card(int? Age, string? Work, string? Hours, string? Children, string? Interests, string? Dream, DateTimeOffset At)
{
    public const int Longest = 200;
    public const int LongestInterests = 300;
    public const int LongestDream = 600;

    private const string Sql = """
        insert into card (tutee_id, institution_id, by_id, at, age, work, hours, children, interests, dream)
        values ($1, $2, $3, $4, $5::smallint, $6::text, $7::text, $8::text, $9::text, $10::text)
        on conflict (tutee_id) do update set
          by_id = excluded.by_id, at = excluded.at, age = excluded.age, work = excluded.work, hours = excluded.hours,
          children = excluded.children, interests = excluded.interests, dream = excluded.dream
        """;

    /// <summary>The one line of it that stands in lists.</summary>
    public string Line => string.Join(" · ", new[] { string.Join("; ", new[] { Work, Children }.Where(part => part is not null)), Interests }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Her age on a day, as far as the one that she told lets one know.</summary>
    /// <param name="told">The day on which she told it.</param>
    public int? AgeOn(DateOnly day, DateOnly told) => Age is { } age ? age + Math.Max(0, (day.DayNumber - told.DayNumber) / 365) : null;

    /// <summary>The wall of the database refuses a card without consent.</summary>
    public Task SaveAsync(NpgsqlConnection connection, int institutionId, int tuteeId, int byId, CancellationToken cancellation) =>
        connection.RunAsync(Sql, cancellation, tuteeId, institutionId, byId, At, (short?)Age, Work, Hours, Children, Interests, Dream);
}
