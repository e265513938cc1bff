using System.Globalization;
using System.Text.RegularExpressions;
using Lazo.Domain.Accompaniment;

namespace Lazo.Web.CommandLine;

/// <summary>What stands after a verb that answers as of an instant: names with a value, and <c>--json</c>.</summary>
internal sealed partial class AsOfOptions
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly string usage;

    /// <param name="names">The options that take a value, besides <c>--as-of</c>.</param>
    internal AsOfOptions(IReadOnlyList<string> arguments, string usage, params string[] names)
    {
        this.usage = usage;
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i];
            if (name == "--json")
                Json = true;
            else if (name != "--as-of" && !names.Contains(name))
                throw new CallerFault($"No conozco «{name}» aquí; se usa así: ./lazo {usage}");
            else if (i + 1 == arguments.Count)
                throw new CallerFault($"Falta el valor de «{name}»; se usa así: ./lazo {usage}");
            else if (!values.TryAdd(name, arguments[++i]))
                throw new CallerFault($"«{name}» está dos veces; se usa así: ./lazo {usage}");
        }

        if (this["--as-of"] is { } text && !IsInstant(text))
            throw new CallerFault($"«{text}» no es un instante; se escribe como 2026-06-18T09:00:00-06:00, o sin desfase en la hora de la institución.");
    }

    internal bool Json { get; }

    internal string? this[string name] => values.GetValueOrDefault(name);

    internal string Required(string name) => this[name] ?? throw new CallerFault($"Falta «{name}»; se usa así: ./lazo {usage}");

    /// <summary>The instant that was given; without an offset, on the wall clock of the zone; now when none was given.</summary>
    internal Instant AsOf(TimeZoneInfo zone, TimeProvider clock)
    {
        if (this["--as-of"] is not { } text)
            return Instant.From(clock.GetUtcNow());
        if (HasOffset().IsMatch(text))
            return Instant.From(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
        var local = DateTime.SpecifyKind(DateTime.Parse(text, CultureInfo.InvariantCulture), DateTimeKind.Unspecified);
        return LocalDays.Of(zone).At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    private static bool IsInstant(string text) =>
        Iso().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at.Year is >= 1990 and <= 2100;

    // ISO 8601, extended: a day, or a day and a time, with or without an offset.
    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"T.*(Z|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HasOffset();
}
