using System.IO.Compression;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>A file in a zip, read to its end only if it is the one that was packed: as long as the zip says, and with its checksum.</summary>
/// <remarks>The framework checks neither: a damaged zip that can still be unpacked would give other marks, one that lies about a length a file cut short.</remarks>
internal sealed class PackedFile(ZipArchiveEntry entry) : Stream
{
    private readonly Stream unpacked = entry.Open();
    private uint checksum;
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => read; set => throw new NotSupportedException(); }

    /// <exception cref="InvalidDataException">It isn't the file that was packed.</exception>
    public override int Read(Span<byte> buffer)
    {
        var got = unpacked.Read(buffer);
        Count(buffer[..got], isEnd: got == 0 && buffer.Length > 0);
        return got;
    }

    /// <exception cref="InvalidDataException">It isn't the file that was packed.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var got = await unpacked.ReadAsync(buffer, cancellationToken);
        Count(buffer.Span[..got], isEnd: got == 0 && buffer.Length > 0);
        return got;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }

    private void Count(ReadOnlySpan<byte> got, bool isEnd)
    {
        read += got.Length;
        checksum = Crc32.Append(checksum, got);
        if (read > entry.Length || (isEnd && (read != entry.Length || checksum != entry.Crc32)))
            throw new InvalidDataException($"{entry.Name}: {read} bytes, {checksum:x8} instead of {entry.Length}, {entry.Crc32:x8}.");
    }
}
