using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Rounds;

/// <summary>A round in which each codes alone.</summary>
/// <param name="Mine">Who asks codes in it.</param>
public sealed record Round(Guid Id, string Name, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt, bool Mine, IReadOnlyList<RoundText> Texts, IReadOnlyList<RoundCoder> Coders);

/// <summary>A text of a round.</summary>
/// <param name="Read">Who asks has said that she is through with it.</param>
public sealed record RoundText(Guid Id, string Name, bool Read);

/// <summary>Somebody who codes in a round.</summary>
/// <param name="Read">How many texts she says she is through with: nothing of whether she marked in them.</param>
public sealed record RoundCoder(Guid Id, string Name, int Read);

/// <summary>Somebody of the team who can code.</summary>
public sealed record PossibleCoder(int Person, string Name);

/// <summary>Rounds of blind coding: opened, read through, closed; and the hand of what was agreed upon afterwards.</summary>
public sealed class RoundStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Of a name.</summary>
    public const int Longest = 80;

    private const string ListSql = """
        select r.id, r.name, r.opened_at, r.closed_at, exists (select from blind_round_coder c join coder o on o.id = c.coder_id where c.round_id = r.id and o.person_id = $3)
        from blind_round r where r.institution_id = $1 and r.study_id = $2 order by r.closed_at is not null, r.opened_at desc
        """;

    private const string TextsSql = """
        select rd.round_id, d.id, d.name, exists (select from blind_round_done x join coder o on o.id = x.coder_id where x.round_id = rd.round_id and x.document_id = d.id and o.person_id = $3)
        from blind_round_document rd join document d on d.id = rd.document_id where rd.institution_id = $1 and rd.study_id = $2 order by d.folder, d.place, (select p.lane from participant p where p.id = d.participant_id), (select p.number from participant p where p.id = d.participant_id), d.name
        """;

    private const string CodersSql = """
        select rc.round_id, o.id, o.name, (select count(*) from blind_round_done x where x.round_id = rc.round_id and x.coder_id = o.id)::int
        from blind_round_coder rc join coder o on o.id = rc.coder_id where rc.institution_id = $1 and rc.study_id = $2 order by o.name
        """;

    private const string PossibleSql = """
        select m.person_id, p.given_name || ' ' || p.family_name from study_member m join person p on p.id = m.person_id
        where m.institution_id = $1 and m.study_id = $2 and m.until is null and m.role <> 'reader' order by p.sort_name
        """;

    public async Task<IReadOnlyList<Round>> ListAsync(int viewer, CancellationToken cancellation)
    {
        object[] asked = [study.InstitutionId, study.Id, viewer];
        var texts = (await connection.RowsAsync(TextsSql, r => (Round: r.GetGuid(0), Text: new RoundText(r.GetGuid(1), r.GetString(2), r.GetBoolean(3))), cancellation, asked)).ToLookup(one => one.Round, one => one.Text);
        var coders = (await connection.RowsAsync(CodersSql, r => (Round: r.GetGuid(0), Coder: new RoundCoder(r.GetGuid(1), r.GetString(2), r.GetInt32(3))), cancellation, asked[..2])).ToLookup(one => one.Round, one => one.Coder);
        return await connection.RowsAsync(
            ListSql, r => new Round(r.GetGuid(0), r.GetString(1), r.At(2), r.AtOrNull(3), r.GetBoolean(4), [.. texts[r.GetGuid(0)]], [.. coders[r.GetGuid(0)]]), cancellation, asked);
    }

    /// <summary>Who can be asked to code.</summary>
    public Task<List<PossibleCoder>> PossibleAsync(CancellationToken cancellation) => connection.RowsAsync(PossibleSql, r => new PossibleCoder(r.GetInt32(0), r.GetString(1)), cancellation, study.InstitutionId, study.Id);

    /// <summary>Opens a round: from now on each of them sees in these texts only her own marks.</summary>
    /// <param name="people">Members of the team; whoever never marked gets her hand.</param>
    public async Task<(Guid Id, long Act)> OpenAsync(string name, IReadOnlyCollection<Guid> documents, IReadOnlyCollection<PossibleCoder> people, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        var act = await acts.DoAsync(ActKinds.RoundOpened, new { round = id, name }, async () =>
        {
            await connection.RunAsync("insert into blind_round (id, institution_id, study_id, name, opened_at) values ($3, $1, $2, $4, $5)", cancellation, study.InstitutionId, study.Id, id, name, now);
            foreach (var one in people)
            {
                await connection.RunAsync(
                    "insert into coder (id, institution_id, study_id, person_id, name) values ($3, $1, $2, $4, $5) on conflict (study_id, person_id) do nothing", cancellation, study.InstitutionId, study.Id, Guid.CreateVersion7(now), one.Person, one.Name);
            }

            await connection.RunAsync(
                "insert into blind_round_document (institution_id, study_id, round_id, document_id) select $1, $2, $3, d.id from document d where d.study_id = $2 and d.id = any ($4)", cancellation, study.InstitutionId, study.Id, id, documents.ToArray());
            await connection.RunAsync(
                "insert into blind_round_coder (institution_id, study_id, round_id, coder_id) select $1, $2, $3, o.id from coder o where o.study_id = $2 and o.person_id = any ($4)",
                cancellation, study.InstitutionId, study.Id, id, people.Select(one => one.Person).ToArray());
        }, cancellation);
        return (id, act);
    }

    /// <summary>Closes a round: all is seen again. Null where it was closed.</summary>
    public Task<long?> CloseAsync(Round round, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(ActKinds.RoundClosed, new { round = round.Id, name = round.Name }, async () =>
        await connection.RunAsync("update blind_round set closed_at = $4 where institution_id = $1 and study_id = $2 and id = $3 and closed_at is null", cancellation, study.InstitutionId, study.Id, round.Id, now) > 0, cancellation);

    /// <summary>“I am through with this text”, or “not yet after all”.</summary>
    public Task<long?> ReadAsync(Round round, RoundText text, Guid coder, bool read, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        read ? ActKinds.RoundRead : ActKinds.RoundUnread, new { round = round.Id, document = text.Id }, async () => (read
            ? await connection.RunAsync("insert into blind_round_done (institution_id, study_id, round_id, document_id, coder_id, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing", cancellation, study.InstitutionId, study.Id, round.Id, text.Id, coder, now)
            : await connection.RunAsync("delete from blind_round_done where institution_id = $1 and study_id = $2 and round_id = $3 and document_id = $4 and coder_id = $5", cancellation, study.InstitutionId, study.Id, round.Id, text.Id, coder)) > 0, cancellation);
}
