using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Evidence;
using Npgsql;

namespace Lazo.Web.Features.Research.Types;

/// <summary>A type of what is lived, with who bears it.</summary>
public sealed record StudyType(Guid Id, string Name, string Description, IReadOnlyList<TypeBearer> Bearers);

/// <summary>A participant or a structure that shows a type.</summary>
/// <param name="Name">E6; of a structure its name.</param>
/// <param name="Person">E6; null where a structure is of several.</param>
public sealed record TypeBearer(Guid Id, Guid Type, string Name, string? Person, bool IsStructure);

/// <summary>An aspect under which types are compared.</summary>
public sealed record TypeAspect(Guid Id, string Name);

/// <summary>What is said of one type under one aspect, and how much it rests on.</summary>
public sealed record TypeSquare(Guid Id, Guid Type, Guid Aspect, string Words, int Evidence);

/// <summary>The types of a study and the table that compares them.</summary>
public sealed class TypeStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    private const string BearersSql = """
        select b.id, b.type_id, coalesce(p.lane || p.number, nullif(t.name, ''), d.name, ''), coalesce(p.lane || p.number, dp.lane || dp.number), b.structure_id is not null
        from type_bearer b left join participant p on p.id = b.participant_id left join structure t on t.id = b.structure_id left join document d on d.id = t.document_id left join participant dp on dp.id = d.participant_id
        where b.institution_id = $1 and b.study_id = $2 order by p.lane, p.number, 3
        """;

    private const string SquaresSql = """
        select w.id, w.type_id, w.aspect_id, w.words, (select count(*) from claim_evidence e where e.word_id = w.id)::int
        from type_word w where w.institution_id = $1 and w.study_id = $2
        """;

    private object[] Here => [study.InstitutionId, study.Id];

    public async Task<IReadOnlyList<StudyType>> TypesAsync(CancellationToken cancellation)
    {
        var bearers = (await connection.RowsAsync(BearersSql, r => new TypeBearer(r.GetGuid(0), r.GetGuid(1), r.GetString(2), r.TextOrNull(3), r.GetBoolean(4)), cancellation, Here)).ToLookup(one => one.Type);
        return await connection.RowsAsync(
            "select id, name, description from study_type where institution_id = $1 and study_id = $2 order by place, name", r => new StudyType(r.GetGuid(0), r.GetString(1), r.GetString(2), [.. bearers[r.GetGuid(0)]]), cancellation, Here);
    }

    public Task<List<TypeAspect>> AspectsAsync(CancellationToken cancellation) => connection.RowsAsync(
        "select id, name from type_aspect where institution_id = $1 and study_id = $2 order by place, name", r => new TypeAspect(r.GetGuid(0), r.GetString(1)), cancellation, Here);

    public Task<List<TypeSquare>> SquaresAsync(CancellationToken cancellation) => connection.RowsAsync(
        SquaresSql, r => new TypeSquare(r.GetGuid(0), r.GetGuid(1), r.GetGuid(2), r.GetString(3), r.GetInt32(4)), cancellation, Here);

    /// <summary>Who could bear a type: participants, and structures.</summary>
    public Task<List<(Guid Id, string Name, bool IsStructure)>> CandidatesAsync(CancellationToken cancellation) => connection.RowsAsync(
        """
        select id, name, structure from (
          select p.id, p.lane || p.number as name, false as structure, p.lane as l, p.number as n from participant p where p.institution_id = $1 and p.study_id = $2
          union all select t.id, coalesce(nullif(t.name, ''), d.name), true, coalesce(p.lane, ''), coalesce(p.number, 0)
            from structure t left join document d on d.id = t.document_id left join participant p on p.id = d.participant_id where t.institution_id = $1 and t.study_id = $2) c
        order by structure, l desc, n, name
        """, r => (r.GetGuid(0), r.GetString(1), r.GetBoolean(2)), cancellation, Here);

    /// <summary>Adds a type, or changes one.</summary>
    /// <exception cref="PostgresException">Unique violation: one of this name is there.</exception>
    public async Task<(Guid Id, long? Act)> SetTypeAsync(Guid? id, string name, string description, DateTimeOffset now, CancellationToken cancellation)
    {
        var number = id ?? Guid.CreateVersion7(now);
        return (number, await acts.TryAsync(id is null ? ActKinds.TypeAdded : ActKinds.TypeChanged, new { type = number, name }, async () => await connection.RunAsync(
            id is null
                ? "insert into study_type (id, institution_id, study_id, name, description, place) select $3, $1, $2, $4, $5, coalesce(max(place), 0) + 1 from study_type where institution_id = $1 and study_id = $2"
                : "update study_type set name = $4, description = $5 where institution_id = $1 and study_id = $2 and id = $3",
            cancellation, [.. Here, number, name, description]) > 0, cancellation));
    }

    public Task<long?> RemoveTypeAsync(StudyType type, CancellationToken cancellation) => acts.TryAsync(ActKinds.TypeRemoved, new { type = type.Id, name = type.Name }, async () =>
        await connection.RunAsync("delete from study_type where institution_id = $1 and study_id = $2 and id = $3", cancellation, [.. Here, type.Id]) > 0, cancellation);

    /// <summary>Says who bears a type: exactly those.</summary>
    public Task<long?> SetBearersAsync(StudyType type, IReadOnlyCollection<Guid> bearers, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(ActKinds.TypeBorne, new { type = type.Id, name = type.Name }, async () =>
    {
        await connection.RunAsync(
            "delete from type_bearer where institution_id = $1 and study_id = $2 and type_id = $3 and coalesce(participant_id, structure_id) <> all ($4)", cancellation, [.. Here, type.Id, bearers.ToArray()]);
        foreach (var bearer in bearers)
        {
            await connection.RunAsync(
                """
                insert into type_bearer (id, institution_id, study_id, type_id, participant_id, structure_id)
                select $4, $1, $2, $3, p.id, t.id from (select 1) one
                left join participant p on p.study_id = $2 and p.id = $5 left join structure t on t.study_id = $2 and t.id = $5
                where p.id is not null or t.id is not null on conflict do nothing
                """, cancellation, [.. Here, type.Id, Guid.CreateVersion7(now), bearer]);
        }

        return true;
    }, cancellation);

    /// <summary>Adds aspects; those that are there stay.</summary>
    public Task<long?> AddAspectsAsync(IReadOnlyList<string> names, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(ActKinds.AspectsSet, new { name = names.Count == 1 ? names[0] : "" }, async () =>
    {
        var added = 0;
        foreach (var name in names)
        {
            added += await connection.RunAsync(
                "insert into type_aspect (id, institution_id, study_id, name, place) select $3, $1, $2, $4, coalesce(max(place), 0) + 1 from type_aspect where institution_id = $1 and study_id = $2 on conflict do nothing",
                cancellation, [.. Here, Guid.CreateVersion7(now), name]);
        }

        return added > 0;
    }, cancellation);

    /// <exception cref="PostgresException">Unique violation: one of this name is there.</exception>
    public Task<long?> RenameAspectAsync(Guid aspect, string name, CancellationToken cancellation) => acts.TryAsync(ActKinds.AspectsSet, new { name }, async () =>
        await connection.RunAsync("update type_aspect set name = $4 where institution_id = $1 and study_id = $2 and id = $3", cancellation, [.. Here, aspect, name]) > 0, cancellation);

    /// <summary>Removes an aspect with what is said under it.</summary>
    public Task<long?> RemoveAspectAsync(TypeAspect aspect, CancellationToken cancellation) => acts.TryAsync(ActKinds.TypeAspectRemoved, new { name = aspect.Name }, async () =>
        await connection.RunAsync("delete from type_aspect where institution_id = $1 and study_id = $2 and id = $3", cancellation, [.. Here, aspect.Id]) > 0, cancellation);

    /// <summary>Says something of a type under an aspect, in a few words.</summary>
    public Task<long?> SayAsync(StudyType type, TypeAspect aspect, string words, Guid author, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.TypeSaid, new { type = type.Id, aspect = aspect.Id, name = $"{type.Name}, {aspect.Name}" }, async () =>
        {
            var square = await SquareAsync(type.Id, aspect.Id, author, now, cancellation);
            return await connection.RunAsync(
                "update type_word set words = $4, author_id = $5, changed_at = $6 where institution_id = $1 and study_id = $2 and id = $3", cancellation, [.. Here, square, words, author, now]) > 0;
        }, cancellation);

    /// <summary>Links what a square rests on.</summary>
    public Task<long?> LinkAsync(StudyType type, TypeAspect aspect, IReadOnlyCollection<(GroundKind Kind, Guid Id)> grounds, string note, Guid author, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.EvidenceLinked, new { type = type.Id, aspect = aspect.Id, count = grounds.Count, name = $"{type.Name}, {aspect.Name}" }, async () =>
            await new EvidenceStore(connection, study, acts).LinkAsync("word_id", await SquareAsync(type.Id, aspect.Id, author, now, cancellation), grounds, note, author, now, cancellation) > 0, cancellation);

    // The square, made where nobody said anything yet.
    private async Task<Guid> SquareAsync(Guid type, Guid aspect, Guid author, DateTimeOffset now, CancellationToken cancellation)
    {
        await connection.RunAsync(
            "insert into type_word (id, institution_id, study_id, type_id, aspect_id, author_id, changed_at) values ($3, $1, $2, $4, $5, $6, $7) on conflict (type_id, aspect_id) do nothing",
            cancellation, [.. Here, Guid.CreateVersion7(now), type, aspect, author, now]);
        return (await connection.RowsAsync("select id from type_word where institution_id = $1 and study_id = $2 and type_id = $3 and aspect_id = $4", r => r.GetGuid(0), cancellation, [.. Here, type, aspect]))[0];
    }
}
