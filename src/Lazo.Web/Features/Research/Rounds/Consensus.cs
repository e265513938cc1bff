using Lazo.Domain.Research.Agreement;
using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Rounds;

/// <summary>The hand of what two agreed upon: its marks are copies of theirs, taken one by one.</summary>
/// <remarks>Of a closed round that gave the text to both it is the round's own; without one, the study's. It is nobody's, so it can be counted and left out apart.</remarks>
public sealed class Consensus(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    private const string RoundSql = """
        select r.id, r.name, r.consensus_id from blind_round r
        where r.institution_id = $1 and r.study_id = $2 and r.closed_at is not null and exists (select from blind_round_document d where d.round_id = r.id and d.document_id = $3)
          and (select count(*) from blind_round_coder c where c.round_id = r.id and c.coder_id = any ($4)) = 2
        order by r.closed_at desc limit 1
        """;

    private const string OwnSql = "select c.coder_id from study_consensus c where c.institution_id = $1 and c.study_id = $2";

    private const string TakeSql = """
        insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at)
        select gen_random_uuid(), $1, $2, $3, m.code, $4, m.f, m.t, $8 from unnest($5::uuid[], $6::int[], $7::int[]) as m (code, f, t)
        """;

    /// <summary>The hand, if somebody took something with it already.</summary>
    public async Task<Guid?> FindAsync(Guid document, Guid first, Guid second, CancellationToken cancellation) => (await RoundAsync(document, first, second, cancellation)) switch
    {
        { } round => round.Consensus,
        null => (await connection.RowsAsync(OwnSql, r => (Guid?)r.GetGuid(0), cancellation, study.InstitutionId, study.Id)).FirstOrDefault(),
    };

    /// <summary>Puts what one of them marked in these places in the place of what the consensus had there; each takes the stretches that stand as the first's.</summary>
    public Task<long> TakeAsync(Guid document, Guid first, Guid second, IReadOnlyList<Compared<Guid>> places, bool ofFirst, DateTimeOffset now, CancellationToken cancellation) => acts.DoAsync(
        ActKinds.CodingAgreed, places.Count == 1 ? new { document, code = places[0].Code, places = 1 } : new { document, places = places.Count }, async () =>
        {
            var hand = await HandAsync(document, first, second, now, cancellation);
            await connection.RunAsync(
                """
                delete from coding c using unnest($5::uuid[], $6::int[], $7::int[]) as p (code, f, t)
                where c.institution_id = $1 and c.study_id = $2 and c.document_id = $3 and c.coder_id = $4 and c.code_id = p.code and c.from_at < p.t and p.f < c.to_at
                """,
                cancellation, study.InstitutionId, study.Id, document, hand, places.Select(place => place.Code).ToArray(), places.Select(place => place.Place.From).ToArray(), places.Select(place => place.Place.To).ToArray());
            var marks = places.SelectMany(place => (ofFirst ? place.First : place.Second).Select(span => (place.Code, Span: span))).ToArray();
            await connection.RunAsync(
                TakeSql, cancellation, study.InstitutionId, study.Id, document, hand, marks.Select(mark => mark.Code).ToArray(), marks.Select(mark => mark.Span.From).ToArray(), marks.Select(mark => mark.Span.To).ToArray(), now);
        }, cancellation);

    private async Task<Guid> HandAsync(Guid document, Guid first, Guid second, DateTimeOffset now, CancellationToken cancellation)
    {
        // Two who take something up at once make one hand.
        await connection.RunAsync("select pg_advisory_xact_lock(hashtext('lazo.consensus'), $1)", cancellation, study.Id);
        if (await FindAsync(document, first, second, cancellation) is { } known)
            return known;
        var round = await RoundAsync(document, first, second, cancellation);
        var hand = Guid.CreateVersion7(now);
        await connection.RunAsync(
            "insert into coder (id, institution_id, study_id, name) values ($3, $1, $2, $4)", cancellation, study.InstitutionId, study.Id, hand, round is null ? "Consenso" : $"Consenso · {round.Name}");
        if (round is null)
            await connection.RunAsync("insert into study_consensus (study_id, institution_id, coder_id) values ($2, $1, $3)", cancellation, study.InstitutionId, study.Id, hand);
        else
            await connection.RunAsync("update blind_round set consensus_id = $4 where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, round.Id, hand);
        return hand;
    }

    private Task<ClosedRound?> RoundAsync(Guid document, Guid first, Guid second, CancellationToken cancellation) => connection.FirstAsync(
        RoundSql, r => new ClosedRound(r.GetGuid(0), r.GetString(1), r.IsDBNull(2) ? null : r.GetGuid(2)), cancellation, study.InstitutionId, study.Id, document, new[] { first, second });

    private sealed record ClosedRound(Guid Id, string Name, Guid? Consensus);
}
