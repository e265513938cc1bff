using System.Buffers.Text;
using Lazo.Domain.Accompaniment;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>Reads the dates and instants of a bundle: <c>2026-06-09</c>, <c>2026-06-09T19:23:00-06:00</c>, <c>…Z</c>; without an offset, local.</summary>
internal static class Moment
{
    /// <summary>The year-month-day at the beginning of a cell.</summary>
    public static bool TryDate(ReadOnlySpan<byte> cell, out DateOnly date)
    {
        date = default;
        if (cell.Length < 10 || cell[4] != '-' || cell[7] != '-'
            || !TryDigits(cell[..4], out var year) || !TryDigits(cell[5..7], out var month) || !TryDigits(cell[8..10], out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>An instant with a time of day.</summary>
    /// <param name="days">Of the institution, for a time without an offset.</param>
    public static bool TryInstant(ReadOnlySpan<byte> cell, LocalDays days, out DateTime utc)
    {
        utc = default;
        if (!TryDate(cell, out var date) || cell.Length < 16 || cell[10] is not ((byte)'T' or (byte)' ') || cell[13] != ':'
            || !TryDigits(cell[11..13], out var hour) || !TryDigits(cell[14..16], out var minute) || hour > 23 || minute > 59)
            return false;

        var rest = cell[16..];
        var second = 0;
        if (rest.Length > 0 && rest[0] == ':')
        {
            if (rest.Length < 3 || !TryDigits(rest[1..3], out second) || second > 59)
                return false;
            rest = rest[3..];
            if (rest.Length > 0 && rest[0] is (byte)'.' or (byte)',')
            {
                var fraction = 1;
                while (fraction < rest.Length && rest[fraction] is >= (byte)'0' and <= (byte)'9')
                    fraction++;
                rest = rest[fraction..];
            }
        }

        // What no offset can be added to is refused as out of range, with the date that was written.
        var time = new TimeOnly(hour, minute, second);
        if (date.Year is 1 or 9999)
        {
            utc = date.ToDateTime(time, DateTimeKind.Utc);
            return rest.IsEmpty || TryOffset(rest, out _);
        }

        if (rest.IsEmpty)
        {
            utc = days.At(date, time).ToDateTimeOffset().UtcDateTime;
            return true;
        }

        if (!TryOffset(rest, out var offset))
            return false;
        var local = date.ToDateTime(time, DateTimeKind.Utc);
        utc = local - offset;
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text is [(byte)'Z' or (byte)'z'])
            return true;
        if (text.Length is not (3 or 5 or 6) || text[0] is not ((byte)'+' or (byte)'-') || !TryDigits(text[1..3], out var hours))
            return false;
        var minutes = 0;
        if (text.Length > 3 && !TryDigits(text[^2..], out minutes))
            return false;
        if (text.Length == 6 && text[3] != ':')
            return false;
        offset = new TimeSpan(hours, minutes, 0);
        offset = text[0] == (byte)'-' ? -offset : offset;
        return hours <= 14 && minutes < 60;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            number = (10 * number) + digit - '0';
        }

        return true;
    }

    /// <summary>A decimal number with a point, whole cell.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> cell, out decimal number) =>
        Utf8Parser.TryParse(cell, out number, out var used) && used == cell.Length;
}
