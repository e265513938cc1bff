using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.CommandLine;

/// <summary>A signal in one line of a terminal.</summary>
internal static class SignalLine
{
    internal static string Of(ShownSignal shown, TimeZoneInfo zone)
    {
        var signal = shown.Signal;
        var about = (shown.Activity, shown.Subject) switch
        {
            ({ } activity, { } subject) => $": {activity} ({subject})",
            (null, { } subject) => $": {subject}",
            _ => "",
        };
        var severity = signal.Severity == Severity.Normal ? "" : $" [{TodayWords.Of(signal.Severity).Es.ToLowerInvariant()}]";
        var since = TimeZoneInfo.ConvertTime(signal.Since.ToDateTimeOffset(), zone);
        return $"{TodayWords.Of(signal.Kind).Es}{about}{severity}, desde el {SpanishDay.Of(DateOnly.FromDateTime(since.DateTime))} a las {since:H:mm}";
    }
}
