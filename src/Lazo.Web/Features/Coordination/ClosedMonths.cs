namespace Lazo.Web.Features.Coordination;

/// <summary>Which months have figures: whole ones, counted once the files of their last days have come.</summary>
public static class ClosedMonths
{
    /// <summary>Days after a month's end until it is counted.</summary>
    public const int Grace = 2;

    private const int Most = 12;

    /// <summary>The first day of the latest month that can be counted.</summary>
    public static DateOnly Latest(DateOnly today) => First(today.AddDays(-Grace)).AddMonths(-1);

    /// <summary>The latest first, back to the month of the first accompaniment, a year at most.</summary>
    public static IReadOnlyList<DateOnly> Of(DateOnly today, DateOnly? began)
    {
        var months = new List<DateOnly>();
        for (var month = Latest(today); began is { } first && month >= First(first) && months.Count < Most; month = month.AddMonths(-1))
            months.Add(month);
        return months;
    }

    /// <summary>Reads <c>?mes=2026-10</c>; null for what isn't a month.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", out var month) ? month : null;

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);
}
