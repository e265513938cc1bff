using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Colleagues;

/// <summary>That tutor and subject advisor spoke of the tutee who reads this, on a day; what they said is theirs.</summary>
public sealed record SpokenOf(DateOnly Day, string Subject, string Tutor, string Advisor)
{
    private const string Sql = """
        select s.day, k.title, t.given_name || ' ' || t.family_name, a.given_name || ' ' || a.family_name
        from wall.spoken_of() s join class k on k.id = s.class_id join person t on t.id = s.tutor_id join person a on a.id = s.advisor_id
        order by s.day desc, k.title
        """;

    public static Task<List<SpokenOf>> OfMeAsync(NpgsqlConnection tutee, CancellationToken cancellation) => tutee.RowsAsync(
        Sql, r => new SpokenOf(r.Day(0), r.GetString(1), r.GetString(2), r.GetString(3)), cancellation);
}
