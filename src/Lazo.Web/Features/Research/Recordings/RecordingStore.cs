using System.Security.Cryptography;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Recordings;

/// <summary>The recording of a document.</summary>
/// <param name="Size">Bytes.</param>
public sealed record Recording(Guid Id, string Mime, long Size, int PieceSize)
{
    public bool IsVideo => Mime.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>The kind of a document that has it.</summary>
    public string DocumentKind => IsVideo ? "video" : "audio";
}

/// <summary>Recordings of documents: kept in pieces, never changed, read from any place.</summary>
public sealed class RecordingStore(NpgsqlConnection connection, SeenStudy study)
{
    /// <summary>Of one piece.</summary>
    public const int PieceSize = 256 * 1024;

    /// <summary>That of a document; null where it has none.</summary>
    public Task<Recording?> FindAsync(Guid document, CancellationToken cancellation) => connection.FirstAsync(
        "select id, mime, size, piece_size from document_file where institution_id = $1 and study_id = $2 and document_id = $3",
        r => new Recording(r.GetGuid(0), r.GetString(1), r.GetInt64(2), r.GetInt32(3)), cancellation, study.InstitutionId, study.Id, document);

    /// <summary>Gives a document its recording, as one act.</summary>
    /// <exception cref="PostgresException">Unique violation: it has one.</exception>
    public Task<long> AddAsync(StudyActs acts, Guid document, string mime, Stream from, DateTimeOffset now, CancellationToken cancellation) => acts.DoAsync(
        ActKinds.RecordingAdded, new { document }, () => InsertAsync(document, mime, from, now, cancellation), cancellation);

    /// <summary>The same within an act that is under way.</summary>
    internal async Task InsertAsync(Guid document, string mime, Stream from, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var size = 0L;
        var piece = new byte[PieceSize];
        for (var number = 0; await from.ReadAtLeastAsync(piece, PieceSize, throwOnEndOfStream: false, cancellation) is > 0 and var got; number++)
        {
            digest.AppendData(piece, 0, got);
            size += got;
            await connection.RunAsync(
                "insert into document_file_piece (file_id, number, institution_id, study_id, bytes) values ($3, $4, $1, $2, $5)", cancellation,
                study.InstitutionId, study.Id, id, number, got == PieceSize ? piece : piece[..got]);
        }

        await connection.RunAsync(
            "insert into document_file (id, institution_id, study_id, document_id, mime, size, sha256, piece_size, added_at) values ($3, $1, $2, $4, $5, $6, $7, $8, $9)", cancellation,
            study.InstitutionId, study.Id, id, document, mime, size, digest.GetHashAndReset(), PieceSize, now);
        await connection.RunAsync(
            "update document set kind = $4 where institution_id = $1 and study_id = $2 and id = $3 and kind <> $4", cancellation, study.InstitutionId, study.Id, document, new Recording(id, mime, size, PieceSize).DocumentKind);
    }

    /// <summary>Takes the recording from a document; its text and times stay, and the act gives it back.</summary>
    /// <returns>The act; null where there is none.</returns>
    public Task<long?> RemoveAsync(StudyActs acts, Guid document, CancellationToken cancellation) => acts.TryAsync(ActKinds.RecordingRemoved, new { document }, async () =>
    {
        await connection.RunAsync("update document set kind = 'text' where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, document);
        return await connection.RunAsync("delete from document_file where institution_id = $1 and study_id = $2 and document_id = $3", cancellation, study.InstitutionId, study.Id, document) > 0;
    }, cancellation);

    /// <summary>Copies a stretch of a recording.</summary>
    /// <param name="from">The first byte.</param>
    /// <param name="to">The byte behind the last.</param>
    public async Task CopyAsync(Recording recording, long from, long to, Stream into, CancellationToken cancellation)
    {
        for (var at = from; at < to;)
        {
            var (number, within) = ((int)(at / recording.PieceSize), (int)(at % recording.PieceSize));
            var piece = await connection.FirstAsync(
                "select bytes from document_file_piece where institution_id = $1 and study_id = $2 and file_id = $3 and number = $4", r => r.GetFieldValue<byte[]>(0), cancellation,
                study.InstitutionId, study.Id, recording.Id, number) ?? throw new InvalidDataException($"Piece {number} of recording {recording.Id} isn't there.");
            var length = (int)Math.Min(piece.Length - within, to - at);
            await into.WriteAsync(piece.AsMemory(within, length), cancellation);
            at += length;
        }
    }
}
