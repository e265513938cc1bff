using System.Globalization;
using System.Text;
using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Promises;

/// <summary>The instant that is meant by the words of a promise: “mañana en la tarde”, “en dos días hábiles”, “el lunes”.</summary>
/// <remarks>
/// A day without a time of day ends with the day's work, since that is when a tutee stops waiting for it: the last working hour of
/// that day, or 18:00 where nobody works. A weekday is the next one to come, never today. “Antes del lunes” is the working day
/// before it. Where the words name a span (“en 48 horas”, “en dos días”, “esta semana”) and no day, it ends in working time: nobody
/// answers on a Sunday because of a count. Words that name no time (“en cuanto pueda”) give nothing: the default of the institution holds.
/// </remarks>
public static class DueWords
{
    private const int HoursOfADay = 12;

    // Holidays and a weekend in a row are never longer; a calendar without working days ends somewhere all the same.
    private const int LongestRest = 60;

    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly Afternoon = new(18, 0);
    private static readonly TimeOnly Night = new(21, 0);

    private const string Accented = "áéíóúüñ";
    private const string Bare = "aeiouun";

    private static readonly string[] Weekdays = ["domingo", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado"];

    private static readonly string[] Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["un"] = 1,
        ["una"] = 1,
        ["uno"] = 1,
        ["dos"] = 2,
        ["tres"] = 3,
        ["cuatro"] = 4,
        ["cinco"] = 5,
        ["seis"] = 6,
        ["siete"] = 7,
        ["ocho"] = 8,
        ["nueve"] = 9,
        ["diez"] = 10,
        ["doce"] = 12,
        ["quince"] = 15,
        ["veinticuatro"] = 24,
        ["cuarentaiocho"] = 48,
        ["par"] = 2,
    };

    /// <param name="words">As they were written.</param>
    /// <param name="now">When they were written.</param>
    /// <returns>Later than <paramref name="now"/>; null where the words name no time that is still to come.</returns>
    public static Instant? Read(string words, Instant now, WorkingCalendar calendar)
    {
        var said = Words(words);
        var due = Span(said, now, calendar) ?? (Day(said, now, calendar) is { } day ? At(said, day, now, calendar) : null);
        return due is { } instant && instant > now ? instant : null;
    }

    // “en 2 horas”, “en tres días hábiles”, “en una semana”: counted from now.
    private static Instant? Span(string[] said, Instant now, WorkingCalendar calendar)
    {
        for (var i = 0; i + 1 < said.Length; i++)
        {
            if (Number(said[i]) is not { } count || count is < 1 or > 120)
                continue;
            var unit = said[i + 1] == "de" && i + 2 < said.Length ? said[i + 2] : said[i + 1];
            var working = Array.IndexOf(said, "habil", i) >= 0 || Array.IndexOf(said, "habiles", i) >= 0;
            switch (unit)
            {
                case "minuto" or "minutos" or "min":
                    return now.Plus(TimeSpan.FromMinutes(count));
                case "hora" or "horas" or "hrs" or "h":
                    // An hour or two are meant as they are said, also in the evening.
                    return working ? calendar.AddWorkingTime(now, TimeSpan.FromHours(count))
                        : count < HoursOfADay ? now.Plus(TimeSpan.FromHours(count)) : calendar.AddWorkingTime(now.Plus(TimeSpan.FromHours(count)), TimeSpan.Zero);
                case "dia" or "dias":
                    return working ? calendar.AddWorkingDays(now, count) : EndOfWork(FirstWorkingDay(calendar.DateOf(now).AddDays(count), calendar), calendar);
                case "semana" or "semanas":
                    return EndOfWork(FirstWorkingDay(calendar.DateOf(now).AddDays(7 * count), calendar), calendar);
            }
        }

        return null;
    }

