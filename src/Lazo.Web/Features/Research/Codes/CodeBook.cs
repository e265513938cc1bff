using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Codes;

/// <summary>A code of a study.</summary>
/// <param name="Color">#rrggbb.</param>
/// <param name="Codable">False: it only gathers those under it.</param>
/// <param name="Rule">When it is given, and when not.</param>
public sealed record Code(Guid Id, Guid? Parent, string Name, string Color, int Place, bool Codable, string Definition, string Examples, string Rule, int Codings);

/// <summary>A code with its place in the tree.</summary>
/// <param name="Depth">0 at the top.</param>
public sealed record PlacedCode(Code Code, int Depth, string Path);

/// <summary>The code book of a study: its codes, and the acts that change them.</summary>
public sealed class CodeBook(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Colours that can be told apart on paper white and from the text, also with the common weaknesses of colour vision; given in turn.</summary>
    public static readonly IReadOnlyList<string> Colors =
    [
        "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9", "#7b3294", "#8c510a", "#4d9221", "#c51b7d", "#01665e", "#762a83",
    ];

    private const string ListSql = """
        select c.id, c.parent_id, c.name, c.color, c.place, c.codable, c.definition, c.examples, c.rule, coalesce(n.codings, 0)::int
        from code c left join (select code_id, count(*) as codings from coding where institution_id = $1 and study_id = $2 group by code_id) n on n.code_id = c.id
        where c.institution_id = $1 and c.study_id = $2
        """;

    public Task<IReadOnlyList<PlacedCode>> TreeAsync(CancellationToken cancellation) => ReadAsync(connection, study, cancellation);

    /// <summary>The whole tree, for who only reads it: no act is asked for.</summary>
    public static async Task<IReadOnlyList<PlacedCode>> ReadAsync(NpgsqlConnection connection, SeenStudy study, CancellationToken cancellation)
    {
        var codes = await connection.RowsAsync(
            ListSql,
            r => new Code(r.GetGuid(0), r.IsDBNull(1) ? null : r.GetGuid(1), r.GetString(2), r.GetString(3), r.GetInt32(4), r.GetBoolean(5), r.GetString(6), r.GetString(7), r.GetString(8), r.GetInt32(9)),
            cancellation, study.InstitutionId, study.Id);
        var under = codes.ToLookup(code => code.Parent);
        return [.. Under(null, 0, "")];

        IEnumerable<PlacedCode> Under(Guid? parent, int depth, string path) =>
            under[parent].OrderBy(code => code.Place).ThenBy(code => code.Name, StringComparer.CurrentCultureIgnoreCase)
                .SelectMany(code => Under(code.Id, depth + 1, path + code.Name + " › ").Prepend(new PlacedCode(code, depth, path + code.Name)));
    }

    /// <summary>Adds a code.</summary>
    /// <param name="forMark">It is made for a mark that comes with it: the desk takes both back at once.</param>
    /// <exception cref="PostgresException">Unique violation: one of this name is there beside it.</exception>
    public async Task<(Guid Id, long Act)> AddAsync(string name, Guid? parent, string? color, string definition, DateTimeOffset now, CancellationToken cancellation, bool forMark = false)
    {
        var id = Guid.CreateVersion7(now);
        var act = await acts.DoAsync(ActKinds.CodeAdded, forMark ? (object)new { code = id, forMark } : new { code = id }, () => connection.RunAsync(
            """
            insert into code (id, institution_id, study_id, parent_id, name, color, definition, place)
            select $3, $1, $2, $4, $5, coalesce($6, ($8::text[])[1 + (count(*)::int % $9)]), $7, coalesce(max(c.place), 0) + 1 from code c where c.institution_id = $1 and c.study_id = $2
            """,
            cancellation, study.InstitutionId, study.Id, id, parent, name, color, definition, Colors.ToArray(), Colors.Count), cancellation);
        return (id, act);
    }

    /// <summary>Whether somebody wrote a memo about the code of an act: it isn't taken back along with something else then.</summary>
    public async Task<bool> WrittenAboutAsync(StudyAct act, CancellationToken cancellation) => act.Kind == ActKinds.CodeAdded && (await connection.RowsAsync(
        "select exists (select from memo where institution_id = $1 and study_id = $2 and about = 'code' and about_id = $3)", r => r.GetBoolean(0), cancellation, study.InstitutionId, study.Id, act.About.GetProperty("code").GetGuid()))[0];

    /// <summary>Writes everything of a code that can be written.</summary>
    /// <returns>The act; null without such a code.</returns>
    /// <exception cref="PostgresException">Unique violation (a name that is there), or check violation <c>code_above_itself</c>.</exception>
    public Task<long?> ChangeAsync(Code code, CancellationToken cancellation) => acts.TryAsync(ActKinds.CodeChanged, new { code = code.Id }, async () =>
        await connection.RunAsync(
            """
            update code set parent_id = $4, name = $5, color = $6, codable = $7, definition = $8, examples = $9, rule = $10, place = $11 where institution_id = $1 and study_id = $2 and id = $3
            """,
            cancellation, study.InstitutionId, study.Id, code.Id, code.Parent, code.Name, code.Color, code.Codable, code.Definition, code.Examples, code.Rule, code.Place) > 0, cancellation);

    /// <summary>Removes a code with its codings and memos; those under it move up to its place.</summary>
    public Task<long?> RemoveAsync(Code code, CancellationToken cancellation) => acts.TryAsync(ActKinds.CodeRemoved, new { code = code.Id }, async () =>
    {
        object[] which = [study.InstitutionId, study.Id, code.Id];
        await connection.RunAsync("delete from memo where institution_id = $1 and study_id = $2 and about = 'code' and about_id = $3", cancellation, which);
        await connection.RunAsync("delete from coding where institution_id = $1 and study_id = $2 and code_id = $3", cancellation, which);
        await Maps.ConceptMaps.ForgetAsync(connection, study.InstitutionId, study.Id, code.Id, cancellation);
        await connection.RunAsync("update code set parent_id = $4 where institution_id = $1 and study_id = $2 and parent_id = $3", cancellation, [.. which, code.Parent]);
        return await connection.RunAsync("delete from code where institution_id = $1 and study_id = $2 and id = $3", cancellation, which) > 0;
    }, cancellation);

    /// <summary>Gives everything of one code to another, and removes it. What both marked alike stays once.</summary>
    public Task<long?> MergeAsync(Code from, Code into, CancellationToken cancellation) => acts.TryAsync(ActKinds.CodesMerged, new { from = from.Id, into = into.Id }, async () =>
    {
        object[] both = [study.InstitutionId, study.Id, from.Id, into.Id];
        await connection.RunAsync(
            """
            delete from coding c using coding t where c.institution_id = $1 and c.study_id = $2 and c.code_id = $3 and t.study_id = $2 and t.code_id = $4
              and t.document_id = c.document_id and t.coder_id = c.coder_id and t.from_at = c.from_at and t.to_at = c.to_at
            """, cancellation, both);
        await connection.RunAsync("update coding set code_id = $4 where institution_id = $1 and study_id = $2 and code_id = $3", cancellation, both);
        await connection.RunAsync("update memo set about_id = $4 where institution_id = $1 and study_id = $2 and about = 'code' and about_id = $3", cancellation, both);
        await connection.RunAsync("update code set parent_id = $4 where institution_id = $1 and study_id = $2 and parent_id = $3 and id <> $4", cancellation, both);
        await connection.RunAsync("update code set parent_id = $5 where institution_id = $1 and study_id = $2 and id = $4 and parent_id = $3", cancellation, [.. both, from.Parent]);
        await Maps.ConceptMaps.MergeAsync(connection, study.InstitutionId, study.Id, from.Id, into.Id, cancellation);
        return await connection.RunAsync("delete from code where institution_id = $1 and study_id = $2 and id = $3", cancellation, both[..3]) > 0;
    }, cancellation);
}
