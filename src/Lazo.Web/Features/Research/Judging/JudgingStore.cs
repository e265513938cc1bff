using Lazo.Domain.Research.Judging;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Research.Links;
using Npgsql;

namespace Lazo.Web.Features.Research.Judging;

/// <summary>Rounds of judging as the team runs them: opened on a published version, judges asked by a link, what they said answered.</summary>
public sealed class JudgingStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts, int person, DateTimeOffset now)
{
    private const string RoundSql = """
        select r.id, r.version_id, r.name, r.words, r.lowest, r.highest, r.v_from::float8, r.cvc_from::float8, r.opened_at, r.closed_at, i.name || ' · v' || v.number
        from judging_round r join instrument_version v on v.id = r.version_id join instrument i on i.id = v.instrument_id where r.institution_id = $1 and r.study_id = $2
        """;

    private const string JudgesSql = """
        select j.id, j.link_id, j.number, j.name, j.finished_at, l.revoked_at is not null,
               (select count(distinct t.question_id) from judge_rating t where t.judge_id = j.id)::int
        from judge j join study_link l on l.id = j.link_id where j.institution_id = $1 and j.study_id = $2 and j.round_id = $3 order by j.number
        """;

    private const string LinkSql = """
        insert into study_link (id, institution_id, study_id, kind, digest, made_at, made_by) values ($3, $1, $2, 'judging', $4, $5, $6)
        """;

    public Task<List<JudgingRound>> ListAsync(CancellationToken cancellation) => connection.RowsAsync(RoundSql + " order by r.opened_at desc", Round, cancellation, study.InstitutionId, study.Id);

    public Task<JudgingRound?> ReadAsync(Guid round, CancellationToken cancellation) => connection.FirstAsync(RoundSql + " and r.id = $3", Round, cancellation, study.InstitutionId, study.Id, round);

    public Task<List<Judge>> JudgesAsync(Guid round, CancellationToken cancellation) => connection.RowsAsync(
        JudgesSql, r => new Judge(r.GetGuid(0), r.GetGuid(1), r.GetInt32(2), r.GetString(3), r.AtOrNull(4), r.GetBoolean(5), r.GetInt32(6)), cancellation, study.InstitutionId, study.Id, round);

    public Task<List<Rating>> RatingsAsync(Guid round, CancellationToken cancellation) => connection.RowsAsync(
        "select t.judge_id, t.question_id, t.criterion, t.value from judge_rating t join judge j on j.id = t.judge_id where t.institution_id = $1 and t.study_id = $2 and j.round_id = $3",
        r => new Rating(r.GetGuid(0), r.GetGuid(1), JudgingWords.CriterionOf(r.GetString(2)), r.GetInt32(3)), cancellation, study.InstitutionId, study.Id, round);

    public Task<List<JudgeComment>> CommentsAsync(Guid round, CancellationToken cancellation) => connection.RowsAsync(
        "select c.question_id, j.number, c.body from judge_comment c join judge j on j.id = c.judge_id where c.institution_id = $1 and c.study_id = $2 and j.round_id = $3 order by j.number",
        r => new JudgeComment(r.GetGuid(0), r.GetInt32(1), r.GetString(2)), cancellation, study.InstitutionId, study.Id, round);

    public Task<List<JudgingAnswer>> AnswersAsync(Guid round, CancellationToken cancellation) => connection.RowsAsync(
        """
        select o.question_id, o.outcome, o.why, p.given_name || ' ' || p.family_name, o.at
        from judging_outcome o join person p on p.id = o.person_id where o.institution_id = $1 and o.study_id = $2 and o.round_id = $3
        """,
        r => new JudgingAnswer(r.GetGuid(0), Enum.Parse<Outcome>(r.GetString(1), ignoreCase: true), r.GetString(2), r.GetString(3), r.At(4)), cancellation, study.InstitutionId, study.Id, round);

    /// <summary>Opens a round on a published version.</summary>
    public async Task<(Guid Round, long Act)> OpenAsync(InstrumentForm form, string name, string words, JudgingScale scale, CancellationToken cancellation)
    {
        if (form.IsDraft)
            throw new InvalidOperationException("A draft isn't judged: it may change under the judges.");
        var id = Guid.CreateVersion7(now);
        var act = await acts.DoAsync(ActKinds.JudgingOpened, new { round = id, version = form.Id, name }, () => connection.RunAsync(
            """
            insert into judging_round (id, institution_id, study_id, version_id, name, words, lowest, highest, v_from, cvc_from, opened_at)
            values ($3, $1, $2, $4, $5, $6, $7, $8, $9::float8::numeric, $10::float8::numeric, $11)
            """,
            cancellation, study.InstitutionId, study.Id, id, form.Id, name, words, scale.Lowest, scale.Highest, scale.FromV, scale.FromCvc, now), cancellation);
        return (id, act);
    }