    private static DateOnly? Day(string[] said, Instant now, WorkingCalendar calendar)
    {
        var today = calendar.DateOf(now);
        if (Named(said, today) is { } date)
            return Has(said, "antes") ? WorkingDayBefore(date, today, calendar) : date;
        if (Array.IndexOf(said, "pasado") is var past and >= 0 && past + 1 < said.Length && said[past + 1] == "manana")
            return today.AddDays(2);
        if (IsTomorrow(said))
            return today.AddDays(1);
        if (Has(said, "semana") || Has(said, "finde"))
            return EndOfWeek(said, today, calendar);
        if (Has(said, "mes"))
            return WorkingDayBefore(new DateOnly(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month)).AddDays(1), today, calendar);
        return Has(said, "hoy") || Has(said, "rato") || Has(said, "ahorita") || HasTimeOfDay(said) ? today : null;
    }

    // “El lunes”, “el 15”, “el 3 de marzo”, “15/03”.
    private static DateOnly? Named(string[] said, DateOnly today)
    {
        for (var i = 0; i < said.Length; i++)
        {
            if (Array.IndexOf(Weekdays, said[i]) is var weekday and >= 0)
            {
                var ahead = ((weekday - (int)today.DayOfWeek + 6) % 7) + 1;
                return today.AddDays(ahead);
            }

            if (said[i].Split('/') is [var first, var second, ..] && int.TryParse(first, out var dayOfMonth) && int.TryParse(second, out var month))
                return Coming(today, month, dayOfMonth);
            if (int.TryParse(said[i], CultureInfo.InvariantCulture, out var number) && i > 0 && said[i - 1] is "el" or "dia" or "del" or "al")
                return i + 2 < said.Length && said[i + 1] == "de" && Array.IndexOf(Months, said[i + 2]) is var named and >= 0
                    ? Coming(today, named + 1, number)
                    : ComingDay(today, number);
        }

        return null;
    }

    private static Instant At(string[] said, DateOnly day, Instant now, WorkingCalendar calendar)
    {
        if (Clock(said) is { } clock)
            return calendar.Days.At(day, clock);
        if (Has(said, "mediodia"))
            return calendar.Days.At(day, Noon);
        if (Has(said, "noche") || Has(said, "nochecita"))
            return calendar.Days.At(day, Night);
        if (Has(said, "tarde") || Has(said, "tardecita"))
            return calendar.Days.At(day, Afternoon);
        if (IsMorning(said))
            return calendar.Days.At(day, Noon);
        // “Hoy”, said after the day's work, ends with the day.
        var end = EndOfWork(day, calendar);
        return end > now ? end : calendar.Days.EndOf(day).Plus(TimeSpan.FromMinutes(-1));
    }

    // “a las 6”, “a las 10:30”, “a las 8 pm”: without saying which, an hour from 1 to 7 is of the afternoon.
    private static TimeOnly? Clock(string[] said)
    {
        for (var i = 0; i + 1 < said.Length; i++)
        {
            if (said[i] is not ("las" or "la") || Hour(said[i + 1]) is not { } time)
                continue;
            var (hour, minute) = time;
            var afternoon = Has(said, "pm") || Has(said, "tarde") || Has(said, "noche") || (!Has(said, "am") && !IsMorning(said) && hour is >= 1 and <= 7);
            hour = afternoon && hour < 12 ? hour + 12 : hour;
            return hour is >= 0 and < 24 && minute is >= 0 and < 60 ? new TimeOnly(hour, minute) : null;
        }

        return null;
    }

    private static (int Hour, int Minute)? Hour(string word)
    {
        var parts = word.Split(':');
        if (Number(parts[0]) is not { } hour || hour > 23)
            return null;
        return parts.Length == 1 ? (hour, 0) : int.TryParse(parts[1], CultureInfo.InvariantCulture, out var minute) ? (hour, minute) : null;
    }

    private static Instant EndOfWork(DateOnly day, WorkingCalendar calendar)
    {
        var end = calendar.Days.At(day, Afternoon);
        if (!calendar.IsWorkingDay(day))
            return end;
        var start = calendar.StartOfDay(day);
        return calendar.AddWorkingTime(start, calendar.WorkingTimeBetween(start, calendar.StartOfDay(day.AddDays(1))));
    }

    private static DateOnly FirstWorkingDay(DateOnly day, WorkingCalendar calendar)
    {
        for (var ahead = 0; ahead < LongestRest; ahead++)
        {
            if (calendar.IsWorkingDay(day.AddDays(ahead)))
                return day.AddDays(ahead);
        }

        return day;
    }

    private static DateOnly WorkingDayBefore(DateOnly date, DateOnly today, WorkingCalendar calendar)
    {
        var before = date.AddDays(-1);
        while (before > today && !calendar.IsWorkingDay(before))
            before = before.AddDays(-1);
        return before;
    }

    // A school's week ends on Friday; “la próxima semana” on the Friday after, “el fin de semana” on Sunday.
    private static DateOnly EndOfWeek(string[] said, DateOnly today, WorkingCalendar calendar)
    {
        var friday = today.AddDays(((int)DayOfWeek.Friday - (int)today.DayOfWeek + 7) % 7);
        if (Has(said, "proxima") || Has(said, "siguiente") || Has(said, "entrante") || Has(said, "viene"))
            return WorkingDayBefore(friday.AddDays(8), today, calendar);
        return Has(said, "fin") || Has(said, "finde") ? today.AddDays((7 - (int)today.DayOfWeek) % 7) : WorkingDayBefore(friday.AddDays(1), today, calendar);
    }

    private static DateOnly? Coming(DateOnly today, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(today.Year, month))
            return null;
        var date = new DateOnly(today.Year, month, day);
        return date >= today ? date : new DateOnly(today.Year + 1, month, Math.Min(day, DateTime.DaysInMonth(today.Year + 1, month)));
    }

    private static DateOnly? ComingDay(DateOnly today, int day)
    {
        if (day is < 1 or > 31)
            return null;
        for (var first = new DateOnly(today.Year, today.Month, 1); ; first = first.AddMonths(1))
        {
            if (day <= DateTime.DaysInMonth(first.Year, first.Month) && first.AddDays(day - 1) > today)
                return first.AddDays(day - 1);
        }
    }

    // “Mañana” is tomorrow unless it is the morning: “en la mañana”, “por la mañana”, “mañana en la mañana” is both.
    private static bool IsTomorrow(string[] said) => said.Where((word, i) => word == "manana" && (i == 0 || said[i - 1] != "la")).Any();

    private static bool IsMorning(string[] said) => said.Where((word, i) => word == "manana" && i > 0 && said[i - 1] == "la").Any();

    private static bool HasTimeOfDay(string[] said) =>
        Has(said, "tarde") || Has(said, "noche") || Has(said, "mediodia") || IsMorning(said) || Clock(said) is not null;

    private static bool Has(string[] said, string word) => Array.IndexOf(said, word) >= 0;

    private static int? Number(string word) =>
        Numbers.TryGetValue(word, out var named) ? named : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Small letters without accents; digits keep the colon and the slash between them.
    private static string[] Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
            plain.Append(Accented.IndexOf(letter) is var accent and >= 0 ? Bare[accent] : char.IsLetterOrDigit(letter) || letter is ':' or '/' ? letter : ' ');
        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(':', '/')).Where(word => word.Length > 0).ToArray();
    }
}
