using Lazo.Domain.Research.Validation;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Links;
using Npgsql;

namespace Lazo.Web.Features.Research.Validation;

/// <summary>A participant, and how far her validation is.</summary>
/// <param name="Code">E6.</param>
/// <param name="Validation">Null until something was chosen for her.</param>
/// <param name="Agreed">Null: she didn't answer yet; false: she prefers not to take part.</param>
/// <param name="Owed">Judgements to which nobody answered what changed, or why not.</param>
public sealed record ValidationState(Guid Participant, string Code, Guid? Validation, string Greeting, LinkState Link, DateTimeOffset? EndsAt, bool? Agreed, int Items, int Judged, int Owed);

/// <summary>What her address does.</summary>
public enum LinkState : byte
{
    None,
    Open,
    Over,
    Revoked,
}

/// <summary>Something she is shown, what she gave of it, and what became of it.</summary>
public sealed record ValidationItem(Guid Id, Guid Validation, Guid Document, int Place, string Quotation, string Said, RespondentJudgement? Given, DateTimeOffset? GivenAt, IReadOnlyList<ValidationOutcome> Outcomes);

/// <summary>What changed after a judgement, or why nothing did.</summary>
public sealed record ValidationOutcome(Guid Item, bool Changed, string What, string Why, string By, DateTimeOffset At);

/// <summary>Words of hers that could be shown to her, with what is said of them so far.</summary>
/// <param name="Unit">The number of the unit that they are; null: they were coded.</param>
/// <param name="Code">What they were coded with; empty for a unit.</param>
public sealed record ValidationCandidate(Guid Document, string Name, int? Unit, string Code, string Quotation, string Said);

