using System.Text;
using Lazo.Web.Exchange.Calendar;

namespace Lazo.Web.Tests.Exchange.Calendar;

public sealed class CalendarFileTests
{
    private static readonly CalendarEntry Entry = new(
        new Guid("7d1f2a34-0000-4000-8000-000000000001"), 2, At(9, 0), At(16, 30), At(17, 0),
        "Cita de tutoría; con Óscar «Ñato» Tzompantzi, y su hermana — a las diez y media en punto 🌵 donde siempre", "por teléfono\\casa\r\nsegunda línea",
        "Nora \"la profe\" Villaseñor; tutora", "nora@bachillerato.example", Cancelled: false);

    [Fact]
    public void What_was_written_is_read_back()
    {
        var read = Read(CalendarFile.Of(Entry));

        read["METHOD"].ShouldBe("PUBLISH");
        read["UID"].ShouldBe("7d1f2a34-0000-4000-8000-000000000001@lazo");
        read["SEQUENCE"].ShouldBe("2");
        read["DTSTAMP"].ShouldBe("20260302T090000Z");
        read["DTSTART"].ShouldBe("20260302T163000Z");
        read["DTEND"].ShouldBe("20260302T170000Z");
        Text(read["SUMMARY"]).ShouldBe(Entry.Summary);
        Text(read["LOCATION"]).ShouldBe("por teléfono\\casa\nsegunda línea");
        read["ORGANIZER;CN=\"Nora 'la profe' Villaseñor; tutora\""].ShouldBe("mailto:nora@bachillerato.example");
        read["STATUS"].ShouldBe("CONFIRMED");
        read["TRIGGER"].ShouldBe("-PT1H");
    }

    [Fact]
    public void A_cancelled_one_takes_itself_out_of_the_calendar()
    {
        var read = Read(CalendarFile.Of(Entry with { Cancelled = true, Sequence = 3, OrganizerMail = null }));

        (read["METHOD"], read["STATUS"], read["SEQUENCE"]).ShouldBe(("CANCEL", "CANCELLED", "3"));
        read.ShouldNotContainKey("TRIGGER");
        read.Values.ShouldContain("invalid:nomail");
    }

    [Fact]
    public void Lines_are_folded_at_75_octets_and_no_letter_is_cut()
    {
        for (var length = 60; length < 90; length++)
        {
            var file = CalendarFile.Of(Entry with { Summary = new string('a', length) + "ñ🌵ñ" + new string('b', length) });

            file.ShouldEndWith("END:VCALENDAR\r\n");
            file.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
            foreach (var line in file.Split("\r\n"))
                Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(75);
            Text(Read(file)["SUMMARY"]).ShouldBe(new string('a', length) + "ñ🌵ñ" + new string('b', length));
        }
    }

    private static DateTimeOffset At(int hour, int minute) => new(2026, 3, 2, hour, minute, 0, TimeSpan.Zero);

    // A reader of its own, from the grammar of RFC 5545: unfold, then name (with parameters, in which quotes protect) and value.
    private static Dictionary<string, string> Read(string file)
    {
        var read = new Dictionary<string, string>();
        foreach (var line in file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var (quoted, colon) = (false, -1);
            for (var i = 0; i < line.Length && colon < 0; i++)
            {
                quoted ^= line[i] == '"';
                if (line[i] == ':' && !quoted) colon = i;
            }

            if (line[..colon] is not ("BEGIN" or "END")) read[line[..colon]] = line[(colon + 1)..];
        }

        return read;
    }

    private static string Text(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is ';' or ',') throw new FormatException($"An unescaped {value[i]} in {value}");
            text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}
