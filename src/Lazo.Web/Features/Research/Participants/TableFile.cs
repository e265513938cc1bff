using System.IO.Compression;
using System.Text;
using Lazo.Domain.Research.Participants;
using Lazo.Web.Exchange.Spreadsheet;

namespace Lazo.Web.Features.Research.Participants;

/// <summary>A table as a spreadsheet writes it: a first row that names the columns, then a row for each participant.</summary>
public sealed record TableFile(string Name, IReadOnlyList<string> Headings, IReadOnlyList<TableRow> Rows)
{
    /// <summary>A study has hundreds of participants, not a hundred thousand.</summary>
    public const int MostRows = 5_000;

    private const int MostColumns = 80;

    /// <summary>Reads CSV (comma, semicolon or tabs; UTF-8 or as old Excel writes it) or the first sheet of an .xlsx.</summary>
    /// <exception cref="CallerFault">It is neither, has no rows, or too many.</exception>
    public static async Task<TableFile> ReadAsync(string name, Stream upload, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await upload.CopyToAsync(bytes, cancellation);
        var text = bytes.TryGetBuffer(out var head) && head is [(byte)'P', (byte)'K', ..] ? Sheet(bytes.ToArray(), name) : Decoded(bytes.ToArray());
        return Read(name, text);
    }

    private static TableFile Read(string name, string text)
    {
        var first = text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOf('\n') is var end and >= 0 ? end : text.Length)).ToString();
        var separator = new[] { ',', ';', '\t' }.MaxBy(one => first.Count(letter => letter == one));
        var rows = Records(text, separator).Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).Take(MostRows + 2).ToList();
        if (rows.Count == 0)
            throw new CallerFault($"«{name}» está vacío: la primera fila lleva los nombres de las columnas.");
        var headings = rows[0].Cells;
        rows.RemoveAt(0);
        if (rows.Count > MostRows)
            throw new CallerFault($"«{name}» tiene más de {MostRows} filas; divide el archivo.");
        return rows.Count == 0 ? throw new CallerFault($"«{name}» sólo tiene los nombres de las columnas: falta una fila por participante.")
            : headings.Count > MostColumns ? throw new CallerFault($"«{name}» tiene más de {MostColumns} columnas; deja las que importan.")
            : new(name, [.. headings.Select(heading => heading.Trim())], rows);
    }

    // Quotes double within a cell; one that isn't closed takes the rest, as spreadsheets do.
    private static IEnumerable<TableRow> Records(string text, char separator)
    {
        var (cells, cell, line, begun, quoted) = (new List<string>(), new StringBuilder(), 1, 1, false);
        for (var at = 0; at <= text.Length; at++)
        {
            var letter = at < text.Length ? text[at] : '\n';
            if (quoted && at < text.Length)
            {
                if (letter == '"' && at + 1 < text.Length && text[at + 1] == '"')
                    cell.Append(text[at++]);
                else if (letter == '"')
                    quoted = false;
                else
                    cell.Append(letter);
            }
            else if (letter == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (letter == separator || letter == '\n')
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (letter == '\n')
                {
                    yield return new(begun, cells);
                    (cells, begun) = ([], line + 1);
                }
            }
            else
            {
                cell.Append(letter);
            }

            line += letter == '\n' ? 1 : 0;
        }
    }

    private static string Decoded(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    // The reader of spreadsheets wants a file; names may stand in it, so it goes as soon as it is read.
    private static string Sheet(byte[] bytes, string name)
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".xlsx");
        try
        {
            File.WriteAllBytes(path, bytes);
            using var zip = ZipFile.OpenRead(path);
            if (!Workbook.Is(zip))
                throw new CallerFault($"«{name}» no es una hoja de cálculo (.xlsx) ni un .csv.");
            return Decoded(Workbook.Read(zip, path).Values.First(file => file.Sheet is not null).Bytes);
        }
        catch (InvalidDataException fault)
        {
            throw new CallerFault($"«{name}» está dañado: guárdalo de nuevo como .xlsx o .csv.", fault);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
