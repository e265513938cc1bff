using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Colleagues;

/// <summary>An agreement about a tutee that nobody has reported back, whoever of her tutors made it.</summary>
/// <param name="OfAdvisor">The subject advisor is to do it; otherwise whoever accompanies her.</param>
public sealed record OpenAgreement(int TuteeId, string Subject, string Advisor, bool OfAdvisor, string What, DateOnly Until)
{
    private const string Sql = """
        select g.tutee_id, k.title, a.given_name || ' ' || a.family_name, g.owner_id = g.advisor_id, g.body, g.until
        from wall.open_agreements($1) g join class k on k.id = g.class_id join person a on a.id = g.advisor_id order by g.until, g.at
        """;

    /// <summary>Those about the viewer's tutees, by the tutee.</summary>
    /// <param name="tutor">Asks as the tutor.</param>
    public static async Task<ILookup<int, OpenAgreement>> OfTuteesAsync(NpgsqlConnection tutor, DateTimeOffset asOf, CancellationToken cancellation) =>
        (await tutor.RowsAsync(
            Sql, r => new OpenAgreement(r.GetInt32(0), r.GetString(1), r.GetString(2), r.GetBoolean(3), r.GetString(4), r.Day(5)), cancellation, asOf))
        .ToLookup(agreement => agreement.TuteeId);
}
