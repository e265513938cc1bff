using System.Text;

namespace Lazo.Web.Exchange.Calendar;

/// <summary>Something that stands in a calendar.</summary>
/// <param name="Uid">The same through every change of it.</param>
/// <param name="Sequence">How often it was changed: a calendar passes over an older file.</param>
/// <param name="Stamp">When this version was made.</param>
/// <param name="OrganizerMail">Null where none is known.</param>
public sealed record CalendarEntry(
    Guid Uid, int Sequence, DateTimeOffset Stamp, DateTimeOffset Begins, DateTimeOffset Ends, string Summary, string Location,
    string Organizer, string? OrganizerMail, bool Cancelled);

/// <summary>A calendar file (RFC 5545, with the methods of RFC 5546) of one entry, as every calendar takes it in.</summary>
public static class CalendarFile
{
    public const string Type = "text/calendar; charset=utf-8";

    /// <summary>Octets of a line, its end not counted.</summary>
    private const int LongestLine = 75;

    public static string Of(CalendarEntry entry)
    {
        var lines = new List<string>
        {
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Lazo//Citas//ES",
            "METHOD:" + (entry.Cancelled ? "CANCEL" : "PUBLISH"),
            "BEGIN:VEVENT",
            $"UID:{entry.Uid}@lazo",
            $"SEQUENCE:{entry.Sequence}",
            "DTSTAMP:" + Utc(entry.Stamp),
            "DTSTART:" + Utc(entry.Begins),
            "DTEND:" + Utc(entry.Ends),
            "SUMMARY:" + Escaped(entry.Summary),
            "LOCATION:" + Escaped(entry.Location),
            // An organizer without an address is written so by the calendars themselves.
            $"ORGANIZER;CN=\"{Parameter(entry.Organizer)}\":" + (entry.OrganizerMail is { } mail ? "mailto:" + mail : "invalid:nomail"),
            "STATUS:" + (entry.Cancelled ? "CANCELLED" : "CONFIRMED"),
        };
        if (!entry.Cancelled)
            lines.AddRange(["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + Escaped(entry.Summary), "TRIGGER:-PT1H", "END:VALARM"]);
        lines.AddRange(["END:VEVENT", "END:VCALENDAR"]);
        return string.Concat(lines.Select(line => Folded(line) + "\r\n"));
    }

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'");

    private static string Escaped(string text) => Plain(text.ReplaceLineEndings("\n"))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Within quotes everything may stand but a quote and what isn't a letter at all.
    private static string Parameter(string text) => Plain(text.ReplaceLineEndings(" ")).Replace('"', '\'');

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsControl(letter) || letter == '\n'));

    // Between letters, never within one.
    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
