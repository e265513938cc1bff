using System.Buffers;
using System.Text;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>Reads CSV (RFC 4180) as bytes of UTF-8, a record at a time, with the number of its line.</summary>
/// <remarks>
/// Our own, and small, since it bears what people write, refuses what was cut off, and gives each refusal its line; not for speed.
/// docs/decisions/0005 measures it against the library.
/// </remarks>
internal sealed class CsvReader
{
    private static readonly SearchValues<byte> EndOfCell = SearchValues.Create(",\r\n"u8);

    private readonly Stream stream;
    private readonly string name;
    private readonly List<(int Start, int Length, bool Escaped)> cells = [];
    private byte[] buffer = new byte[1 << 18];
    private int start;
    private int end;
    private bool ended;
    private long nextLine = 1;

    public CsvReader(Stream stream, string name)
    {
        (this.stream, this.name) = (stream, name);
        Refill();
        if (buffer.AsSpan(0, end).StartsWith(Encoding.UTF8.Preamble))
            start = Encoding.UTF8.Preamble.Length;
    }

    /// <summary>The line on which the record begins, from 1.</summary>
    public long Line { get; private set; }

    public int Count => cells.Count;

    /// <summary>The bytes of a cell, quotes taken away; valid until the next record.</summary>
    public ReadOnlySpan<byte> this[int cell]
    {
        get
        {
            var (from, length, escaped) = cells[cell];
            var bytes = buffer.AsSpan(from, length);
            return escaped ? Unescape(bytes) : bytes;
        }
    }

    /// <summary>Goes to the next record; lines without anything are passed over.</summary>
    /// <exception cref="UnreadableFile">The file ends within quotes, or a quote stands where none may.</exception>
    public bool Read()
    {
        while (true)
        {
            if (start == end && ended)
                return false;
            Line = nextLine;
            var (used, lines) = Parse(buffer.AsSpan(start, end - start));
            if (used < 0)
            {
                Refill();
                continue;
            }

            for (var i = 0; i < cells.Count; i++)
                cells[i] = cells[i] with { Start = cells[i].Start + start };
            start += used;
            nextLine += lines;
            if (cells.Count > 1 || (cells.Count == 1 && cells[0].Length > 0))
                return true;
            if (used == 0)
                return false;
        }
    }

    /// <returns>How many bytes and line ends the record takes; −1 when the buffer doesn't hold it whole.</returns>
    private (int Used, int Lines) Parse(ReadOnlySpan<byte> text)
    {
        cells.Clear();
        var (at, lines) = (0, 0);
        while (true)
        {
            int after;
            if (at < text.Length && text[at] == (byte)'"')
            {
                var (length, escaped, inside) = Quoted(text[(at + 1)..]);
                if (length < 0)
                    return (-1, 0);
                cells.Add((at + 1, length, escaped));
                lines += inside;
                after = at + length + 2;
                if (after < text.Length && text[after] is not ((byte)',' or (byte)'\r' or (byte)'\n'))
                    throw new UnreadableFile(new Refusal(name, Line, cells.Count, null, "después de la comilla que cierra la celda hay más texto"));
            }
            else
            {
                var length = text[at..].IndexOfAny(EndOfCell);
                if (length < 0 && !ended)
                    return (-1, 0);
                length = length < 0 ? text.Length - at : length;
                cells.Add((at, length, false));
                after = at + length;
            }

            if (after >= text.Length)
                return ended ? (text.Length, lines) : (-1, 0);
            if (text[after] == (byte)',')
            {
                at = after + 1;
                continue;
            }

            if (text[after] == (byte)'\r')
            {
                if (after + 1 >= text.Length && !ended)
                    return (-1, 0);
                after += after + 1 < text.Length && text[after + 1] == (byte)'\n' ? 1 : 0;
            }

            return (after + 1, lines + 1);
        }
    }

    private (int Length, bool Escaped, int Lines) Quoted(ReadOnlySpan<byte> text)
    {
        var (at, escaped) = (0, false);
        while (true)
        {
            var quote = text[at..].IndexOf((byte)'"');
            if (quote < 0 || (at + quote + 1 == text.Length && !ended))
            {
                if (ended)
                    throw new UnreadableFile(new Refusal(name, Line, cells.Count + 1, null, "el archivo termina dentro de una celda entre comillas; parece cortado"));
                return (-1, false, 0);
            }

            at += quote;
            if (at + 1 < text.Length && text[at + 1] == (byte)'"')
            {
                escaped = true;
                at += 2;
                continue;
            }

            return (at, escaped, text[..at].Count((byte)'\n'));
        }
    }

    private void Refill()
    {
        if (ended)
            return;
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
        {
            if (buffer.Length > 16 * Inspection.LongestLine)
                throw new UnreadableFile(new Refusal(name, Line, 0, null, "la fila pasa de 16 MB; falta una comilla que cierre"));
            Array.Resize(ref buffer, 2 * buffer.Length);
        }

        var read = Inspection.Fill(name, stream, buffer.AsSpan(end));
        ended = read < buffer.Length - end;
        end += read;
    }

    private static byte[] Unescape(ReadOnlySpan<byte> bytes)
    {
        var unescaped = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            unescaped.Add(bytes[i]);
            if (bytes[i] == (byte)'"')
                i++;
        }

        return [.. unescaped];
    }
}
