using Lazo.Domain.Research.Structures;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Structures;

/// <summary>A sentence of a structure as it is kept, with what it rests on.</summary>
/// <param name="Version">Counts its changes: who saves says which one she saw.</param>
/// <param name="By">The name of who wrote it last.</param>
public sealed record WrittenSentence(StructureSentence Sentence, int Place, int Version, string By, DateTimeOffset ChangedAt);

/// <summary>The structure of what was lived: of one document, or common to several persons.</summary>
/// <param name="Document">Null: common.</param>
/// <param name="Name">Of a document's, the document's name.</param>
/// <param name="Person">The code of whose document it is; null of a common one, and of a document without a code.</param>
public sealed record Structure(Guid Id, Guid? Document, string Name, string? Person, string By, DateTimeOffset At, IReadOnlyList<WrittenSentence> Sentences)
{
    public IReadOnlyList<StructureSentence> Plain => [.. Sentences.Select(one => one.Sentence)];
}

/// <summary>The structures of a study, and the acts that write them.</summary>
public sealed class StructureStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Of a sentence.</summary>
    public const int Longest = 4_000;

    /// <summary>Of a name.</summary>
    public const int LongestName = 160;

    /// <summary>The code of whose document <c>d</c> is, with its participant <c>p</c>.</summary>
    internal const string PersonOfDocument = "coalesce(p.lane || p.number, d.narrative)";

    private const string ListSql = $"""
        select s.id, s.document_id, coalesce(d.name, s.name), {PersonOfDocument}, c.name, s.at
        from structure s
        join coder c on c.id = s.author_id
        left join document d on d.id = s.document_id
        left join participant p on p.id = d.participant_id
        where s.institution_id = $1 and s.study_id = $2 and ($3::uuid is null or s.id = $3)
        order by s.document_id is null, s.place, p.lane, p.number, 3
        """;

    private const string SentencesSql = $"""
        select s.structure_id, s.id, s.text, s.place, s.version, c.name, s.changed_at, coalesce(l.units, '{"{}"}'), coalesce(l.persons, '{"{}"}')
        from structure_sentence s
        join coder c on c.id = s.author_id
        left join lateral (
          select array_agg(u.id order by p.lane, p.number, d.name, u.from_at) as units, array_agg(distinct {PersonOfDocument}) filter (where {PersonOfDocument} is not null) as persons
          from sentence_unit l join meaning_unit u on u.id = l.unit_id join document d on d.id = u.document_id left join participant p on p.id = d.participant_id
          where l.sentence_id = s.id) l on true
        where s.institution_id = $1 and s.study_id = $2 and ($3::uuid is null or s.structure_id = $3)
        order by s.structure_id, s.place, s.id
        """;

    /// <summary>Every structure: those of documents first, then the common ones.</summary>
    public Task<IReadOnlyList<Structure>> ListAsync(CancellationToken cancellation) => ReadAsync(null, cancellation);

    /// <summary>One; null without such a structure in the study.</summary>
    public async Task<Structure?> FindAsync(Guid structure, CancellationToken cancellation) => (await ReadAsync(structure, cancellation)).FirstOrDefault();

    /// <summary>That of a document; null where none was begun.</summary>
    public async Task<Structure?> OfDocumentAsync(Guid document, CancellationToken cancellation) =>
        (await connection.RowsAsync("select id from structure where institution_id = $1 and study_id = $2 and document_id = $3", r => (Guid?)r.GetGuid(0), cancellation, study.InstitutionId, study.Id, document))
        .FirstOrDefault() is { } id ? await FindAsync(id, cancellation) : null;

    /// <summary>The codes of the persons whose own structure is written: those who count for a common one.</summary>
    public Task<List<string>> PersonsAsync(CancellationToken cancellation) => connection.RowsAsync(
        $"""
        select distinct {PersonOfDocument} from structure s join document d on d.id = s.document_id left join participant p on p.id = d.participant_id
        where s.institution_id = $1 and s.study_id = $2 and {PersonOfDocument} is not null and exists (select from structure_sentence t where t.structure_id = s.id) order by 1
        """,
        r => r.GetString(0), cancellation, study.InstitutionId, study.Id);

    /// <summary>Begins a common structure.</summary>
    /// <returns>The codes there are where they are too few, and then nothing was begun.</returns>
    /// <exception cref="PostgresException">Unique violation: one of this name is there.</exception>
    public async Task<(Guid Id, long? Act, IReadOnlyList<string>? TooFew)> BeginCommonAsync(string name, Guid coder, DateTimeOffset now, CancellationToken cancellation)
    {
        if (CommonStructure.Against(await PersonsAsync(cancellation), []).TooFew is { } few)
            return (Guid.Empty, null, few);
        var id = Guid.CreateVersion7(now);
        var act = await acts.DoAsync(ActKinds.CommonBegun, new { structure = id, name }, () => connection.RunAsync(
            """
            insert into structure (id, institution_id, study_id, name, place, author_id, at)
            select $3, $1, $2, $4, coalesce(max(s.place), 0) + 1, $5, $6 from structure s where s.institution_id = $1 and s.study_id = $2
            """,
            cancellation, study.InstitutionId, study.Id, id, name, coder, now), cancellation);
        return (id, act, null);
    }

    /// <summary>Gives a common structure another name.</summary>
    /// <exception cref="PostgresException">Unique violation: one of this name is there.</exception>
    public Task<long?> RenameAsync(Guid structure, string name, CancellationToken cancellation) => acts.TryAsync(ActKinds.StructureChanged, new { structure, name }, async () => await connection.RunAsync(
        "update structure set name = $4 where institution_id = $1 and study_id = $2 and id = $3 and document_id is null and name <> $4", cancellation, study.InstitutionId, study.Id, structure, name) > 0, cancellation);

    /// <summary>Takes a structure away with its sentences.</summary>
    public Task<long?> RemoveAsync(Structure structure, CancellationToken cancellation) => acts.TryAsync(ActKinds.StructureRemoved, new { structure = structure.Id, name = structure.Name }, async () => await connection.RunAsync(
        "delete from structure where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, structure.Id) > 0, cancellation);

    /// <summary>The structure of a document, begun if there is none, within an act that is under way.</summary>
    internal async Task<Guid> EnsureAsync(Guid document, Guid coder, DateTimeOffset now, CancellationToken cancellation)
    {
        await connection.RunAsync(
            "insert into structure (id, institution_id, study_id, document_id, author_id, at) values ($3, $1, $2, $4, $5, $6) on conflict (document_id) do nothing",
            cancellation, study.InstitutionId, study.Id, Guid.CreateVersion7(now), document, coder, now);
        return (await connection.RowsAsync("select id from structure where institution_id = $1 and study_id = $2 and document_id = $3", r => r.GetGuid(0), cancellation, study.InstitutionId, study.Id, document))[0];
    }

    private async Task<IReadOnlyList<Structure>> ReadAsync(Guid? structure, CancellationToken cancellation)
    {
        var sentences = (await connection.RowsAsync(
            SentencesSql,
            r => (Structure: r.GetGuid(0), Written: new WrittenSentence(
                new StructureSentence(r.GetGuid(1), r.GetString(2), r.GetFieldValue<Guid[]>(7), r.GetFieldValue<string[]>(8)), r.GetInt32(3), r.GetInt32(4), r.GetString(5), r.At(6))),
            cancellation, study.InstitutionId, study.Id, structure)).ToLookup(one => one.Structure, one => one.Written);
        return await connection.RowsAsync(
            ListSql,
            r => new Structure(r.GetGuid(0), r.IsDBNull(1) ? null : r.GetGuid(1), r.GetString(2), r.TextOrNull(3), r.GetString(4), r.At(5), [.. sentences[r.GetGuid(0)]]),
            cancellation, study.InstitutionId, study.Id, structure);
    }
}
