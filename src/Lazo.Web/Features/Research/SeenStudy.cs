using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Research;

/// <summary>As what somebody works in a study.</summary>
public enum StudyRole : byte
{
    /// <summary>Everything, and who works in it.</summary>
    Lead,

    /// <summary>Everything but the team.</summary>
    Researcher,

    /// <summary>Marks with her own hand, writes memos.</summary>
    Coder,

    /// <summary>Reads.</summary>
    Reader,
}

/// <summary>A study as whoever asks may see it.</summary>
/// <param name="OpensIdentities">She may open whose a code is.</param>
/// <param name="CodesBlind">She codes in a round that is open: others' marks in it are hidden from her.</param>
public sealed record SeenStudy(
    int Id, int InstitutionId, string Name, string Question, string Phenomenon, string Method, string Limitations, DateTimeOffset CreatedAt, DateTimeOffset? ClosedAt, StudyRole Role, bool OpensIdentities, bool CodesBlind)
{
    private const string Sql = """
        select s.id, s.institution_id, s.name, s.question, s.phenomenon, s.method, s.limitations, s.created_at, s.closed_at, m.role, m.identities,
               s.id in (select wall.blind_studies())
        from study s join wall.studies() m on m.study_id = s.id where s.institution_id = $1
        """;

    public bool MayWrite => Role != StudyRole.Reader;

    public bool MayLead => Role == StudyRole.Lead;

    /// <summary>Changes what all share: texts, codes, instruments, structures.</summary>
    /// <remarks>Not while she codes blind: a corrected text or a merged code would move marks that she can't see.</remarks>
    public bool MayShape => MayRunRounds && !CodesBlind;

    /// <summary>Opens and closes rounds of blind coding, also one in which she codes herself.</summary>
    public bool MayRunRounds => Role is StudyRole.Lead or StudyRole.Researcher;

    /// <summary>Where its pages begin.</summary>
    public string Address => $"/investigacion/{Id}";

    /// <summary>Those that a condition on <c>s</c>, the study, leaves.</summary>
    public static Task<List<SeenStudy>> ReadAsync(NpgsqlConnection connection, string where, CancellationToken cancellation, params object[] values) => connection.RowsAsync(
        $"{Sql} {where} order by s.closed_at is not null, s.created_at desc",
        r => new SeenStudy(
            r.GetInt32(0), r.GetInt32(1), r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5), r.GetString(6), r.At(7), r.AtOrNull(8), Stored.Role(r.GetString(9)), r.GetBoolean(10), r.GetBoolean(11)),
        cancellation, values);
}
