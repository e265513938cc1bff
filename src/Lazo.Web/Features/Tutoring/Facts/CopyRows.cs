using System.Buffers.Binary;
using System.Text;
using Lazo.Domain.Accompaniment;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>The rows of a query as PostgreSQL's binary COPY sends them, read in place: nothing is made for a row that nobody keeps.</summary>
/// <remarks>
/// A pass over an institution reads tens of millions of rows; a data reader spends most of its time on making each value an
/// object of its own kind. The same reader serves one tutee and two hundred thousand, so that the list of the night and the
/// list of the moment can't differ. Read as <c>while (await rows.FillAsync()) while (rows.Next()) …</c>.
/// Format: PostgreSQL manual, COPY, “Binary Format”.
/// </remarks>
internal sealed class CopyRows : IAsyncDisposable
{
    private const int HeaderLength = 19;
    private const long SecondsTo2000 = 946_684_800;
    private static readonly int DaysTo2000 = new DateOnly(2000, 1, 1).DayNumber;

    private readonly NpgsqlRawCopyStream stream;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool headerRead;
    private bool over;
    private readonly int[] offsets;
    private readonly int[] lengths;

    private CopyRows(NpgsqlRawCopyStream stream, int columns)
    {
        this.stream = stream;
        offsets = new int[columns];
        lengths = new int[columns];
    }

    /// <param name="query">A select without parameters; whatever varies in it is a number or a list of numbers.</param>
    /// <param name="columns">How many columns it has.</param>
    internal static async Task<CopyRows> OpenAsync(NpgsqlConnection connection, string query, int columns, CancellationToken cancellation) =>
        new(await connection.BeginRawBinaryCopyAsync($"copy ({query}) to stdout (format binary)", cancellation), columns);

    /// <summary>Reads on; false when everything was read.</summary>
    internal async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        if (over)
            return false;
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        end -= start;
        start = 0;
        // A row longer than the buffer, or a busy stream: fewer and larger reads.
        if (end > buffer.Length / 2)
            Array.Resize(ref buffer, buffer.Length * 2);
        var read = await stream.ReadAsync(buffer.AsMemory(end), cancellation);
        if (read == 0)
            throw new InvalidDataException("The server ended a COPY in the middle of a row.");
        end += read;
        return true;
    }

    /// <summary>Steps to the next whole row of what has been read; false when more must be read first.</summary>
    internal bool Next()
    {
        if (over || !(headerRead || SkipHeader()) || end - start < 2)
            return false;
        var columns = BinaryPrimitives.ReadInt16BigEndian(buffer.AsSpan(start));
        if (columns < 0)
        {
            over = true;
            return false;
        }

        var at = start + 2;
        for (var column = 0; column < columns; column++)
        {
            if (end - at < 4)
                return false;
            var length = BinaryPrimitives.ReadInt32BigEndian(buffer.AsSpan(at));
            at += 4;
            offsets[column] = at;
            lengths[column] = length;
            at += Math.Max(length, 0);
        }

        if (at > end)
            return false;
        start = at;
        return true;
    }

    private bool SkipHeader()
    {
        if (end - start < HeaderLength)
            return false;
        start += HeaderLength;
        return headerRead = true;
    }

    internal bool IsNull(int column) => lengths[column] < 0;

    internal int Int(int column) => BinaryPrimitives.ReadInt32BigEndian(buffer.AsSpan(offsets[column]));

    internal long Long(int column) => BinaryPrimitives.ReadInt64BigEndian(buffer.AsSpan(offsets[column]));

    internal int? IntOrNull(int column) => IsNull(column) ? null : Int(column);

    internal short Short(int column) => BinaryPrimitives.ReadInt16BigEndian(buffer.AsSpan(offsets[column]));

    internal bool Bool(int column) => buffer[offsets[column]] != 0;

    internal DateOnly Date(int column) => DateOnly.FromDayNumber(DaysTo2000 + Int(column));

    internal DateOnly? DateOrNull(int column) => IsNull(column) ? null : Date(column);

    /// <summary>A <c>timestamptz</c>, cut to the second; None when it is null.</summary>
    internal Instant Instant(int column)
    {
        if (IsNull(column))
            return Domain.Accompaniment.Instant.None;
        var microseconds = BinaryPrimitives.ReadInt64BigEndian(buffer.AsSpan(offsets[column]));
        return Domain.Accompaniment.Instant.FromUnixSeconds(Math.DivRem(microseconds, 1_000_000, out var rest) + SecondsTo2000 - (rest < 0 ? 1 : 0));
    }

    internal ReadOnlySpan<byte> Utf8(int column) => buffer.AsSpan(offsets[column], Math.Max(lengths[column], 0));

    internal string Text(int column) => Encoding.UTF8.GetString(Utf8(column));

    internal string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <remarks>What wasn't read is passed over by the server's cancelling; a half-read query is a fault on the way out already.</remarks>
    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