/// <summary>Respondent validation as the team keeps it: what is shown to whom, by which address, and what was done with what she said.</summary>
public sealed class ValidationStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    private const string StatesSql = """
        select p.id, p.lane || p.number, v.id, coalesce(v.greeting, ''),
               case when l.id is null then 0 when l.revoked_at is not null then 3 when l.ends_at is not null and l.ends_at <= $3 then 2 else 1 end, l.ends_at, c.agreed,
               (select count(*) from validation_item i where i.validation_id = v.id)::int,
               (select count(*) from validation_item i join validation_judgement j on j.item_id = i.id where i.validation_id = v.id)::int,
               (select count(*) from validation_item i join validation_judgement j on j.item_id = i.id
                where i.validation_id = v.id and (least(j.accuracy, j.adequacy, j.fairness) < $4 or j.word <> '') and not exists (select from validation_outcome o where o.item_id = i.id and o.at >= j.at))::int
        from participant p
        left join validation v on v.participant_id = p.id left join study_link l on l.id = v.link_id left join validation_consent c on c.validation_id = v.id
        where p.institution_id = $1 and p.study_id = $2 order by p.lane desc, p.number
        """;

    private const string ItemsSql = """
        select i.id, i.validation_id, i.document_id, i.place, i.quotation, i.said, j.item_id is not null, j.accuracy, j.adequacy, j.fairness, coalesce(j.word, ''), j.at
        from validation_item i left join validation_judgement j on j.item_id = i.id
        where i.institution_id = $1 and i.study_id = $2 and ($3::uuid is null or i.validation_id = $3) order by i.place, i.id
        """;

    // Her units with their meaning, her codings, and what structures say of her units: all from documents of hers.
    private const string CandidatesSql = """
        select d.id, d.name, u.place, '' as code, substr(v.text, u.from_at + 1, u.to_at - u.from_at) as words,
               coalesce((select s.text from sentence_unit su join structure_sentence s on s.id = su.sentence_id where su.unit_id = u.id order by s.place limit 1),
                        (select g.text from giorgi_version g where g.unit_id = u.id and g.cell = 'meaning' order by g.version desc limit 1), '') as said, u.from_at
        from placed_unit u join document d on d.id = u.document_id join document_version v on v.document_id = d.id and v.version = d.version
        where u.institution_id = $1 and u.study_id = $2 and d.participant_id = $3
        union all
        select d.id, d.name, null, k.name, substr(v.text, c.from_at + 1, c.to_at - c.from_at), '', c.from_at
        from coding c join code k on k.id = c.code_id join document d on d.id = c.document_id join document_version v on v.document_id = d.id and v.version = d.version
        where c.institution_id = $1 and c.study_id = $2 and d.participant_id = $3
        order by 2, 3 nulls last, 7, 4
        """;

    private object[] Here => [study.InstitutionId, study.Id];

    /// <summary>Every participant.</summary>
    public Task<List<ValidationState>> StatesAsync(DateTimeOffset now, CancellationToken cancellation) => connection.RowsAsync(
        StatesSql,
        r => new ValidationState(
            r.GetGuid(0), r.GetString(1), r.IsDBNull(2) ? null : r.GetGuid(2), r.GetString(3), (LinkState)r.GetInt32(4), r.AtOrNull(5), r.IsDBNull(6) ? null : r.GetBoolean(6), r.GetInt32(7), r.GetInt32(8), r.GetInt32(9)),
        cancellation, [.. Here, now, RespondentJudgement.Agrees]);

    /// <summary>What one participant is shown; of null, what all are.</summary>
    public async Task<IReadOnlyList<ValidationItem>> ItemsAsync(Guid? validation, CancellationToken cancellation)
    {
        var outcomes = (await connection.RowsAsync(
            "select o.item_id, o.changed, o.what, o.why, c.name, o.at from validation_outcome o join coder c on c.id = o.author_id where o.institution_id = $1 and o.study_id = $2 order by o.at, o.id",
            r => new ValidationOutcome(r.GetGuid(0), r.GetBoolean(1), r.GetString(2), r.GetString(3), r.GetString(4), r.At(5)), cancellation, Here)).ToLookup(one => one.Item);
        return await connection.RowsAsync(ItemsSql, r => Item(r, [.. outcomes[r.GetGuid(0)]]), cancellation, [.. Here, validation]);
    }

    public Task<List<ValidationCandidate>> CandidatesAsync(Guid participant, CancellationToken cancellation) => connection.RowsAsync(
        CandidatesSql, r => new ValidationCandidate(r.GetGuid(0), r.GetString(1), r.IntOrNull(2), r.GetString(3), r.GetString(4), r.GetString(5)), cancellation, [.. Here, participant]);

    /// <summary>Chooses something to be shown to her: words of her own, and what is said of them.</summary>
    /// <returns>The act; null where the words aren't in a document of hers.</returns>
    public Task<long?> AddAsync(ValidationState of, Guid document, string quotation, string said, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.ValidationChosen, new { participant = of.Participant, name = of.Code }, async () => await connection.RunAsync(
            """
            insert into validation_item (id, institution_id, study_id, validation_id, document_id, place, quotation, said)
            select $3, $1, $2, $4, d.id, coalesce((select max(i.place) from validation_item i where i.validation_id = $4), 0) + 1, $6, $7
            from document d join document_version v on v.document_id = d.id and v.version = d.version
            where d.institution_id = $1 and d.study_id = $2 and d.id = $5 and d.participant_id = $8 and position($6 in v.text) > 0
            """,
            cancellation, [.. Here, Guid.CreateVersion7(now), await EnsureAsync(of.Participant, now, cancellation), document, quotation, said, of.Participant]) > 0, cancellation);

    /// <summary>Takes back what she hasn't judged.</summary>
    public Task<long?> RemoveAsync(ValidationState of, Guid item, CancellationToken cancellation) => acts.TryAsync(ActKinds.ValidationChosen, new { participant = of.Participant, name = of.Code }, async () => await connection.RunAsync(
        "delete from validation_item i where i.institution_id = $1 and i.study_id = $2 and i.id = $3 and i.validation_id = $4 and not exists (select from validation_judgement j where j.item_id = i.id)",
        cancellation, [.. Here, item, of.Validation]) > 0, cancellation);

    public Task<long?> GreetAsync(ValidationState of, string greeting, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(ActKinds.ValidationChosen, new { participant = of.Participant, name = of.Code }, async () => await connection.RunAsync(
        "update validation set greeting = $4 where institution_id = $1 and study_id = $2 and id = $3", cancellation, [.. Here, await EnsureAsync(of.Participant, now, cancellation), greeting]) > 0, cancellation);

    /// <summary>Gives her an address; one that she had opens nothing any more.</summary>
    /// <returns>What stands in the address: it is kept nowhere.</returns>
    public async Task<string> InviteAsync(ValidationState of, int person, DateTimeOffset endsAt, DateTimeOffset now, CancellationToken cancellation)
    {
        var (token, link) = (LinkAddress.New(), Guid.CreateVersion7(now));
        await acts.DoAsync(ActKinds.ValidationInvited, new { participant = of.Participant, name = of.Code }, async () =>
        {
            var validation = await EnsureAsync(of.Participant, now, cancellation);
            await RevokeLinkAsync(validation, now, cancellation);
            await connection.RunAsync(
                "insert into study_link (id, institution_id, study_id, kind, digest, made_at, made_by, ends_at) values ($3, $1, $2, 'validation', $4, $5, $6, $7)",
                cancellation, [.. Here, link, LinkAddress.Digest(token), now, person, endsAt]);
            await connection.RunAsync("update validation set link_id = $4 where institution_id = $1 and study_id = $2 and id = $3", cancellation, [.. Here, validation, link]);
        }, cancellation);
        return token;
    }

    /// <summary>Her address opens nothing any more; what she said stays.</summary>
    public Task<long> RevokeAsync(ValidationState of, DateTimeOffset now, CancellationToken cancellation) => acts.DoAsync(
        ActKinds.ValidationRevoked, new { participant = of.Participant, name = of.Code }, () => RevokeLinkAsync(of.Validation ?? Guid.Empty, now, cancellation), cancellation);

    /// <summary>Says what changed after what she said, or why nothing did.</summary>
    public Task<long?> AnswerAsync(ValidationState of, Guid item, string what, string why, Guid author, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.ValidationAnswered, new { participant = of.Participant, item, changed = what.Length > 0, name = of.Code }, async () => await connection.RunAsync(
            """
            insert into validation_outcome (id, institution_id, study_id, item_id, changed, what, why, author_id, at)
            select $3, $1, $2, j.item_id, $6 <> '', $6, $7, $8, $9 from validation_judgement j join validation_item i on i.id = j.item_id
            where j.institution_id = $1 and j.study_id = $2 and j.item_id = $4 and i.validation_id = $5
            """,
            cancellation, [.. Here, Guid.CreateVersion7(now), item, of.Validation, what, why, author, now]) > 0, cancellation);

    internal static ValidationItem Item(NpgsqlDataReader r, IReadOnlyList<ValidationOutcome> outcomes) => new(
        r.GetGuid(0), r.GetGuid(1), r.GetGuid(2), r.GetInt32(3), r.GetString(4), r.GetString(5),
        r.GetBoolean(6) ? new RespondentJudgement(Given(r, 7), Given(r, 8), Given(r, 9), r.GetString(10)) : null, r.AtOrNull(11), outcomes);

    private static int? Given(NpgsqlDataReader r, int column) => r.IsDBNull(column) ? null : r.GetInt16(column);

    private async Task<Guid> EnsureAsync(Guid participant, DateTimeOffset now, CancellationToken cancellation)
    {
        await connection.RunAsync(
            "insert into validation (id, institution_id, study_id, participant_id, made_at) select $3, $1, $2, p.id, $5 from participant p where p.institution_id = $1 and p.study_id = $2 and p.id = $4 on conflict (participant_id) do nothing",
            cancellation, [.. Here, Guid.CreateVersion7(now), participant, now]);
        return (await connection.RowsAsync("select id from validation where institution_id = $1 and study_id = $2 and participant_id = $3", r => r.GetGuid(0), cancellation, [.. Here, participant]))[0];
    }

    private Task RevokeLinkAsync(Guid validation, DateTimeOffset now, CancellationToken cancellation) => connection.RunAsync(
        "update study_link l set revoked_at = $4 from validation v where v.institution_id = $1 and v.study_id = $2 and v.id = $3 and l.id = v.link_id and l.revoked_at is null", cancellation, [.. Here, validation, now]);
}