    /// <summary>Closes a round, or opens it again: closed, judges read and no longer change.</summary>
    public Task<long> CloseAsync(JudgingRound round, bool closed, CancellationToken cancellation) => acts.DoAsync(ActKinds.JudgingClosed, new { round = round.Id, name = round.Name, closed }, () => connection.RunAsync(
        "update judging_round set closed_at = $4 where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, round.Id, closed ? now : null), cancellation);

    /// <summary>Asks somebody to judge.</summary>
    /// <returns>What goes into her address; it is kept nowhere. And her number.</returns>
    public async Task<(string Token, Guid Judge)> InviteAsync(JudgingRound round, string name, CancellationToken cancellation)
    {
        var (token, link, judge) = (LinkAddress.New(), Guid.CreateVersion7(now), Guid.CreateVersion7(now));
        await acts.DoAsync(ActKinds.JudgeInvited, new { round = round.Id, judge, name = round.Name }, async () =>
        {
            // Two who invite at once number one after the other.
            await connection.RunAsync("select from judging_round where institution_id = $1 and study_id = $2 and id = $3 for update", cancellation, study.InstitutionId, study.Id, round.Id);
            await connection.RunAsync(LinkSql, cancellation, study.InstitutionId, study.Id, link, LinkAddress.Digest(token), now, person);
            await connection.RunAsync(
                "insert into judge (id, institution_id, study_id, round_id, link_id, number, name) select $3, $1, $2, $4, $5, coalesce(max(j.number), 0) + 1, $6 from judge j where j.institution_id = $1 and j.round_id = $4",
                cancellation, study.InstitutionId, study.Id, judge, round.Id, link, name);
        }, cancellation);
        return (token, judge);
    }

    /// <summary>Gives a judge another address in the place of the one that she lost; what she gave stays.</summary>
    public async Task<string> RenewAsync(JudgingRound round, Judge judge, CancellationToken cancellation)
    {
        var (token, link) = (LinkAddress.New(), Guid.CreateVersion7(now));
        await acts.DoAsync(ActKinds.JudgeInvited, new { round = round.Id, judge = judge.Id, name = round.Name }, async () =>
        {
            await RevokeLinkAsync(judge, cancellation);
            await connection.RunAsync(LinkSql, cancellation, study.InstitutionId, study.Id, link, LinkAddress.Digest(token), now, person);
            await connection.RunAsync("update judge set link_id = $4 where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, judge.Id, link);
        }, cancellation);
        return token;
    }

    /// <summary>Her address opens nothing any more; what she gave stays.</summary>
    public Task<long> RevokeAsync(JudgingRound round, Judge judge, CancellationToken cancellation) => acts.DoAsync(
        ActKinds.JudgeInvited, new { round = round.Id, judge = judge.Id, name = round.Name, revoked = true }, () => RevokeLinkAsync(judge, cancellation), cancellation);

    /// <summary>Says what was done with what judges said of a question, and why.</summary>
    public Task<long> AnswerAsync(JudgingRound round, Guid question, string called, Outcome outcome, string why, CancellationToken cancellation) => acts.DoAsync(
        ActKinds.JudgingAnswered, new { round = round.Id, question, name = called }, () => connection.RunAsync(
            """
            insert into judging_outcome (round_id, question_id, institution_id, study_id, outcome, why, at, person_id) values ($3, $4, $1, $2, $5, $6, $7, $8)
            on conflict (round_id, question_id) do update set outcome = excluded.outcome, why = excluded.why, at = excluded.at, person_id = excluded.person_id
            """,
            cancellation, study.InstitutionId, study.Id, round.Id, question, outcome.ToString().ToLowerInvariant(), why, now, person), cancellation);

    private Task RevokeLinkAsync(Judge judge, CancellationToken cancellation) => connection.RunAsync(
        "update study_link set revoked_at = $4 where institution_id = $1 and study_id = $2 and id = $3 and revoked_at is null", cancellation, study.InstitutionId, study.Id, judge.Link, now);

    private static JudgingRound Round(NpgsqlDataReader r) => new(
        r.GetGuid(0), r.GetGuid(1), r.GetString(2), r.GetString(3), new JudgingScale(r.GetInt32(4), r.GetInt32(5), r.GetDouble(6), r.GetDouble(7)), r.At(8), r.AtOrNull(9), r.GetString(10));
}
