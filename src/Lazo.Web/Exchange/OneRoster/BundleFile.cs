using Npgsql;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>A column of a stage table, named as in the table that it goes to.</summary>
/// <param name="Refers">The table whose <c>sourced_id</c> the stage carries instead of a number; null for a plain value.</param>
/// <param name="Header">Of the file, for refusals of what refers to nothing.</param>
/// <param name="IsSettled">It isn't a column of the table: <see cref="BundleFile.SettleAsync"/> makes something of it.</param>
internal sealed record StageColumn(string Name, string Type, string? Refers = null, string? Header = null, bool IsSettled = false)
{
    /// <summary>As it is named in the stage.</summary>
    public string Staged => Refers is null ? Name : Name + "_ref";
}

/// <summary>One file of the bundle: how a row of it is read, and the table that it goes to.</summary>
internal abstract class BundleFile
{
    private Column sourcedId;
    private Column status;
    private Column modified;

    /// <summary>Without its ending, as the manifest names it.</summary>
    public abstract string Name { get; }

    public abstract string Table { get; }

    public abstract IReadOnlyList<StageColumn> Columns { get; }

    /// <summary>A row that is "tobedeleted" is deleted; what others hang on is kept and marked as removed.</summary>
    public virtual bool IsLeaf => false;

    /// <summary>A file so long, and whose rows stand so much each for itself, that only those which differ from what is held are gone on with.</summary>
    public virtual bool IsLong => false;

    /// <summary>Rows of this table are made in Lazo too: what a file doesn't carry isn't missing.</summary>
    public virtual bool GrowsHere => false;

    /// <summary>What stood inside cells and has no meaning here; named as a column is.</summary>
    public virtual IEnumerable<string> UnknownInside => [];

    public string File => Name + ".csv";

    public void Open(Header header)
    {
        sourcedId = header.Need("sourcedId");
        status = header.Find("status");
        modified = header.Find("dateLastModified");
        Find(header);
    }

    /// <summary>Reads a row into the stage, or refuses it.</summary>
    public void Read(Cells cells, StageRow to)
    {
        var id = cells.Name(sourcedId);
        var state = cells.OneOf(status, "active", "tobedeleted", "inactive");
        var at = cells.Instant(modified);
        if (cells.IsRefused)
            return;
        if (state == "tobedeleted")
            to.Gone(cells.Line, id, at, Columns.Count);
        else
            ReadValues(cells, to, () => to.Begin(cells.Line, id, at), state == "inactive");
    }

    /// <summary>What rows leave unsaid and the table knows already; before they are compared with it.</summary>
    public virtual Task RecallAsync(Importing import, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>What the table itself would refuse, found and said before the rows go there; and what has to make room for them.</summary>
    public virtual Task MakeRoomAsync(Importing import, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>What has to be true of all rows together, or follows from them; after the rows have come in.</summary>
    public virtual Task SettleAsync(Importing import, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>What reading needs to know beforehand.</summary>
    public virtual Task PrepareAsync(Importing import, CancellationToken cancellation) => Task.CompletedTask;

    protected abstract void Find(Header header);

    /// <summary>Reads everything first, and only if nothing was refused calls <paramref name="begin"/> and writes the columns in their order.</summary>
    protected abstract void ReadValues(Cells cells, StageRow to, Action begin, bool inactive);
}

/// <summary>Writes rows, column after column: into a stage table, or straight into the institution's table.</summary>
/// <param name="institutionId">Of rows that go straight to where they stay; null for a stage.</param>
internal sealed class StageRow(NpgsqlBinaryImporter copy, int? institutionId = null)
{
    /// <summary>What stands before a file's own columns.</summary>
    public static string Begins(bool straight) => straight ? "institution_id, sourced_id, modified_at" : "line, sourced_id, gone, modified_at";

    public long Rows { get; private set; }

    public void Begin(long line, string sourcedId, DateTime? modifiedAt) => Begin(line, sourcedId, modifiedAt, gone: false);

    public void Gone(long line, string sourcedId, DateTime? modifiedAt, int columns)
    {
        // Where nothing is held yet, nothing is deleted.
        if (institutionId is not null)
            return;
        Begin(line, sourcedId, modifiedAt, gone: true);
        for (var i = 0; i < columns; i++)
            copy.WriteNull();
    }

    public void Text(string? value)
    {
        if (value is null)
            copy.WriteNull();
        else
            copy.Write(value, NpgsqlTypes.NpgsqlDbType.Text);
    }

    public void Texts(string[] value) => copy.Write(value, NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Text);

    public void Date(DateOnly? value) => Value(value, NpgsqlTypes.NpgsqlDbType.Date);

    public void Instant(DateTime? value) => Value(value, NpgsqlTypes.NpgsqlDbType.TimestampTz);

    public void Number(decimal? value) => Value(value, NpgsqlTypes.NpgsqlDbType.Numeric);

    public void Int(int? value) => Value(value, NpgsqlTypes.NpgsqlDbType.Integer);

    public void Short(short? value) => Value(value, NpgsqlTypes.NpgsqlDbType.Smallint);

    public void Time(TimeOnly? value) => Value(value, NpgsqlTypes.NpgsqlDbType.Time);

    public void Truth(bool? value) => Value(value, NpgsqlTypes.NpgsqlDbType.Boolean);

    private void Begin(long line, string sourcedId, DateTime? modifiedAt, bool gone)
    {
        Rows++;
        copy.StartRow();
        copy.Write(institutionId ?? (int)line, NpgsqlTypes.NpgsqlDbType.Integer);
        copy.Write(sourcedId, NpgsqlTypes.NpgsqlDbType.Text);
        if (institutionId is null)
            copy.Write(gone, NpgsqlTypes.NpgsqlDbType.Boolean);
        Instant(modifiedAt);
    }

    private void Value<T>(T? value, NpgsqlTypes.NpgsqlDbType type)
        where T : struct
    {
        if (value is { } known)
            copy.Write(known, type);
        else
            copy.WriteNull();
    }
}
