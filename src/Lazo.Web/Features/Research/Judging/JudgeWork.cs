using Lazo.Domain.Research.Judging;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Research.Links;
using Npgsql;

namespace Lazo.Web.Features.Research.Judging;

/// <summary>A judge at work, by her link: what she has to judge and what she gave, kept as she gives it.</summary>
public sealed class JudgeWork
{
    private const string MineSql = """
        select j.id, j.number, j.name, j.finished_at, r.name, r.words, r.lowest, r.highest, r.closed_at is null, r.version_id
        from judge j join judging_round r on r.id = j.round_id where j.institution_id = $1 and j.link_id = $2
        """;

    private readonly LinkVisit visit;

    private JudgeWork(LinkVisit visit) => this.visit = visit;

    public string Name { get; private set; } = "";

    public DateTimeOffset? FinishedAt { get; private set; }

    public string Round { get; private set; } = "";

    public string Words { get; private set; } = "";

    public int Lowest { get; private set; }

    public int Highest { get; private set; }

    /// <summary>While the round is open she changes what she gave.</summary>
    public bool IsOpen { get; private set; }

    public InstrumentForm Form { get; private set; } = null!;

    public IReadOnlyDictionary<(Guid Question, Criterion Criterion), int> Ratings { get; private set; } = new Dictionary<(Guid, Criterion), int>();

    public IReadOnlyDictionary<Guid, string> Comments { get; private set; } = new Dictionary<Guid, string>();

    private Guid Judge { get; set; }

    private NpgsqlConnection Connection => visit.Connection;

    /// <summary>Hers; null where the link is no judge's any more.</summary>
    public static async Task<JudgeWork?> ReadAsync(LinkVisit visit, CancellationToken cancellation)
    {
        var version = Guid.Empty;
        var found = await visit.Connection.FirstAsync(MineSql, r =>
        {
            version = r.GetGuid(9);
            return new JudgeWork(visit)
            {
                Judge = r.GetGuid(0),
                Name = r.GetString(2),
                FinishedAt = r.AtOrNull(3),
                Round = r.GetString(4),
                Words = r.GetString(5),
                Lowest = r.GetInt32(6),
                Highest = r.GetInt32(7),
                IsOpen = r.GetBoolean(8),
            };
        }, cancellation, visit.InstitutionId, visit.Link);
        if (found is null)
            return null;
        found.Form = (await InstrumentReading.ReadAsync(visit.Connection, visit.InstitutionId, visit.StudyId, version, cancellation))!;
        found.Ratings = (await visit.Connection.RowsAsync(
            "select question_id, criterion, value from judge_rating where institution_id = $1 and judge_id = $2", r => (Key: (r.GetGuid(0), JudgingWords.CriterionOf(r.GetString(1))), Value: r.GetInt32(2)),
            cancellation, visit.InstitutionId, found.Judge)).ToDictionary(one => one.Key, one => one.Value);
        found.Comments = (await visit.Connection.RowsAsync(
            "select question_id, body from judge_comment where institution_id = $1 and judge_id = $2", r => (Question: r.GetGuid(0), Body: r.GetString(1)),
            cancellation, visit.InstitutionId, found.Judge)).ToDictionary(one => one.Question, one => one.Body);
        return found;
    }

    /// <summary>How many criteria of a question she rated.</summary>
    public int Rated(Guid question) => Enum.GetValues<Criterion>().Count(criterion => Ratings.ContainsKey((question, criterion)));

    /// <summary>Keeps what she gave of a question; a criterion that she didn't rate stays as it was.</summary>
    /// <returns>False where the round was closed meanwhile: nothing was kept.</returns>
    public Task<bool> SaveAsync(Guid question, string called, IReadOnlyDictionary<Criterion, int> given, string comment, CancellationToken cancellation) =>
        LinkVisit.TryAsync(() => visit.Acts.DoAsync(ActKinds.JudgeRated, new { question, name = called }, async () =>
        {
            foreach (var (criterion, value) in given)
            {
                await Connection.RunAsync(
                    """
                    insert into judge_rating as t (judge_id, question_id, criterion, institution_id, study_id, value, at) values ($3, $4, $5, $1, $2, $6, $7)
                    on conflict (judge_id, question_id, criterion) do update set value = excluded.value, at = excluded.at where t.value <> excluded.value
                    """,
                    cancellation, visit.InstitutionId, visit.StudyId, Judge, question, JudgingWords.Stored(criterion), value, visit.Now);
            }

            if (comment.Length == 0)
            {
                await Connection.RunAsync("delete from judge_comment where institution_id = $1 and judge_id = $2 and question_id = $3", cancellation, visit.InstitutionId, Judge, question);
            }
            else
            {
                await Connection.RunAsync(
                    """
                    insert into judge_comment as c (judge_id, question_id, institution_id, study_id, body, at) values ($3, $4, $1, $2, $5, $6)
                    on conflict (judge_id, question_id) do update set body = excluded.body, at = excluded.at where c.body <> excluded.body
                    """,
                    cancellation, visit.InstitutionId, visit.StudyId, Judge, question, comment, visit.Now);
            }
        }, cancellation));

    /// <summary>She says that she is done; she may still change what she gave until the round is closed.</summary>
    /// <returns>False where her address was taken back, or the round closed, meanwhile.</returns>
    public Task<bool> FinishAsync(CancellationToken cancellation) => LinkVisit.TryAsync(() => visit.Acts.TryAsync(
        ActKinds.JudgeFinished, new { name = Round },
        async () => await Connection.RunAsync("update judge set finished_at = $3 where institution_id = $1 and id = $2", cancellation, visit.InstitutionId, Judge, visit.Now) > 0, cancellation));
}
