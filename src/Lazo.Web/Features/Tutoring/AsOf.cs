using System.Globalization;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring;

/// <summary>The instant that a page speaks of: now, or one of the past that was asked for.</summary>
public static class AsOf
{
    /// <summary>Reads <c>?asOf=</c>: a day, a time on the institution's wall, or an instant with its offset; the end of a whole day.</summary>
    /// <returns>Null without one, for what can't be read, and for the future: nothing is known of it.</returns>
    public static DateTimeOffset? Read(string? text, Moments now)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        DateTimeOffset? at =
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? now.StartOf(day.AddDays(1)).AddSeconds(-1) :
            DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall) ? now.InstantOf(wall) :
            DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
        return at < now.Now && at.Value.Year >= 1990 ? at : null;
    }

    /// <summary>What links of the same replay carry; empty in the present.</summary>
    public static string Query(DateTimeOffset? asOf, Moments when) => asOf is { } at ? $"?asOf={when.Local(at):yyyy-MM-dd'T'HH:mm:ss}" : "";
}
