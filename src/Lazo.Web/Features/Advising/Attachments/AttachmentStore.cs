using System.Security.Cryptography;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Attachments;

/// <summary>What is announced before the first piece of a picture or document.</summary>
/// <param name="Id">Made where it was taken.</param>
/// <param name="Fact">The fact that it belongs to; who reads it reads this.</param>
/// <param name="Notice">The version of the notice to which whoever is concerned agreed.</param>
public sealed record Manifest(Guid Id, Guid Fact, string Mime, int Size, byte[] Sha256, int Notice);

/// <summary>What is there of an attachment.</summary>
/// <param name="Have">The numbers of the pieces that arrived.</param>
/// <param name="Refused">It arrived, and can't be kept: why.</param>
public sealed record Arrived(bool Whole, IReadOnlyList<int> Have, string? Refused = null);

/// <summary>What became of a picture or document.</summary>
public enum AttachmentState : byte
{
    OnItsWay,
    Whole,
    Deleted,
    Refused,
}

/// <summary>What became of an attachment, and how its file ends where it is a document.</summary>
public readonly record struct Kept(AttachmentState State, string? Ending);

/// <summary>A whole attachment.</summary>
public sealed record Attachment(Guid Id, string Mime, byte[] Bytes);

/// <summary>Pictures and documents of facts: they arrive in pieces, are whole once their digest was found right, and are never changed.</summary>
/// <remarks>What is kept of a whole one is the plain picture: what a telephone wrote beside it never rests here. Its digest stays that of what was announced. A document is kept as it is.</remarks>
public static class AttachmentStore
{
    /// <summary>Of one piece: few enough bytes to be sent again on a bad network.</summary>
    public const int PieceSize = 64 * 1024;

    public const int Largest = 8 * 1024 * 1024;

    /// <summary>What a telephone may announce: it sends pictures alone.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["image/jpeg", "image/png"];

    private const string BeginSql = """
        insert into attachment (id, institution_id, author_id, fact_id, mime, size, sha256, piece_size, notice, begun_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing
        """;

    private const string HaveSql = """
        select a.whole_at is not null, a.sha256, array(select p.number from attachment_piece p where p.attachment_id = a.id order by p.number), a.refused
        from attachment a where a.institution_id = $1 and a.id = $2 and a.author_id = $3
        """;

    private const string WholeSql = """
        select a.mime, array_agg(p.bytes order by p.number)
        from attachment a join attachment_piece p on p.attachment_id = a.id
        where a.institution_id = $1 and a.id = $2 and a.whole_at is not null group by a.id, a.mime
        """;

    private const string ForgetPiecesSql = "delete from attachment_piece where attachment_id = $1";

    /// <summary>Announces an attachment, or asks how far it has come; null where another one is held under its number, or its fact isn't hers.</summary>
    public static async Task<Arrived?> BeginAsync(NpgsqlConnection connection, int institution, int author, Manifest manifest, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await HaveAsync(connection, institution, author, manifest, cancellation) is { } known)
            return known.Same ? known.Arrived : null;
        try
        {
            await connection.RunAsync(
                BeginSql, cancellation, manifest.Id, institution, author, manifest.Fact, manifest.Mime, manifest.Size, manifest.Sha256, PieceSize, manifest.Notice, now);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ForeignKeyViolation)
        {
            return null;
        }

