using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Tutees;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Colleagues;

/// <summary>Tutor and subject advisor of a tutee in a class, today; the viewer is one of them.</summary>
public sealed record Pair(int TuteeId, string Tutee, int ClassId, string Subject, int TutorId, string Tutor, int AdvisorId, string Advisor)
{
    private const string Sql = """
        select c.tutee_id, p.given_name || ' ' || p.family_name, c.class_id, k.title, c.tutor_id, t.given_name || ' ' || t.family_name,
          c.advisor_id, a.given_name || ' ' || a.family_name, w.called
        from wall.colleagues() c join person p on p.id = c.tutee_id and not p.removed join class k on k.id = c.class_id and not k.removed
        join person t on t.id = c.tutor_id join person a on a.id = c.advisor_id
        left join wall.called('infinity') w on w.tutee_id = p.id
        where c.tutee_id = $1 order by k.title, a.sort_name, a.id
        """;

    public string Address => AddressOf(TuteeId, ClassId, AdvisorId);

    public static string AddressOf(int tuteeId, int classId, int advisorId) => $"/entre-colegas/{tuteeId}/{classId}/{advisorId}";

    /// <summary>The other's number.</summary>
    public int OtherOf(int viewerId) => viewerId == TutorId ? AdvisorId : TutorId;

    public string NameOf(int personId) => personId == TutorId ? Tutor : Advisor;

    /// <summary>Those of a tutee to whom the viewer belongs, by subject.</summary>
    public static Task<List<Pair>> OfTuteeAsync(NpgsqlConnection viewer, int tuteeId, CancellationToken cancellation) => viewer.RowsAsync(
        Sql,
        r => new Pair(r.GetInt32(0), Known.As(r.TextOrNull(8), r.GetString(1)), r.GetInt32(2), r.GetString(3), r.GetInt32(4), r.GetString(5), r.GetInt32(6), r.GetString(7)),
        cancellation, tuteeId);
}
