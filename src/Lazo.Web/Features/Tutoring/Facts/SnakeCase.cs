using System.Text;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>The name of a value as files, JSON and tables write it: <c>HarmRisk</c> is <c>harm_risk</c>.</summary>
public static class SnakeCase
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.All[value];

    private static class Names<T>
        where T : struct, Enum
    {
        internal static readonly Dictionary<T, string> All = Enum.GetValues<T>().ToDictionary(value => value, value => Write($"{value}"));
    }

    private static string Write(string name)
    {
        // One word, although two capitals: nobody writes whats_app.
        if (name == "WhatsApp")
            return "whatsapp";
        var written = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && written.Length > 0)
                written.Append('_');
            written.Append(char.ToLowerInvariant(letter));
        }

        return written.ToString();
    }
}
