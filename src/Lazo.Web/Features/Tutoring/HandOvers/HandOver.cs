using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.HandOvers;

/// <summary>A change of tutor made in Lazo: the register goes with the tutee.</summary>
/// <param name="From">Null where nobody accompanied her.</param>
/// <param name="Words">What the new tutor should know first; nothing confidential.</param>
/// <param name="Confided">Whether she passes on what she told in confidence; null while she hasn't said.</param>
public sealed record HandOver(int TuteeId, string Tutee, string? From, string To, DateOnly Begins, string? Words, bool? Confided)
{
    /// <summary>So long a hand-over is spoken of to the new tutor.</summary>
    private const int SpokenOfDays = 45;

    private const string Sql = """
        select h.student_id, p.given_name || ' ' || p.family_name, f.given_name || ' ' || f.family_name, t.given_name || ' ' || t.family_name, h.begins, h.body,
          (select c.agreed from confidence c where c.student_id = h.student_id and c.tutor_id = h.to_tutor order by c.id desc limit 1)
        from hand_over h join person p on p.id = h.student_id left join person f on f.id = h.from_tutor join person t on t.id = h.to_tutor
        """;

    /// <summary>What a tutor received and still accompanies, the newest first.</summary>
    public static Task<List<HandOver>> ReceivedAsync(NpgsqlConnection connection, int tutorId, DateOnly today, CancellationToken cancellation) => connection.RowsAsync(
        $"{Sql} where h.to_tutor = $1 and h.begins between $2 and $3 and h.student_id in (select wall.tutees()) order by h.begins desc, p.sort_name",
        Read, cancellation, tutorId, today.AddDays(-SpokenOfDays), today);

    /// <summary>The latest of an institution.</summary>
    public static Task<List<HandOver>> LatestAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation) => connection.RowsAsync(
        $"{Sql} where h.institution_id = $1 order by h.begins desc, h.id desc limit 40", Read, cancellation, institutionId);

    private static HandOver Read(NpgsqlDataReader r) => new(
        r.GetInt32(0), r.GetString(1), r.TextOrNull(2), r.GetString(3), r.Day(4), r.TextOrNull(5), r.IsDBNull(6) ? null : r.GetBoolean(6));
}
