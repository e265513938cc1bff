using Lazo.Web.Features.Tutoring.Facts;

namespace Lazo.Web.Features.Tutoring.Records;

/// <summary>Reads back what <see cref="SnakeCase"/> wrote: <c>harm_risk</c> is <c>HarmRisk</c>.</summary>
public static class Written
{
    /// <summary>Null for a word that no value has.</summary>
    public static T? As<T>(string? word)
        where T : struct, Enum => word is not null && Values<T>.All.TryGetValue(word, out var value) ? value : null;

    private static class Values<T>
        where T : struct, Enum
    {
        internal static readonly Dictionary<string, T> All = Enum.GetValues<T>().ToDictionary(value => SnakeCase.Of(value), StringComparer.Ordinal);
    }
}