        return await HaveAsync(connection, institution, author, manifest, cancellation) is { Same: true } begun ? begun.Arrived : null;
    }

    /// <summary>Takes a piece; the same one again does no harm. With the last one the digest is looked at.</summary>
    /// <returns>How far it has come; pieces that together aren't what was announced are let go, and none is there then. Null: it isn't hers.</returns>
    public static async Task<Arrived?> TakeAsync(NpgsqlConnection connection, int institution, int author, Guid id, int number, byte[] bytes, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        await connection.RunAsync("select pg_advisory_xact_lock(hashtextextended($1::text, 7302))", cancellation, id);
        var row = await connection.FirstAsync(
            "select a.whole_at is not null, a.size, a.sha256, a.mime, a.refused from attachment a where a.institution_id = $1 and a.id = $2 and a.author_id = $3",
            r => new { Whole = r.GetBoolean(0), Size = r.GetInt32(1), Digest = r.GetFieldValue<byte[]>(2), Mime = r.GetString(3), Refused = r.TextOrNull(4) }, cancellation, institution, id, author);
        if (row is null || number < 0 || number >= Pieces(row.Size) || bytes.Length != LengthOf(number, row.Size))
            return null;
        if (row.Whole || row.Refused is not null)
            return new Arrived(row.Whole, [], row.Refused);

        await connection.RunAsync(
            "insert into attachment_piece (attachment_id, institution_id, number, bytes) values ($1, $2, $3, $4) on conflict do nothing", cancellation, id, institution, number, bytes);
        var have = await connection.RowsAsync("select number from attachment_piece where attachment_id = $1 order by number", r => r.GetInt32(0), cancellation, id);
        var arrived = new Arrived(Whole: false, have);
        if (have.Count == Pieces(row.Size))
        {
            var all = Joined(await connection.RowsAsync("select bytes from attachment_piece where attachment_id = $1 order by number", r => r.GetFieldValue<byte[]>(0), cancellation, id));
            arrived = SHA256.HashData(all).AsSpan().SequenceEqual(row.Digest) ? await SettleAsync(connection, institution, id, row.Mime, all, now, cancellation) : new Arrived(Whole: false, []);
            if (!arrived.Whole)
                await connection.RunAsync(ForgetPiecesSql, cancellation, id);
        }

        await together.CommitAsync(cancellation);
        return arrived;
    }

    // The plain picture takes the place of what arrived; out of what can't be read nothing can be taken, so nothing of it is kept. A document is what its bytes say or nothing.
    private static async Task<Arrived> SettleAsync(NpgsqlConnection connection, int institution, Guid id, string mime, byte[] all, DateTimeOffset now, CancellationToken cancellation)
    {
        var (kind, kept) = DocumentFile.Endings.ContainsKey(mime) ? (DocumentFile.KindOf(all), all) : PlainPicture.Of(all) ?? default;
        if (kind != mime)
        {
            var why = PlainPicture.WhyNot(all) == Unkept.Heic ? "heic" : "unreadable";
            await connection.RunAsync("update attachment set refused = $2, refused_at = $3 where id = $1", cancellation, id, why, now);
            return new Arrived(Whole: false, [], why);
        }

        if (!kept.AsSpan().SequenceEqual(all))
        {
            await connection.RunAsync(ForgetPiecesSql, cancellation, id);
            foreach (var (number, piece) in kept.Chunk(PieceSize).Index())
                await connection.RunAsync("insert into attachment_piece (attachment_id, institution_id, number, bytes) values ($1, $2, $3, $4)", cancellation, id, institution, number, piece);
        }

        await connection.RunAsync("update attachment set whole_at = $2 where id = $1", cancellation, id, now);
        return new Arrived(Whole: true, []);
    }

    /// <summary>A whole attachment, for whoever reads its fact; null otherwise.</summary>
    public static Task<Attachment?> ReadAsync(NpgsqlConnection connection, int institution, Guid id, CancellationToken cancellation) => connection.FirstAsync(
        WholeSql, r => new Attachment(id, r.GetString(0), Joined(r.GetFieldValue<byte[][]>(1))), cancellation, institution, id);

    /// <summary>Deletes the bytes for good; false where it isn't hers to delete, or gone already.</summary>
    public static async Task<bool> ForgetAsync(NpgsqlConnection connection, Guid id, DateTimeOffset now, CancellationToken cancellation) =>
        (await connection.RowsAsync("select wall.forget_attachment($1, $2)", r => r.GetBoolean(0), cancellation, id, now))[0];

    /// <summary>What became of attachments; of one that isn't there nothing has arrived yet.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Kept>> StatesAsync(NpgsqlConnection connection, int institution, IEnumerable<Guid> attachments, CancellationToken cancellation) =>
        (await connection.RowsAsync(
            "select id, forgotten_at is not null, refused is not null, whole_at is not null, mime from attachment where institution_id = $1 and id = any($2)",
            r => (Id: r.GetGuid(0), Kept: new Kept(StateOf(deleted: r.GetBoolean(1), refused: r.GetBoolean(2), whole: r.GetBoolean(3)), DocumentFile.Endings.GetValueOrDefault(r.GetString(4)))),
            cancellation, institution, attachments.ToArray()))
        .ToDictionary(one => one.Id, one => one.Kept);

    public static int Pieces(int size) => (size + PieceSize - 1) / PieceSize;

    private static AttachmentState StateOf(bool deleted, bool refused, bool whole) =>
        deleted ? AttachmentState.Deleted : refused ? AttachmentState.Refused : whole ? AttachmentState.Whole : AttachmentState.OnItsWay;

    private static int LengthOf(int number, int size) => Math.Min(PieceSize, size - (number * PieceSize));

    private static async Task<Known?> HaveAsync(NpgsqlConnection connection, int institution, int author, Manifest manifest, CancellationToken cancellation) =>
        await connection.FirstAsync(
            HaveSql, r => new Known(r.GetFieldValue<byte[]>(1).AsSpan().SequenceEqual(manifest.Sha256), new Arrived(r.GetBoolean(0), r.GetFieldValue<int[]>(2), r.TextOrNull(3))),
            cancellation, institution, manifest.Id, author);

    private static byte[] Joined(IReadOnlyCollection<byte[]> pieces) => [.. pieces.SelectMany(piece => piece)];

    private sealed record Known(bool Same, Arrived Arrived);
}
