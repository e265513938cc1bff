using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>A column of Giorgi's table that is written.</summary>
public enum GiorgiCell : byte
{
    /// <summary>What was told, in the third person.</summary>
    Third,

    /// <summary>What it means for teaching: tact.</summary>
    Meaning,
}

/// <summary>A version of a cell.</summary>
/// <param name="Origin">How it came: written, taken up again from an earlier one, or joined from two units.</param>
public sealed record CellVersion(Guid Unit, GiorgiCell Cell, int Version, string Text, string By, DateTimeOffset ChangedAt, CellOrigin Origin);

/// <summary>How a version of a cell came to be.</summary>
public enum CellOrigin : byte
{
    Written,
    TakenUp,
    Joined,
}

/// <summary>What became of a cell that was to be saved.</summary>
/// <param name="Act">Null where nothing was saved.</param>
/// <param name="Present">What stands in the cell now; of a conflict, what somebody else wrote meanwhile. Null: the cell is empty, or there is no such unit.</param>
/// <param name="Conflict">Somebody wrote since: nothing was saved.</param>
public sealed record CellSaved(long? Act, CellVersion? Present, bool Conflict);

/// <summary>The cells of Giorgi's table: each version kept, with who wrote it; the words of who lived it are the unit's own.</summary>
public sealed class GiorgiTable(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Of a cell.</summary>
    public const int Longest = 20_000;

    /// <summary>Who goes on writing within this time goes on with her version; later, or after somebody else, a new one begins.</summary>
    public static readonly TimeSpan OneSitting = TimeSpan.FromMinutes(10);

    private const string Columns = "g.unit_id, g.cell, g.version, g.text, c.name, g.changed_at, g.origin";

    private const string PresentSql = $"""
        select distinct on (g.unit_id, g.cell) {Columns} from giorgi_version g join coder c on c.id = g.author_id
        where g.institution_id = $1 and g.study_id = $2 and ($3::uuid is null or g.document_id = $3) order by g.unit_id, g.cell, g.version desc
        """;

    private const string VersionsSql = $"""
        select {Columns} from giorgi_version g join coder c on c.id = g.author_id
        where g.institution_id = $1 and g.study_id = $2 and g.unit_id = $3 and g.cell = $4 order by g.version desc
        """;

    private const string InsertSql = """
        insert into giorgi_version (id, institution_id, study_id, document_id, unit_id, cell, version, text, author_id, at, changed_at, origin)
        values ($3, $1, $2, $4, $5, $6, $7, $8, $9, $10, $10, $11)
        """;

    // The number counts each saving: who saves says which one she saw.
    private const string GoOnSql = """
        update giorgi_version set version = version + 1, text = $6, changed_at = $8
        where institution_id = $1 and study_id = $2 and unit_id = $3 and cell = $4 and version = $5 and author_id = $7 and origin = 'written' and changed_at > $9
        """;

    /// <summary>What stands in the cells of a document; of null, of every document.</summary>
    public Task<List<CellVersion>> PresentAsync(Guid? document, CancellationToken cancellation) => connection.RowsAsync(PresentSql, Of, cancellation, study.InstitutionId, study.Id, document);

    /// <summary>Every version of a cell, the newest first.</summary>
    public Task<List<CellVersion>> VersionsAsync(Guid unit, GiorgiCell cell, CancellationToken cancellation) =>
        connection.RowsAsync(VersionsSql, Of, cancellation, study.InstitutionId, study.Id, unit, StoredPath.Of(cell));

    /// <summary>Writes a cell.</summary>
    /// <param name="seen">The version that was on the screen; 0: it was empty.</param>
    public Task<CellSaved> WriteAsync(Guid unit, GiorgiCell cell, int seen, string text, Guid coder, DateTimeOffset now, CancellationToken cancellation) =>
        SaveAsync(ActKinds.CellWritten, unit, cell, seen, text, coder, now, "written", cancellation);

    /// <summary>Takes an earlier version up again: as a new one, so that none is lost.</summary>
    /// <param name="version">The one to be taken up.</param>
    public async Task<CellSaved> TakeUpAsync(Guid unit, GiorgiCell cell, int version, Guid coder, DateTimeOffset now, CancellationToken cancellation)
    {
        var versions = await VersionsAsync(unit, cell, cancellation);
        return versions.FirstOrDefault(one => one.Version == version) is { } earlier && versions[0] != earlier
            ? await SaveAsync(ActKinds.CellTakenUp, unit, cell, versions[0].Version, earlier.Text, coder, now, "taken_up", cancellation)
            : new CellSaved(null, versions.FirstOrDefault(), Conflict: false);
    }

    private async Task<CellSaved> SaveAsync(string kind, Guid unit, GiorgiCell cell, int seen, string text, Guid coder, DateTimeOffset now, string origin, CancellationToken cancellation)
    {
        var conflict = false;
        CellVersion? present = null;
        var act = await acts.TryAsync(kind, new { unit }, async () =>
        {
            if (await DocumentOfAsync(unit, cancellation) is not { } document)
                return false;
            present = (await VersionsAsync(unit, cell, cancellation)).FirstOrDefault();
            if (text == (present?.Text ?? ""))
                return false;
            conflict = seen != (present?.Version ?? 0);
            if (conflict)
                return false;
            if (origin == "written" && await connection.RunAsync(
                GoOnSql, cancellation, study.InstitutionId, study.Id, unit, StoredPath.Of(cell), seen, text, coder, now, now - OneSitting) > 0)
                return true;
            return await connection.RunAsync(
                InsertSql, cancellation, study.InstitutionId, study.Id, Guid.CreateVersion7(now), document, unit, StoredPath.Of(cell), seen + 1, text, coder, now, origin) > 0;
        }, cancellation);
        return new CellSaved(act, act is null ? present : (await VersionsAsync(unit, cell, cancellation)).FirstOrDefault(), conflict);
    }

    // Holds the unit's row until the act is over: two who save at once come one after the other.
    private async Task<Guid?> DocumentOfAsync(Guid unit, CancellationToken cancellation) => (await connection.RowsAsync(
        "select document_id from meaning_unit where institution_id = $1 and study_id = $2 and id = $3 for update", r => (Guid?)r.GetGuid(0), cancellation, study.InstitutionId, study.Id, unit)).FirstOrDefault();

    private static CellVersion Of(NpgsqlDataReader r) => new(r.GetGuid(0), StoredPath.CellOf(r.GetString(1)), r.GetInt32(2), r.GetString(3), r.GetString(4), r.At(5), StoredPath.OriginOf(r.GetString(6)));
}
