using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Maps;

/// <summary>A drawing of what belongs together, by its name.</summary>
public sealed record ConceptMap(Guid Id, string Name, int Concepts, int Relations);

/// <summary>A code or a theme in a map.</summary>
/// <param name="Code">Null: a theme, called by its own name.</param>
/// <param name="X">The middle, in points from the left; 0 to <see cref="ConceptMaps.Side"/>.</param>
/// <param name="Y">The same from the top.</param>
public sealed record Concept(Guid Id, Guid? Code, string Name, string? Color, int X, int Y);

/// <summary>What one has to do with another: “Miedo —da paso a→ Confianza”.</summary>
public sealed record ConceptRelation(Guid Id, Guid From, Guid To, string Name);

/// <summary>A map with what is drawn on it.</summary>
public sealed record DrawnMap(Guid Id, string Name, IReadOnlyList<Concept> Concepts, IReadOnlyList<ConceptRelation> Relations)
{
    public string NameOf(Guid concept) => Concepts.FirstOrDefault(one => one.Id == concept)?.Name ?? "";
}

/// <summary>The concept maps of a study, and the acts that change them.</summary>
public sealed class ConceptMaps(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Of a map, in points.</summary>
    public const int Side = 4000;

    public const int MostConcepts = 100;

    private const string ListSql = """
        select m.id, m.name, (select count(*) from concept c where c.map_id = m.id)::int, (select count(*) from concept_relation r where r.map_id = m.id)::int
        from concept_map m where m.institution_id = $1 and m.study_id = $2 order by m.name
        """;

    private const string ConceptsSql = """
        select c.id, c.code_id, coalesce(k.name, c.name), k.color, c.x, c.y from concept c left join code k on k.id = c.code_id
        where c.institution_id = $1 and c.study_id = $2 and c.map_id = $3 order by c.y, c.x, c.id
        """;

    public Task<List<ConceptMap>> ListAsync(CancellationToken cancellation) => connection.RowsAsync(
        ListSql, r => new ConceptMap(r.GetGuid(0), r.GetString(1), r.GetInt32(2), r.GetInt32(3)), cancellation, study.InstitutionId, study.Id);

    /// <summary>A map with everything on it; null without such a map in the study.</summary>
    public async Task<DrawnMap?> ReadAsync(Guid map, CancellationToken cancellation)
    {
        object[] which = [study.InstitutionId, study.Id, map];
        if (await connection.FirstAsync("select name from concept_map where institution_id = $1 and study_id = $2 and id = $3", r => r.GetString(0), cancellation, which) is not { } name)
            return null;
        var concepts = await connection.RowsAsync(
            ConceptsSql, r => new Concept(r.GetGuid(0), r.IsDBNull(1) ? null : r.GetGuid(1), r.GetString(2), r.TextOrNull(3), r.GetInt32(4), r.GetInt32(5)), cancellation, which);
        var relations = await connection.RowsAsync(
            "select id, from_id, to_id, name from concept_relation where institution_id = $1 and study_id = $2 and map_id = $3 order by name, id",
            r => new ConceptRelation(r.GetGuid(0), r.GetGuid(1), r.GetGuid(2), r.GetString(3)), cancellation, which);
        return new DrawnMap(map, name, concepts, relations);
    }

    /// <exception cref="PostgresException">Unique violation: a map is called so.</exception>
    public async Task<(Guid Id, long Act)> FoundAsync(string name, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        return (id, await acts.DoAsync(ActKinds.MapAdded, new { map = id, name }, () => connection.RunAsync(
            "insert into concept_map (id, institution_id, study_id, name, at) values ($3, $1, $2, $4, $5)", cancellation, study.InstitutionId, study.Id, id, name, now), cancellation));
    }

    public Task<long?> RemoveAsync(DrawnMap map, CancellationToken cancellation) => acts.TryAsync(ActKinds.MapRemoved, new { map = map.Id, name = map.Name }, async () =>
    {
        // One by one, so that each can be given back after the other on which it stands.
        object[] which = [study.InstitutionId, study.Id, map.Id];
        await connection.RunAsync("delete from concept_relation where institution_id = $1 and study_id = $2 and map_id = $3", cancellation, which);
        await connection.RunAsync("delete from concept where institution_id = $1 and study_id = $2 and map_id = $3", cancellation, which);
        return await connection.RunAsync("delete from concept_map where institution_id = $1 and study_id = $2 and id = $3", cancellation, which) > 0;
    }, cancellation);

    /// <summary>Puts a code or a theme on the map, where there is room.</summary>
    /// <param name="code">Null: a theme.</param>
    /// <exception cref="PostgresException">Unique violation: the code is on it already.</exception>
    public async Task<(Guid Id, long Act)> AddAsync(DrawnMap map, Guid? code, string name, CancellationToken cancellation)
    {
        var (x, y) = Drawing.Free(map.Concepts.Select(one => (one.X, one.Y)));
        var id = Guid.CreateVersion7();
        return (id, await acts.DoAsync(ActKinds.MapChanged, new { map = map.Id, name = map.Name }, () => connection.RunAsync(
            "insert into concept (id, institution_id, study_id, map_id, code_id, name, x, y) values ($4, $1, $2, $3, $5::uuid, $6, $7, $8)",
            cancellation, study.InstitutionId, study.Id, map.Id, id, code?.ToString(), code is null ? name : "", x, y), cancellation));
    }

    /// <summary>Moves concepts, as one act.</summary>
    /// <returns>The act; null where none of them is on the map.</returns>
    public Task<long?> MoveAsync(DrawnMap map, IReadOnlyList<(Guid Concept, int X, int Y)> to, CancellationToken cancellation) => acts.TryAsync(ActKinds.MapChanged, new { map = map.Id, name = map.Name }, async () =>
        await connection.RunAsync(
            """
            update concept c set x = m.x, y = m.y from unnest($4::uuid[], $5::int[], $6::int[]) as m (id, x, y)
            where c.institution_id = $1 and c.study_id = $2 and c.map_id = $3 and c.id = m.id
            """,
            cancellation, study.InstitutionId, study.Id, map.Id, to.Select(one => one.Concept).ToArray(), to.Select(one => Math.Clamp(one.X, 0, Side)).ToArray(), to.Select(one => Math.Clamp(one.Y, 0, Side)).ToArray()) > 0, cancellation);

    /// <summary>Names what one concept has to do with another of the map.</summary>
    /// <exception cref="PostgresException">Unique violation: it is said already. Foreign-key or check violation: not two of this map.</exception>
    public async Task<(Guid Id, long Act)> RelateAsync(DrawnMap map, Guid from, Guid to, string name, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        return (id, await acts.DoAsync(ActKinds.MapChanged, new { map = map.Id, name = map.Name }, () => connection.RunAsync(
            "insert into concept_relation (id, institution_id, study_id, map_id, from_id, to_id, name) values ($4, $1, $2, $3, $5, $6, $7)",
            cancellation, study.InstitutionId, study.Id, map.Id, id, from, to, name), cancellation));
    }

    /// <summary>Takes a concept off the map with its relations, or a relation; the code itself stays in the book.</summary>
    public Task<long?> TakeOffAsync(DrawnMap map, Guid thing, CancellationToken cancellation) => acts.TryAsync(ActKinds.MapChanged, new { map = map.Id, name = map.Name }, async () =>
    {
        object[] which = [study.InstitutionId, study.Id, map.Id, thing];
        var gone = await connection.RunAsync("delete from concept_relation where institution_id = $1 and study_id = $2 and map_id = $3 and $4 in (id, from_id, to_id)", cancellation, which);
        return gone + await connection.RunAsync("delete from concept where institution_id = $1 and study_id = $2 and map_id = $3 and id = $4", cancellation, which) > 0;
    }, cancellation);

    /// <summary>Within the act that merges two codes: on each map the one takes the place of the other, or its relations where both stand.</summary>
    public static async Task MergeAsync(NpgsqlConnection connection, int institution, int study, Guid from, Guid into, CancellationToken cancellation)
    {
        object[] both = [institution, study, from, into];
        foreach (var (end, otherEnd) in new[] { ("from_id", "to_id"), ("to_id", "from_id") })
        {
            await connection.RunAsync(
                $"""
                update concept_relation r set {end} = t.id from concept c join concept t on t.map_id = c.map_id and t.code_id = $4
                where r.institution_id = $1 and r.study_id = $2 and c.code_id = $3 and r.{end} = c.id and r.{otherEnd} <> t.id
                  and not exists (select from concept_relation s where s.map_id = r.map_id and s.{end} = t.id and s.{otherEnd} = r.{otherEnd} and s.name = r.name)
                """, cancellation, both);
        }

        await connection.RunAsync(
            "update concept c set code_id = $4 where c.institution_id = $1 and c.study_id = $2 and c.code_id = $3 and not exists (select from concept t where t.map_id = c.map_id and t.code_id = $4)", cancellation, both);
        await ForgetAsync(connection, institution, study, from, cancellation);
    }

    /// <summary>Within the act that removes a code: takes it off every map, with its relations.</summary>
    public static async Task ForgetAsync(NpgsqlConnection connection, int institution, int study, Guid code, CancellationToken cancellation)
    {
        object[] which = [institution, study, code];
        await connection.RunAsync(
            "delete from concept_relation r using concept c where r.institution_id = $1 and r.study_id = $2 and c.code_id = $3 and c.map_id = r.map_id and c.id in (r.from_id, r.to_id)", cancellation, which);
        await connection.RunAsync("delete from concept where institution_id = $1 and study_id = $2 and code_id = $3", cancellation, which);
    }
}
