namespace Lazo.Web.Features.Tutoring.Tutees;

/// <summary>A tutee's name for those who work with her: as she likes to be called, with the registered name beside it where it differs.</summary>
internal static class Known
{
    /// <param name="called">Null or empty where nothing is known.</param>
    internal static string As(string? called, string registered) =>
        string.IsNullOrWhiteSpace(called) || registered.Equals(called, StringComparison.OrdinalIgnoreCase) || registered.StartsWith(called + " ", StringComparison.OrdinalIgnoreCase)
            ? registered : $"{called} ({registered})";
}
