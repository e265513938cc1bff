using System.Text;
using Lazo.Domain.Accompaniment;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>A row of a file, read cell by cell; what can't be read is refused with its place, and the row doesn't come in.</summary>
internal sealed class Cells(CsvReader reader, Header header, string file, LocalDays days, Refusals refusals)
{
    /// <summary>The longest identifier or account, in characters, as OneRoster has it; no index could hold one without measure.</summary>
    private const int LongestName = 255;

    // Beyond every score, weight and attempt; arithmetic with it still fits.
    private const decimal Largest = 1_000_000_000m;

    private static readonly DateOnly FirstDay = new(1990, 1, 1);
    private static readonly DateOnly LastDay = new(2100, 1, 1);
    private static readonly DateOnly FirstBirth = new(1900, 1, 1);

    public long Line => reader.Line;

    /// <summary>Something in this row was refused.</summary>
    public bool IsRefused { get; private set; }

    public bool Next()
    {
        if (!reader.Read())
            return false;
        IsRefused = false;
        if (reader.Count > header.Count && !RestIsEmpty())
            RefuseLine($"la fila tiene {reader.Count} celdas y el encabezado {header.Count}; quizá falta una comilla alrededor de un texto con comas");
        else if (reader.Count < header.Count)
            RefuseLine($"la fila tiene {reader.Count} celdas y el encabezado {header.Count}; el archivo parece cortado");
        return true;
    }

    public ReadOnlySpan<byte> Bytes(Column column) => column.Index < 0 || column.Index >= reader.Count ? default : Trim(reader[column.Index]);

    public bool IsEmpty(Column column) => Bytes(column).IsEmpty;

    /// <summary>Null when the cell is empty.</summary>
    public string? Text(Column column)
    {
        var bytes = Bytes(column);
        return bytes.IsEmpty ? null : Encoding.UTF8.GetString(bytes);
    }

    public string Required(Column column)
    {
        if (Text(column) is { } text)
            return text;
        Refuse(column, "la celda está vacía y hace falta");
        return "";
    }

    /// <summary>What rows are found by: an identifier, an account.</summary>
    public string Name(Column column)
    {
        var name = Required(column);
        if (name.Length > LongestName)
            Refuse(column, $"tiene {name.Length} caracteres y caben {LongestName}");
        return name;
    }

    public string? OneOf(Column column, params ReadOnlySpan<string> words) => OneOf(column, Bytes(column), words);

    /// <summary>A word inside a cell that holds more than one.</summary>
    public string? OneOfInside(Column column, string inside, ReadOnlySpan<string> words) => OneOf(column, Encoding.UTF8.GetBytes(inside), words);

    private string? OneOf(Column column, ReadOnlySpan<byte> bytes, ReadOnlySpan<string> words)
    {
        if (bytes.IsEmpty)
            return null;
        foreach (var word in words)
        {
            if (Ascii.EqualsIgnoreCase(bytes, word))
                return word;
        }

        Refuse(column, $"«{Shown(bytes)}» no es ninguno de: {string.Join(", ", words!)}");
        return null;
    }

    public bool? Truth(Column column) => OneOf(column, "true", "false", "1", "0") is { } word ? word is "true" or "1" : null;

    public DateOnly? Date(Column column) => DateWithin(column, Bytes(column), FirstDay);

    public DateOnly? BirthDate(Column column) => DateWithin(column, Bytes(column), FirstBirth);

    /// <summary>An instant; a date alone is the start of its day, or with <paramref name="endOfDay"/> the start of the next.</summary>
    public DateTime? Instant(Column column, bool endOfDay = false) => Instant(column, Bytes(column), endOfDay);

    public DateTime? InstantOf(Column column, string inside) => Instant(column, Encoding.UTF8.GetBytes(inside), endOfDay: true);

    public DateOnly? DateOf(Column column, string inside) => DateWithin(column, Encoding.UTF8.GetBytes(inside), FirstDay);

    private DateTime? Instant(Column column, ReadOnlySpan<byte> bytes, bool endOfDay)
    {
        if (bytes.IsEmpty)
            return null;
        if (bytes.Length == 10 && Moment.TryDate(bytes, out var date))
            return IsWithin(column, date, FirstDay) ? days.StartOf(endOfDay ? date.AddDays(1) : date).ToDateTimeOffset().UtcDateTime : null;
        // The date is looked at as it was written: a time without an offset, far away, has no instant to look at.
        if (Moment.TryInstant(bytes, days, out var utc) && Moment.TryDate(bytes, out var written))
            return IsWithin(column, written, FirstDay) ? utc : null;
        Refuse(column, $"«{Shown(bytes)}» no es una fecha (AAAA-MM-DD) ni un instante (AAAA-MM-DDThh:mm:ss-06:00)");
        return null;
    }

    /// <summary>A time of the day, as a clock on the wall shows it.</summary>
    public TimeOnly? Time(Column column)
    {
        if (Text(column) is not { } text)
            return null;
        if (TimeOnly.TryParseExact(text, ["H:mm", "H:mm:ss"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var time))
            return time;
        Refuse(column, $"«{Shown(Bytes(column))}» no es una hora (HH:mm)");
        return null;
    }

    public decimal? Number(Column column, decimal least = decimal.MinValue)
    {
        var bytes = Bytes(column);
        if (bytes.IsEmpty)
            return null;
        if (Moment.TryNumber(bytes, out var number) && number >= least && Math.Abs(number) <= Largest)
            return number;
        Refuse(column, least > decimal.MinValue ? $"«{Shown(bytes)}» no es un número de {least} o más" : $"«{Shown(bytes)}» no es un número");
        return null;
    }

    public void Refuse(Column column, string reason)
    {
        IsRefused = true;
        refusals.Add(new Refusal(file, Line, column.Index + 1, column.Header, reason));
    }

    public void RefuseLine(string reason)
    {
        IsRefused = true;
        refusals.Add(new Refusal(file, Line, 0, null, reason));
    }

    /// <summary>A cell as it is shown in a refusal: never long.</summary>
    public static string Shown(ReadOnlySpan<byte> cell)
    {
        var text = Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, 200)]);
        return text.Length > 40 ? text[..40] + "…" : text;
    }

    private DateOnly? DateWithin(Column column, ReadOnlySpan<byte> bytes, DateOnly first)
    {
        if (bytes.IsEmpty)
            return null;
        if (Moment.TryDate(bytes, out var date) && (bytes.Length == 10 || Moment.TryInstant(bytes, days, out _)))
            return IsWithin(column, date, first) ? date : null;
        Refuse(column, $"«{Shown(bytes)}» no es una fecha (AAAA-MM-DD)");
        return null;
    }

    private bool IsWithin(Column column, DateOnly date, DateOnly first)
    {
        if (date >= first && date < LastDay)
            return true;
        Refuse(column, $"fecha fuera de rango: {date:yyyy-MM-dd} no está entre {first.Year} y {LastDay.Year - 1}");
        return false;
    }

    private bool RestIsEmpty()
    {
        for (var i = header.Count; i < reader.Count; i++)
        {
            if (!reader[i].IsEmpty)
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || (bytes[0] > 32 && bytes[^1] > 32))
            return bytes;
        return Ascii.Trim(bytes) is var range ? bytes[range] : bytes;
    }
}
